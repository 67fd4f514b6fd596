package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RuleWords;
import dev.gatehouse.ui.common.VisibleText;

/** Puts the findings of an analysis into words; takes time for long lists, so it runs off the window's thread. */
final class FindingItems {
    private final Messages messages;
    private final FindingWords words;
    private final RuleWords rules;

    FindingItems(Messages messages) {
        this.messages = messages;
        this.words = new FindingWords(messages);
        this.rules = new RuleWords(messages);
    }

    /** The findings, worst first, then the baseline rules; accepted findings stand last: they were looked at. */
    List<FindingItem> of(DraftAnalysis analysis, Settled settled) {
        var open = new ArrayList<FindingItem>();
        var accepted = new ArrayList<FindingItem>();
        for (var finding : analysis.findings()) {
            var acceptance = settled.acceptance(finding, analysis);
            acceptance.ifPresentOrElse(one -> accepted.add(accepted(finding, one)),
                    () -> open.add(open(finding, settled)));
        }
        open.add(rule(ShippedBaselines.PCI_IDLE.assess(Subject.of(analysis))));
        open.addAll(accepted);
        return open;
    }

    private FindingItem accepted(Finding finding, Acceptance acceptance) {
        return new FindingItem(FindingItem.Tone.ACCEPTED, messages.text("findings.accepted"), words.title(finding),
                messages.text("findings.accepted.detail", VisibleText.capped(acceptance.reason(), 300)),
                Optional.of(finding), Optional.of(acceptance));
    }

    private FindingItem open(Finding finding, Settled settled) {
        var detail = words.detail(finding);
        return new FindingItem(tone(finding), words.severity(finding.severity()), words.title(finding),
                finding.code() == FindingCode.INACTIVITY_ROLL_OUT
                        ? messages.text("rollout.finding", detail, settled.points(), RollOut.Point.values().length)
                        : detail,
                Optional.of(finding), Optional.empty());
    }

    private FindingItem rule(RuleResult result) {
        var tone = result.verdict() == Verdict.PASS ? FindingItem.Tone.MET : FindingItem.Tone.OPEN;
        return new FindingItem(tone, messages.text("verdict." + result.verdict()), rules.title(result),
                rules.detail(result), Optional.empty(), Optional.empty());
    }

    private static FindingItem.Tone tone(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> FindingItem.Tone.ERROR;
            case SECURITY -> FindingItem.Tone.SECURITY;
            case WARNING -> FindingItem.Tone.WARNING;
            case SUGGESTION -> FindingItem.Tone.SUGGESTION;
        };
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
            return profile.filter(_ -> finding.isAcceptable())
                    .flatMap(ref -> accepted.of(ref, finding, analysis.draft()));
        }

        long points() {
            return profile.map(rollOuts::settled).orElse(0L);
        }
    }
}
