package dev.gatehouse.cli;

import dev.gatehouse.domain.finding.Severity;

/** From which class of findings on a check counts as one that found something. */
enum FailOn {
    ERROR, SECURITY, WARNING, SUGGESTION, NEVER;

    boolean counts(Severity severity) {
        return this != NEVER && severity.compareTo(Severity.valueOf(name())) <= 0;
    }
}
