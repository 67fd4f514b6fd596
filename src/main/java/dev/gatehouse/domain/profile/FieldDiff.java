package dev.gatehouse.domain.profile;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** How one field differs between two states of a profile. Null means "not reported". */
public sealed interface FieldDiff {
    /** The field. */
    ProfileField field();

    /** A name or description that differs. */
    record Text(ProfileField field, @Nullable String before, @Nullable String after) implements FieldDiff {}

    /** A duration that differs, or stays while its toggle changes. */
    record Minutes(ProfileField field, @Nullable Duration before, @Nullable Duration after) implements FieldDiff {}

    /** A toggle that differs, or stays while its duration changes. */
    record Toggle(ProfileField field, @Nullable Boolean before, @Nullable Boolean after) implements FieldDiff {}

    /**
     * A list that differs, whatever the order.
     *
     * @param field
     *            allowed or blocked
     * @param removed
     *            rows only the old list has, as spelled there
     * @param added
     *            rows only the new list has
     * @param kept
     *            rows both have
     * @param respelled
     *            rows that mean the same and are spelled otherwise
     */
    record Rows(ProfileField field, List<String> removed, List<String> added, List<String> kept,
            List<Respelled> respelled) implements FieldDiff {

        /** A list in which every row that stays is spelled as it was. */
        public Rows(ProfileField field, List<String> removed, List<String> added, List<String> kept) {
            this(field, removed, added, kept, List.of());
        }
    }

    /** One row that means what it did, in its old spelling and in its new one. */
    record Respelled(String before, String after) {}
}
