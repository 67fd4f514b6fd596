package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.BaselineResult;
import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.baseline.Subject;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.Nearby;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RuleWords;
import dev.gatehouse.ui.editor.FindingItem.Wording;

/** Puts the findings of an analysis in order; each is put into words when it is looked at. */
final class FindingItems {
    private final Messages messages;
    private final FindingWords words;
    private final RuleWords rules;
    private final Map<Severity, String> severities = new EnumMap<>(Severity.class);

    FindingItems(Messages messages) {
        this.messages = messages;
        this.words = new FindingWords(messages);
        this.rules = new RuleWords(messages);
        Stream.of(Severity.values()).forEach(one -> severities.put(one, words.severity(one)));
    }

    /**
     * The findings, worst first, then rules of one's own that are not met and PCI DSS 8.2.8; accepted findings stand
     * last: they were looked at.
     *
     * @param own
     *            the baselines that are loaded
     * @param before
     *            items that were made before; one that says the same stays the very same
     */
    List<FindingItem> of(DraftAnalysis analysis, Settled settled, List<Baseline> own, List<FindingItem> before) {
        var wording = new OfFindings(this, settled.points());
        var open = new ArrayList<FindingItem>();
        var accepted = new ArrayList<FindingItem>();
        for (var finding : analysis.findings()) {
            var acceptance = settled.acceptance(finding, analysis);
            acceptance.ifPresentOrElse(one -> accepted.add(accepted(finding, one, wording)),
                    () -> open.add(open(finding, wording)));
        }
        var subject = Subject.of(analysis);
        BaselineResult.all(own, subject).stream().flatMap(result -> result.rules().stream())
                .filter(result -> result.isOpen() || result.failsPerhaps())
                .sorted(Comparator.comparing(RuleResult::verdict)).map(this::rule).forEach(open::add);
        open.add(rule(ShippedBaselines.PCI_IDLE.assess(subject)));
        open.addAll(accepted);
        var known = new Nearby<>(before, Function.<FindingItem>identity());
        return IntStream.range(0, open.size()).mapToObj(at -> known.find(at, open.get(at)).orElse(open.get(at)))
                .toList();
    }

    private FindingItem accepted(Finding finding, Acceptance acceptance, Wording wording) {
        return new FindingItem(FindingItem.Tone.ACCEPTED, messages.text("findings.accepted"), Optional.of(finding),
                Optional.of(acceptance), wording);
    }

    private FindingItem open(Finding finding, Wording wording) {
        return new FindingItem(tone(finding), Objects.requireNonNull(severities.get(finding.severity())),
                Optional.of(finding),
                Optional.empty(), wording);
    }

    private String detail(Finding finding, long points) {
        var detail = words.detail(finding);
        return finding.code() == FindingCode.INACTIVITY_ROLL_OUT
                ? messages.text("rollout.finding", detail, points, RollOut.Point.values().length)
                : detail;
    }

    private FindingItem rule(RuleResult result) {
        var tone = result.verdict() == Verdict.PASS ? FindingItem.Tone.MET : FindingItem.Tone.OPEN;
        return new FindingItem(tone, messages.text("verdict." + result.verdict()), Optional.empty(), Optional.empty(),
                new OfRule(this, result));
    }

    private static FindingItem.Tone tone(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> FindingItem.Tone.ERROR;
            case SECURITY -> FindingItem.Tone.SECURITY;
            case WARNING -> FindingItem.Tone.WARNING;
            case SUGGESTION -> FindingItem.Tone.SUGGESTION;
        };
    }

    /** Words for findings, open and accepted. */
    private record OfFindings(FindingItems items, long points) implements Wording {
        @Override
        public String title(FindingItem item) {
            return items.words.title(item.finding().orElseThrow());
        }

        @Override
        public String detail(FindingItem item) {
            return item.accepted()
                    .map(one -> items.messages.text("findings.accepted.detail",
                            VisibleText.capped(one.reason(), 300)))
                    .orElseGet(() -> items.detail(item.finding().orElseThrow(), points));
        }
    }

    /** Words for one baseline rule. */
    private record OfRule(FindingItems items, RuleResult result) implements Wording {
        @Override
        public String title(FindingItem item) {
            return items.rules.title(result);
        }

        @Override
        public String detail(FindingItem item) {
            return items.rules.detail(result);
        }
    }

    /**
     * What people have settled about the findings of a profile.
     *
     * @param profile
     *            the profile, empty while none is open
     * @param accepted
     *            the accepted findings of all profiles
     * @param rollOuts
     *            the check-lists for idle sign-out of all profiles
     */
    record Settled(Optional<ProfileRef> profile, Acceptances accepted, RollOuts rollOuts) {
        Optional<Acceptance> acceptance(Finding finding, DraftAnalysis analysis) {
            return profile.filter(_ -> finding.isAcceptable() && !accepted.all().isEmpty())
                    .flatMap(ref -> accepted.of(ref, finding, analysis.draft()));
        }

        long points() {
            return profile.map(rollOuts::settled).orElse(0L);
        }
    }
}
