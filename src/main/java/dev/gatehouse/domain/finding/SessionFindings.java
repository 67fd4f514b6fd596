package dev.gatehouse.domain.finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileLimits;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.domain.profile.SessionSettings;

/** What the session settings mean together (domain §1, §2). */
final class SessionFindings {
    /** AWS: twelve hours, not configurable (domain §1); used where an answer does not report the maximum. */
    private static final Duration USUAL_MAXIMUM = Duration.ofHours(12);

    private final SessionSettings base;
    private final SessionDraft draft;
    private final List<Finding> findings = new ArrayList<>();

    private SessionFindings(SessionSettings base, SessionDraft draft) {
        this.base = base;
        this.draft = draft;
    }

    static List<Finding> check(SessionSettings base, SessionDraft draft) {
        var check = new SessionFindings(base, draft);
        check.inactivity();
        check.periodic();
        return check.findings;
    }

    private void inactivity() {
        var duration = draft.inactivityDuration();
        if (duration.isEmpty()) {
            if (!draft.inactivity().isBlank() || base.inactivity() != null || startsToSignOut()) {
                add(FindingCode.INACTIVITY_NOT_A_DURATION, ProfileField.SESSION_INACTIVITY_DURATION,
                        draft.inactivity());
            }
        } else if (!ProfileLimits.INACTIVITY.allow(duration.get()) && isSent(duration.get())) {
            add(FindingCode.INACTIVITY_OUT_OF_RANGE, ProfileField.SESSION_INACTIVITY_DURATION, duration.get(),
                    ProfileLimits.INACTIVITY.min(), ProfileLimits.INACTIVITY.max());
        } else {
            inactivityInForce(duration.get());
        }
    }

    private void inactivityInForce(Duration duration) {
        if (!draft.signsOutIdleUsers()) {
            add(FindingCode.INACTIVITY_OFF_WITH_VALUE, ProfileField.SESSION_INACTIVITY_DURATION, duration);
            return;
        }
        var maximum = Objects.requireNonNullElse(base.maximum(), USUAL_MAXIMUM);
        if (duration.compareTo(maximum) >= 0) {
            add(FindingCode.INACTIVITY_NEVER_FIRES, ProfileField.SESSION_INACTIVITY_DURATION, duration, maximum);
        }
        if (startsToSignOut()) {
            add(FindingCode.INACTIVITY_ROLL_OUT, ProfileField.SESSION_INACTIVITY_HANDLING_ENABLED);
        }
    }

    /** AWS may hold the toggle on without reporting a time: that is not for whoever changes something else to mend. */
    private boolean startsToSignOut() {
        return draft.signsOutIdleUsers() && !base.signsOutIdleUsers();
    }

    private void periodic() {
        var duration = draft.periodicDuration();
        if (duration.isEmpty()) {
            if (!draft.periodic().isBlank() || base.periodic() != null) {
                add(FindingCode.PERIODIC_NOT_A_DURATION, ProfileField.PERIODIC_SESSION_DURATION, draft.periodic());
            }
        } else if (isChanged(duration)) {
            add(FindingCode.PERIODIC_DEPRECATED, ProfileField.PERIODIC_SESSION_DURATION, duration.get());
            if (!ProfileLimits.PERIODIC.allow(duration.get())) {
                add(FindingCode.PERIODIC_OUT_OF_RANGE, ProfileField.PERIODIC_SESSION_DURATION, duration.get(),
                        ProfileLimits.PERIODIC.min(), ProfileLimits.PERIODIC.max());
            }
        }
    }

    /** A stored duration is sent again when its toggle changes (domain §6), so it must then be one that AWS takes. */
    private boolean isSent(Duration duration) {
        return !duration.equals(base.inactivity())
                || !Objects.equals(draft.inactivityEnabled(), base.inactivityEnabled());
    }

    private boolean isChanged(Optional<Duration> duration) {
        return !duration.equals(Optional.ofNullable(base.periodic()));
    }

    private void add(FindingCode code, ProfileField field, Object... arguments) {
        findings.add(Finding.field(code, field, arguments));
    }
}
