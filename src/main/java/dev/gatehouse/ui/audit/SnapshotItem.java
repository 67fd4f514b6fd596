package dev.gatehouse.ui.audit;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/**
 * A snapshot in the list.
 *
 * @param head
 *            what it is
 * @param title
 *            its name, or when it was taken where it has none; safe to show
 * @param taken
 *            when it was taken
 * @param extent
 *            how much it holds
 * @param missing
 *            what could not be read; empty when all was
 * @param approval
 *            who approved it, when and why; empty while nobody did
 */
public record SnapshotItem(SnapshotHead head, String title, String taken, String extent, String missing,
        String approval) {
    private static final int LONGEST_COMMENT = 1_000;

    /** Everything but the title, a line each; when it was taken only where the title does not say it. */
    public List<String> facts() {
        return Stream.of(taken, extent, missing, approval)
                .filter(fact -> !fact.isEmpty() && !fact.equals(title)).toList();
    }

    /** Its title, and when it was taken where that does not say it. */
    String oneLine(Messages messages) {
        return taken.equals(title) ? title : messages.text("audit.choice", title, taken);
    }

    /** What somebody remarked on it, safe to show; may be empty. */
    public String comment() {
        return VisibleText.capped(head.comment(), LONGEST_COMMENT);
    }

    /** Whether somebody approved it. */
    public boolean isApproved() {
        return head.approval().isPresent();
    }
}
