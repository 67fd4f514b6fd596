package dev.gatehouse.domain.finding;

import java.util.List;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.ProfileField;

/**
 * One thing worth knowing about a draft.
 *
 * @param code
 *            what it is
 * @param target
 *            what it is about
 * @param arguments
 *            values for the wording: texts, numbers, durations
 */
public record Finding(FindingCode code, Target target, List<Object> arguments) {

    /** Copies the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding about a field. */
    public static Finding field(FindingCode code, ProfileField field, Object... arguments) {
        return new Finding(code, new Target.Field(field), List.of(arguments));
    }

    /** A finding about one row. */
    public static Finding row(FindingCode code, ListKind list, int row, Object... arguments) {
        return new Finding(code, new Target.Row(list, row), List.of(arguments));
    }

    /** Its class. */
    public Severity severity() {
        return code.severity();
    }

    /** Whether removing the row it is about changes nobody's access. */
    public boolean isFixedByRemovingRow() {
        return switch (code) {
            case DUPLICATE, SHADOWED, DEAD_BLOCK -> true;
            default -> false;
        };
    }

    /** What a finding is about, so that a click leads there. */
    public sealed interface Target {
        /** A field of the form. */
        record Field(ProfileField field) implements Target {}

        /** A row of a list, counted from 0. */
        record Row(ListKind list, int row) implements Target {}
    }
}
