package dev.gatehouse.domain.profile;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.ListKind;

/**
 * What stands in the form, exactly as typed: a draft can hold anything, valid or not, and never loses it.
 *
 * @param name
 *            as typed
 * @param description
 *            as typed
 * @param allowed
 *            allowed rows as typed, in the order shown
 * @param blocked
 *            blocked rows as typed, in the order shown
 * @param session
 *            session settings as typed
 */
public record ProfileDraft(String name, String description, List<String> allowed, List<String> blocked,
        SessionDraft session) {

    /** Copies the lists, so that a draft never changes. */
    public ProfileDraft {
        allowed = List.copyOf(allowed);
        blocked = List.copyOf(blocked);
    }

    static ProfileDraft of(AuthenticationProfile profile) {
        return new ProfileDraft(text(profile.identity().name()), text(profile.identity().description()),
                profile.access().allowedRows(), profile.access().blockedRows(), SessionDraft.of(profile.session()));
    }

    /**
     * The smallest change from {@code base} to this draft. A text that is not a value (an unreadable duration, an empty
     * name or description, which AWS does not take, domain §1) changes nothing here; it is an error among the findings.
     * The order of rows alone is not a change.
     */
    public ProfileChange changeFrom(AuthenticationProfile base) {
        return new ProfileChange(textChange(name, base.identity().name()),
                textChange(description, base.identity().description()),
                listChange(allowed, base.access().allowedRows()), listChange(blocked, base.access().blockedRows()),
                session.changeFrom(base.session()));
    }

    /**
     * This draft with everything that can be edited as it was in an earlier state. What AWS had not reported then stays
     * as it is here, and so does a name or description that was empty, which AWS does not take (domain §1).
     */
    public ProfileDraft restored(AuthenticationProfile state) {
        var then = of(state);
        return new ProfileDraft(then.name.isEmpty() ? name : then.name,
                then.description.isEmpty() ? description : then.description,
                state.access().allowed() == null ? allowed : then.allowed,
                state.access().blocked() == null ? blocked : then.blocked, session.restored(state.session()));
    }

    /** This draft with the fields that a change sends set to what it sends. */
    public ProfileDraft with(ProfileChange change) {
        return new ProfileDraft(change.name().sent().orElse(name), change.description().sent().orElse(description),
                rows(change.allowed(), allowed), rows(change.blocked(), blocked), session.with(change.session()));
    }

    private static List<String> rows(FieldChange<List<String>> change, List<String> kept) {
        return switch (change) {
            case FieldChange.Keep<List<String>> _ -> kept;
            case FieldChange.Set<List<String>>(var rows) -> rows;
            case FieldChange.Clear<List<String>> _ -> List.of();
        };
    }

    /** Who could sign in if this draft were applied. */
    public AccessRules rules() {
        return AccessRules.reading(allowed, blocked);
    }

    /** The same, where most rows were read before. */
    public AccessRules rules(AccessRules before) {
        return before.rereading(allowed, blocked);
    }

    /** The rows of one list. */
    public List<String> rows(ListKind list) {
        return switch (list) {
            case ALLOWED -> allowed;
            case BLOCKED -> blocked;
        };
    }

    /** This draft with one list replaced. */
    public ProfileDraft withRows(ListKind list, List<String> rows) {
        return switch (list) {
            case ALLOWED -> new ProfileDraft(name, description, rows, blocked, session);
            case BLOCKED -> new ProfileDraft(name, description, allowed, rows, session);
        };
    }

    /** This draft with another name. */
    public ProfileDraft withName(String text) {
        return new ProfileDraft(text, description, allowed, blocked, session);
    }

    /** This draft with another description. */
    public ProfileDraft withDescription(String text) {
        return new ProfileDraft(name, text, allowed, blocked, session);
    }

    /** This draft with other session settings. */
    public ProfileDraft withSession(SessionDraft other) {
        return new ProfileDraft(name, description, allowed, blocked, other);
    }

    private static FieldChange<String> textChange(String typed, @Nullable String base) {
        return typed.isEmpty() || typed.equals(base) ? new FieldChange.Keep<>() : new FieldChange.Set<>(typed);
    }

    private static FieldChange<List<String>> listChange(List<String> typed, List<String> base) {
        if (sameRows(typed, base)) {
            return new FieldChange.Keep<>();
        }
        return typed.isEmpty() ? new FieldChange.Clear<>() : new FieldChange.Set<>(typed);
    }

    private static boolean sameRows(List<String> one, List<String> other) {
        return one.equals(other) || (one.size() == other.size() && Arrays.equals(sorted(one), sorted(other)));
    }

    private static String[] sorted(List<String> rows) {
        return rows.stream().sorted().toArray(String[]::new);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
