package dev.gatehouse.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AccessLevel;
import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.BaselineResult;
import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.baseline.Score;
import dev.gatehouse.domain.baseline.Subject;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.text.VisibleText;

/**
 * What is looked for in a profile, and what of it counts.
 *
 * @param failOn
 *            which findings count
 * @param controls
 *            the shipped baselines, of which only what is required counts
 * @param own
 *            an organisation's, which count by themselves
 * @param required
 *            ids of rules that count unless they pass
 */
record ProfileCheck(FailOn failOn, List<Baseline> controls, List<Baseline> own, Set<String> required) {
    private static final int LONGEST_TEXT = 200;

    /** Copies the lists. */
    ProfileCheck {
        controls = List.copyOf(controls);
        own = List.copyOf(own);
        required = Set.copyOf(required);
    }

    /** How a profile stands, all that is measured by together. */
    Score score(Subject subject) {
        return Score.sum(BaselineResult.all(Stream.concat(controls.stream(), own.stream()).toList(), subject).stream()
                .map(BaselineResult::score).toList());
    }

    /** Who may sign in, findings worst first, then controls and own rules, each with its score. */
    List<CheckLine> lines(Subject subject, CheckTexts words) {
        return Stream.of(Stream.of(access(subject.rules(), subject.held(), words)), findings(subject, words),
                controls(subject, words), own.stream().flatMap(baseline -> own(baseline, subject, words)))
                .flatMap(part -> part).toList();
    }

    /** That everyone may sign in is no finding about a change, but a check that says nothing of it would mislead. */
    private CheckLine access(AccessRules rules, AuthenticationProfile held, CheckTexts words) {
        var level = AccessLevel.of(rules);
        return new CheckLine(CheckLine.Kind.ACCESS, "access", level.name(), "", words.access(rules),
                words.session(held),
                level != AccessLevel.LIMITED && failOn.counts(Severity.SECURITY));
    }

    private Stream<CheckLine> findings(Subject subject, CheckTexts words) {
        return subject.findings().stream()
                .map(finding -> new CheckLine(CheckLine.Kind.FINDING, finding.code().code(), finding.severity().name(),
                        place(finding, subject.draft()), words.title(finding), words.detail(finding),
                        failOn.counts(finding.severity())));
    }

    private Stream<CheckLine> controls(Subject subject, CheckTexts words) {
        var results = BaselineResult.all(controls, subject);
        var score = Score.sum(results.stream().map(BaselineResult::score).toList());
        return Stream.concat(results.stream().flatMap(result -> result.rules().stream())
                .map(result -> line(CheckLine.Kind.CONTROL, result, isMissed(result), words)),
                Stream.of(score("controls", words.controls(), score, words)));
    }

    private Stream<CheckLine> own(Baseline baseline, Subject subject, CheckTexts words) {
        var result = baseline.assess(subject);
        return Stream.concat(result.rules().stream().map(one -> line(CheckLine.Kind.RULE, one,
                isMissed(one) || one.failsPerhaps(), words)),
                Stream.of(score(baseline.id(), words.name(baseline), result.score(), words)));
    }

    private boolean isMissed(RuleResult result) {
        return required.contains(result.rule().id()) && result.verdict() != Verdict.PASS;
    }

    private static CheckLine line(CheckLine.Kind kind, RuleResult result, boolean counts, CheckTexts words) {
        return new CheckLine(kind, result.rule().id(), result.verdict().name(), "", words.title(result),
                words.detail(result), counts);
    }

    private static CheckLine score(String code, String name, Score score, CheckTexts words) {
        return new CheckLine(CheckLine.Kind.SCORE, code, score.passed() + " of " + score.assessed(), "",
                words.title(name, score), words.detail(score), false);
    }

    /** For instance {@code AllowedIps[2] 10.0.0.0/8}, rows counted from 0 as in the file. */
    private static String place(Finding finding, ProfileDraft draft) {
        return switch (finding.target()) {
            case Finding.Target.Field(var field) -> field.wireName();
            case Finding.Target.Row(var list, var row) ->
                (list == ListKind.ALLOWED ? "AllowedIps" : "BlockedIps") + "[" + row + "] "
                        + VisibleText.entry(draft.rows(list).get(row), LONGEST_TEXT);
        };
    }
}
