package dev.gatehouse.ui.audit;

import dev.gatehouse.domain.fleet.SnapshotHead;

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
 *            how much it holds, and what could not be read
 * @param approval
 *            who approved it, when and why; empty while nobody did
 */
public record SnapshotItem(SnapshotHead head, String title, String taken, String extent, String approval) {

    /** Whether somebody approved it. */
    public boolean isApproved() {
        return head.approval().isPresent();
    }
}
