package dev.gatehouse.domain.baseline;

import java.util.Set;

import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.Severity;

/** Looks at what else there is to say about a profile. */
public sealed interface ContentCheck extends Check {

    /**
     * Nothing is found of these classes and codes.
     *
     * @param classes
     *            classes of findings
     * @param codes
     *            codes besides
     */
    record NoFinding(Set<Severity> classes, Set<FindingCode> codes) implements ContentCheck {
        /** Copies the sets. */
        public NoFinding {
            classes = Set.copyOf(classes);
            codes = Set.copyOf(codes);
        }

        @Override
        public Look look(Subject subject) {
            var found = subject.findings().stream().filter(this::counts).map(Finding::code).toList();
            return Look.of(found.isEmpty(), new Seen.Findings(found));
        }

        private boolean counts(Finding finding) {
            return classes.contains(finding.severity()) || codes.contains(finding.code());
        }
    }

    /** The profile has a description that is not blank. */
    record DescriptionPresent() implements ContentCheck {
        @Override
        public Look look(Subject subject) {
            var text = subject.draft().description();
            return Look.of(!text.isBlank(), new Seen.Description(text));
        }
    }
}
