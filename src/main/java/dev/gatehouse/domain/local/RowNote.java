package dev.gatehouse.domain.local;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.profile.InstanceId;

/**
 * What somebody wrote about one block of an instance's lists; it belongs to the block, however its row is spelt.
 *
 * @param instance
 *            the instance whose lists hold the block
 * @param range
 *            the block
 * @param comment
 *            what it is for, may be empty
 * @param owner
 *            who answers for it, may be empty
 * @param reviewBy
 *            the day by which somebody should look at it again
 */
public record RowNote(InstanceId instance, AddressRange range, String comment, String owner,
        @Nullable LocalDate reviewBy) {

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return comment.isBlank() && owner.isBlank() && reviewBy == null;
    }
}
