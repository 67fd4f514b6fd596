package dev.gatehouse.domain.finding;

import java.util.List;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.ProfileDraft;
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
 * @param fixes
 *            ways to mend it, the safest first; empty when only a person can
 */
public record Finding(FindingCode code, Target target, List<Object> arguments, List<Fix> fixes) {

    /** Copies arguments and fixes. */
    public Finding {
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }

    /** A finding about a field. */
    public static Finding field(FindingCode code, ProfileField field, Object... arguments) {
        return new Finding(code, new Target.Field(field), List.of(arguments), List.of());
    }

    /** A finding about one row, from 0. */
    public static Finding row(FindingCode code, ListKind list, int row, Object... arguments) {
        return new Finding(code, new Target.Row(list, row), List.of(arguments), List.of());
    }

    /** Its class. */
    public Severity severity() {
        return code.severity();
    }

    /** What tells it from other findings of its code in the same draft: the row's text or the field's name. */
    public String subject(ProfileDraft draft) {
        return switch (target) {
            case Target.Field(var field) -> code == FindingCode.MUST_KEEP_REFUSED
                    ? arguments.getFirst().toString()
                    : field.wireName();
            case Target.Row(var list, var row) -> list + " " + draft.rows(list).get(row);
        };
    }

    /** Whether somebody may decide to live with it: neither what AWS will not take nor what shuts people out. */
    public boolean isAcceptable() {
        return severity() == Severity.WARNING || severity() == Severity.SUGGESTION
                || code == FindingCode.OPENS_TO_EVERYONE || code == FindingCode.STARTS_TO_RESTRICT;
    }

    /** The same with ways to mend it. */
    public Finding with(Fix... ways) {
        return new Finding(code, target, arguments, List.of(ways));
    }

    /** What a finding is about, so that a click leads there. */
    public sealed interface Target {
        /** A field of the form. */
        record Field(ProfileField field) implements Target {}

        /** A row of a list, counted from 0. */
        record Row(ListKind list, int row) implements Target {}
    }
}
