package dev.gatehouse.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.baseline.Subject;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.Fix;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RuleWords;
import dev.gatehouse.ui.review.ReviewViewModel.Check;
import dev.gatehouse.ui.review.ReviewViewModel.Remedy;

/** The checks of what would be sent, in words: what warns, worst first, then what was looked at and is well. */
public final class CheckWords {
    private final Messages messages;
    private final FindingWords findings;
    private final RuleWords rules;

    /** Words from the window's bundle. */
    public CheckWords(Messages messages) {
        this.messages = messages;
        this.findings = new FindingWords(messages);
        this.rules = new RuleWords(messages);
    }

    /** The checks of an analysed draft. */
    public List<Check> of(DraftAnalysis analysis) {
        var checks = new ArrayList<Check>();
        analysis.findings().stream().filter(finding -> finding.severity() != Severity.SUGGESTION)
                .map(this::finding).forEach(checks::add);
        unguarded(analysis).ifPresent(checks::add);
        analysis.known().stream().filter(known -> known.draft().isWhole()).map(known -> kept(known.network()))
                .forEach(checks::add);
        checks.add(rule(ShippedBaselines.PCI_IDLE.assess(Subject.of(analysis))));
        return checks;
    }

    private Check finding(Finding finding) {
        var kind = finding.severity() == Severity.WARNING ? Check.Kind.WARNING : Check.Kind.DANGER;
        return new Check(kind, findings.title(finding), findings.detail(finding),
                finding.code() == FindingCode.MUST_KEEP_REFUSED
                        ? finding.fixes().stream().map(this::mend).toList()
                        : List.of());
    }

    private Remedy mend(Fix fix) {
        return new Remedy.Mend(findings.fix(fix), fix);
    }

    /** Where nobody's address is known, nothing else here can warn that one's own is shut out. */
    private Optional<Check> unguarded(DraftAnalysis analysis) {
        return analysis.known().isEmpty() && !analysis.changes().diff().access().lost().isEmpty()
                ? Optional.of(new Check(Check.Kind.NOTE, messages.text("review.unguarded.title"),
                        messages.text("review.unguarded.detail"),
                        List.of(new Remedy.AddAddress(messages.text("own.open")))))
                : Optional.empty();
    }

    /** For instance: You, 198.51.100.7, stay admitted. Head office: 4 of 4 ranges stay admitted. */
    private Check kept(NamedNetwork network) {
        var name = VisibleText.capped(network.name(), 60);
        var ranges = network.ranges();
        var title = ranges.size() == 1
                ? messages.text("review.kept.named", name, ranges.getFirst().toString())
                : messages.text("review.kept.ranges", name, ranges.size());
        return new Check(Check.Kind.GOOD, title, "");
    }

    private Check rule(RuleResult result) {
        return new Check(result.verdict() == Verdict.PASS ? Check.Kind.GOOD : Check.Kind.NOTE, rules.title(result),
                rules.detail(result));
    }
}
