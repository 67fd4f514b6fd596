package dev.gatehouse.domain.profile;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The session settings as typed.
 *
 * @param periodic
 *            as typed, empty when AWS reported none
 * @param inactivityEnabled
 *            null while AWS reported nothing and the user chose nothing
 * @param inactivity
 *            as typed, empty when AWS reported none
 */
public record SessionDraft(String periodic, @Nullable Boolean inactivityEnabled, String inactivity) {

    static SessionDraft of(SessionSettings settings) {
        return new SessionDraft(text(settings.periodic()), settings.inactivityEnabled(), text(settings.inactivity()));
    }

    SessionDraft with(SessionChange change) {
        return new SessionDraft(change.periodic().sent().map(DurationText::format).orElse(periodic),
                change.inactivityEnabled().sent().orElse(inactivityEnabled),
                change.inactivity().sent().map(DurationText::format).orElse(inactivity));
    }

    SessionDraft restored(SessionSettings state) {
        var then = of(state);
        return new SessionDraft(then.periodic.isEmpty() ? periodic : then.periodic,
                then.inactivityEnabled == null ? inactivityEnabled : then.inactivityEnabled,
                then.inactivity.isEmpty() ? inactivity : then.inactivity);
    }

    /** The periodic duration, empty when the text is not one. */
    public Optional<Duration> periodicDuration() {
        return DurationText.parse(periodic);
    }

    /** The inactivity duration, empty when the text is not one. */
    public Optional<Duration> inactivityDuration() {
        return DurationText.parse(inactivity);
    }

    /** Whether idle users would be signed out. */
    public boolean signsOutIdleUsers() {
        return Boolean.TRUE.equals(inactivityEnabled);
    }

    SessionChange changeFrom(SessionSettings base) {
        FieldChange<Duration> periodicChange = changed(periodicDuration(), base.periodic());
        FieldChange<Duration> inactivityChange = changed(inactivityDuration(), base.inactivity());
        FieldChange<Boolean> toggle = changed(Optional.ofNullable(inactivityEnabled), base.inactivityEnabled());
        if (toggle.keeps() && inactivityChange.keeps()) {
            return new SessionChange(periodicChange, toggle, inactivityChange);
        }
        return new SessionChange(periodicChange, sent(Optional.ofNullable(inactivityEnabled)),
                sent(inactivityDuration()));
    }

    private static <T> FieldChange<T> changed(Optional<T> typed, @Nullable T base) {
        return typed.filter(value -> !value.equals(base)).<FieldChange<T>>map(FieldChange.Set::new)
                .orElseGet(FieldChange.Keep::new);
    }

    private static <T> FieldChange<T> sent(Optional<T> typed) {
        return typed.<FieldChange<T>>map(FieldChange.Set::new).orElseGet(FieldChange.Keep::new);
    }

    private static String text(@Nullable Duration duration) {
        return duration == null ? "" : DurationText.format(duration);
    }
}
