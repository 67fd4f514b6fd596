package dev.gatehouse.ui.editor;

import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Fix;

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
 * @param accepted
 *            why somebody decided to live with it, empty while nobody did
 */
public record FindingItem(Tone tone, String word, String title, String detail, Optional<Finding> finding,
        Optional<Acceptance> accepted) {

    /** The looks there are. */
    public enum Tone {
        ERROR, SECURITY, WARNING, SUGGESTION, ACCEPTED, MET, OPEN
    }

    /** The stable code, empty for a control's verdict. */
    public String code() {
        return finding.map(found -> found.code().code()).orElse("");
    }

    /** Ways to mend it here, the safest first. */
    public List<Fix> fixes() {
        return finding.map(Finding::fixes).orElse(List.of());
    }

    /** Whether it can be accepted with a reason. */
    public boolean isAcceptable() {
        return accepted.isEmpty() && finding.filter(Finding::isAcceptable).isPresent();
    }
}
