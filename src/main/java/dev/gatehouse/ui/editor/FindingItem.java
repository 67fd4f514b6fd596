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
 * @param finding
 *            the finding behind it, empty for a control's verdict
 * @param accepted
 *            why somebody decided to live with it, empty while nobody did
 * @param wording
 *            puts it into words when somebody looks at it: of ten thousand findings a person sees a dozen
 */
public record FindingItem(Tone tone, String word, Optional<Finding> finding, Optional<Acceptance> accepted,
        Wording wording) {

    /** The looks there are. */
    public enum Tone {
        ERROR, SECURITY, WARNING, SUGGESTION, ACCEPTED, MET, OPEN
    }

    /** What it is. */
    public String title() {
        return wording.title(this);
    }

    /** What will happen to whom, and what to do. */
    public String detail() {
        return wording.detail(this);
    }

    /** Words for items; the same item is always given the same words. */
    interface Wording {
        /** What it is. */
        String title(FindingItem item);

        /** What will happen to whom, and what to do. */
        String detail(FindingItem item);
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
