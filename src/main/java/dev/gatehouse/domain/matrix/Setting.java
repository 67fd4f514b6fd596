package dev.gatehouse.domain.matrix;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** A setting in which the profiles of a fleet can be compared. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Setting {
    /** How much of IPv4 may sign in. */
    IPV4(facts -> Optional.of(facts.access().reachIpv4())),
    /** How much of IPv6 may sign in. */
    IPV6(facts -> Optional.of(facts.access().reachIpv6())),
    /** Which addresses may sign in, where not everybody may. */
    ADDRESSES(facts -> facts.access().isOpenToEveryone() ? Optional.empty() : Optional.of(facts.access().print())),
    /** Whether idle users are signed out. */
    IDLE(facts -> Optional.of(reported(facts.session().inactivityEnabled()))),
    /** After how long, where they are. */
    IDLE_AFTER(facts -> facts.session().signsOutIdleUsers()
            ? Optional.of(reported(facts.session().inactivity()))
            : Optional.empty()),
    /** The longest session. */
    LONGEST(facts -> Optional.of(reported(facts.session().maximum()))),
    /** How often the session is renewed. */
    PERIODIC(facts -> Optional.of(reported(facts.session().periodic())));

    /** The value of what AWS did not report. */
    public static final String NOT_REPORTED = "not reported";

    private final Function<ProfileFacts, Optional<Object>> value;

    Setting(Function<ProfileFacts, Optional<Object>> value) {
        this.value = value;
    }

    /**
     * Its value: a {@link Reach}, a print of addresses, a Boolean or a {@link Duration}, or {@link #NOT_REPORTED};
     * empty where the setting has no meaning for the profile.
     */
    public Optional<Object> of(ProfileFacts facts) {
        return value.apply(facts);
    }

    private static Object reported(@Nullable Object value) {
        return Objects.requireNonNullElse(value, NOT_REPORTED);
    }
}
