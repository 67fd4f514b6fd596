package dev.gatehouse.ui.editor;

import java.util.Optional;

import dev.gatehouse.domain.finding.Finding;

/**
 * A finding, or the verdict of a control, as shown beside the form.
 *
 * @param tone
 *            which look it has
 * @param word
 *            its class or verdict in one word
 * @param title
 *            what it is
 * @param detail
 *            what will happen to whom, and what to do
 * @param finding
 *            the finding behind it, empty for a control's verdict
 */
public record FindingItem(Tone tone, String word, String title, String detail, Optional<Finding> finding) {

    /** The looks there are. */
    public enum Tone {
        ERROR, SECURITY, WARNING, SUGGESTION, MET, OPEN
    }

    /** The stable code, empty for a control's verdict. */
    public String code() {
        return finding.map(found -> found.code().code()).orElse("");
    }

    /** Whether its row can be removed here without changing anyone's access. */
    public boolean isFixable() {
        return finding.filter(Finding::isFixedByRemovingRow).isPresent();
    }
}
