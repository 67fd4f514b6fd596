package dev.gatehouse.domain.profile;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The smallest update that turns a profile into what the user typed: keep, set or clear for each of the seven editable
 * fields. What the user did not touch is never sent.
 */
public record ProfileChange(FieldChange<String> name, FieldChange<String> description,
        FieldChange<List<String>> allowed, FieldChange<List<String>> blocked, SessionChange session) {

    /** A change of nothing. */
    public static ProfileChange none() {
        return new ProfileChange(new FieldChange.Keep<>(), new FieldChange.Keep<>(), new FieldChange.Keep<>(),
                new FieldChange.Keep<>(), SessionChange.none());
    }

    /** The fields that would be sent, in the order of the form. */
    public Set<ProfileField> fields() {
        var fields = EnumSet.noneOf(ProfileField.class);
        for (var field : ProfileField.values()) {
            if (!of(field).keeps()) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Whether nothing would be sent. */
    public boolean isEmpty() {
        return fields().isEmpty();
    }

    /** What happens to one field. */
    public FieldChange<?> of(ProfileField field) {
        return switch (field) {
            case NAME -> name;
            case DESCRIPTION -> description;
            case ALLOWED_IPS -> allowed;
            case BLOCKED_IPS -> blocked;
            case PERIODIC_SESSION_DURATION -> session.periodic();
            case SESSION_INACTIVITY_HANDLING_ENABLED -> session.inactivityEnabled();
            case SESSION_INACTIVITY_DURATION -> session.inactivity();
        };
    }

    /** The profile AWS should hold once this change is applied; everything that is not sent stays as it is. */
    public AuthenticationProfile applyTo(AuthenticationProfile before) {
        var id = before.identity();
        var lists = before.access();
        var old = before.session();
        return new AuthenticationProfile(
                new ProfileIdentity(id.id(), id.arn(), scalar(name, id.name()),
                        scalar(description, id.description()), id.isDefault()),
                new AccessLists(list(allowed, lists.allowed()), list(blocked, lists.blocked())),
                new SessionSettings(duration(session.periodic(), old.periodic()), old.maximum(),
                        duration(session.inactivity(), old.inactivity()),
                        session.inactivityEnabled().sent().orElse(old.inactivityEnabled())),
                before.stamp(), before.otherFields());
    }

    /**
     * The change that puts the fields sent here back to what {@code before} held. A field that AWS had not reported,
     * and a description that was empty, cannot be put back by this API (domain §1) and are left out.
     */
    public ProfileChange undo(AuthenticationProfile before) {
        var id = before.identity();
        var old = before.session();
        return new ProfileChange(backText(name, id.name()), backText(description, id.description()),
                backList(allowed, before.access().allowed()), backList(blocked, before.access().blocked()),
                new SessionChange(back(session.periodic(), old.periodic()),
                        back(session.inactivityEnabled(), old.inactivityEnabled()),
                        back(session.inactivity(), old.inactivity())));
    }

    private static <T> FieldChange<T> back(FieldChange<T> sent, @Nullable T old) {
        return sent.keeps() || old == null ? new FieldChange.Keep<>() : new FieldChange.Set<>(old);
    }

    private static FieldChange<String> backText(FieldChange<String> sent, @Nullable String old) {
        return old == null || old.isEmpty() ? new FieldChange.Keep<>() : back(sent, old);
    }

    private static FieldChange<List<String>> backList(FieldChange<List<String>> sent, @Nullable List<String> old) {
        return old != null && old.isEmpty() && !sent.keeps() ? new FieldChange.Clear<>() : back(sent, old);
    }

    private static @Nullable String scalar(FieldChange<String> change, @Nullable String old) {
        return change.sent().orElse(old);
    }

    private static @Nullable Duration duration(FieldChange<Duration> change, @Nullable Duration old) {
        return change.sent().orElse(old);
    }

    private static @Nullable List<String> list(FieldChange<List<String>> change, @Nullable List<String> old) {
        return switch (change) {
            case FieldChange.Keep<List<String>> _ -> old;
            case FieldChange.Set<List<String>>(var rows) -> rows;
            case FieldChange.Clear<List<String>> _ -> List.of();
        };
    }
}
