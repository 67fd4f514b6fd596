package dev.gatehouse.ui.conflict;

import java.util.List;

import dev.gatehouse.domain.finding.Severity;

/**
 * What a merged draft means, worked out anew after each choice.
 *
 * @param summary
 *            who may sign in, for how long
 * @param access
 *            who gains and loses access against what AWS holds now
 * @param together
 *            what only the two edits together bring about; empty when nothing
 * @param findings
 *            worst first, without suggestions
 */
public record MergedMeaning(String summary, String access, String together, List<Checked> findings) {
    static final MergedMeaning NONE = new MergedMeaning("", "", "", List.of());

    /** Copies the list. */
    public MergedMeaning {
        findings = List.copyOf(findings);
    }

    /**
     * A finding about the merged draft.
     *
     * @param severity
     *            its class
     * @param word
     *            the same in a word
     * @param title
     *            what it is
     * @param code
     *            its stable code
     * @param detail
     *            what will happen to whom
     */
    public record Checked(Severity severity, String word, String title, String code, String detail) {}
}
