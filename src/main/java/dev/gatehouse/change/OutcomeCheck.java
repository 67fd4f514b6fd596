package dev.gatehouse.change;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileMatch;

/**
 * Finds out by reading alone whether a sent update was applied. It never sends anything, so it can be asked as often as
 * one likes.
 */
public final class OutcomeCheck {
    /** How long to wait before each look, the first one at once (reliability §1). */
    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofMillis(500), Duration.ofSeconds(1),
            Duration.ofSeconds(4), Duration.ofSeconds(8));
    /**
     * An update that was not answered may be carried out this much later than we stopped waiting (reliability row 15).
     */
    private static final Duration LATE_APPLY = Duration.ofSeconds(60);
    /**
     * A service that answers with old values after a write does so for a few reads; this many old answers in a row, the
     * first of them late enough, are taken for the truth.
     */
    private static final int PROOF_LOOKS = 7;
    private static final Duration PROOF_PAUSE = Duration.ofSeconds(8);

    private final ProfileGateway gateway;
    private final Pace pace;

    /** Looks through {@code gateway}, waits by {@code pace}. */
    public OutcomeCheck(ProfileGateway gateway, Pace pace) {
        this.gateway = gateway;
        this.pace = pace;
    }

    /**
     * Looks up to five times, 0.5 to 8 seconds apart, and twice more where that can prove that nothing was applied;
     * ends early when AWS holds what was sent.
     *
     * @param sent
     *            what was sent and how that ended
     * @param listener
     *            told before each pause, and what the last look saw
     */
    public SubmitVerdict check(Sent sent, Consumer<SubmitEvent> listener) {
        SubmitVerdict verdict = null;
        var oldLooks = 0;
        for (var look = 0; look < PAUSES.size() || isBeingProven(oldLooks, look); look++) {
            pauseBefore(look, listener);
            verdict = look(sent, look >= PAUSES.size() - 1);
            oldLooks = isStillOld(verdict) && mayProveOld(sent, pace) ? oldLooks + 1 : 0;
            if (verdict instanceof SubmitVerdict.Applied || refusalConfirmed(sent, verdict)
                    || Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        var last = Objects.requireNonNull(verdict);
        listener.accept(new SubmitEvent.Seen(SubmitStep.VERIFY, Sight.of(last)));
        return conclude(sent, last, oldLooks);
    }

    private void pauseBefore(int look, Consumer<SubmitEvent> listener) {
        var wait = look < PAUSES.size() ? PAUSES.get(look) : PROOF_PAUSE;
        if (!wait.isZero()) {
            listener.accept(new SubmitEvent.LookingAgain(SubmitStep.VERIFY, look + 1, wait));
            pace.pause(wait);
        }
    }

    /** Only if every look so far was late enough and saw the old values are more of them worth the wait. */
    private static boolean isBeingProven(int oldLooks, int look) {
        return oldLooks == look && look < PROOF_LOOKS;
    }

    private SubmitVerdict look(Sent sent, boolean isLast) {
        return switch (gateway.profile(sent.request().ref())) {
            case Reply.Failure<AuthenticationProfile>(var failure) ->
                new SubmitVerdict.Unknown(new SubmitVerdict.Doubt.CannotRead(failure));
            case Reply.Answer<AuthenticationProfile>(var now, var trace) -> judge(sent, now, trace, isLast);
        };
    }

    private static SubmitVerdict judge(Sent sent, AuthenticationProfile now, CallTrace trace, boolean isLast) {
        var request = sent.request();
        var fields = request.change().fields();
        var missing = only(fields, ProfileMatch.differing(now, request.target()));
        var base = ProfileMatch.differing(now, request.base());
        var moved = !Objects.equals(now.stamp().lastModified(), request.base().stamp().lastModified());
        if (missing.isEmpty()) {
            var acceptedAndMoved = sent.failure().isEmpty() && moved;
            missing.addAll(acceptedAndMoved ? stillAsBefore(request, now, isLast) : notRespelled(request, now));
        }
        if (missing.isEmpty()) {
            var others = EnumSet.copyOf(base);
            others.removeAll(fields);
            return new SubmitVerdict.Applied(now, trace, sent.failure(), others);
        }
        return new SubmitVerdict.Unknown(base.isEmpty() && !moved
                ? new SubmitVerdict.Doubt.StillOld(now, sent.failure())
                : new SubmitVerdict.Doubt.Different(now, missing));
    }

    private static SubmitVerdict conclude(Sent sent, SubmitVerdict verdict, int oldLooks) {
        if (verdict instanceof SubmitVerdict.Applied || sent.failure().isEmpty()) {
            return verdict;
        }
        var failure = sent.failure().get();
        if (failure.certainlyNotApplied()) {
            return new SubmitVerdict.NotApplied(new SubmitVerdict.Reason.Refused(failure));
        }
        if (oldLooks >= PROOF_LOOKS
                && verdict instanceof SubmitVerdict.Unknown(SubmitVerdict.Doubt.StillOld(var now, var _))) {
            return new SubmitVerdict.NotApplied(new SubmitVerdict.Reason.ProvenUnchanged(now, failure));
        }
        return verdict;
    }

    private static boolean isStillOld(SubmitVerdict verdict) {
        return verdict instanceof SubmitVerdict.Unknown(SubmitVerdict.Doubt.StillOld _);
    }

    /**
     * Lists of which only the spelling was to change, for instance a duplicate removed: the old rows mean the same, so
     * their meaning proves nothing, and only the rows as spelled can.
     */
    private static Set<ProfileField> notRespelled(SubmitRequest request, AuthenticationProfile now) {
        var same = EnumSet.copyOf(request.change().fields());
        same.removeAll(ProfileMatch.differing(request.base(), request.target()));
        same.removeIf(field -> rows(field, now).equals(rows(field, request.target())));
        return same;
    }

    /**
     * The same for an update that AWS accepted, with a newer time of change: somebody else's change may have moved the
     * time, so rows spelled exactly as before are looked at again; after the last look AWS may keep its own spelling.
     */
    private static Set<ProfileField> stillAsBefore(SubmitRequest request, AuthenticationProfile now, boolean isLast) {
        var same = notRespelled(request, now);
        same.removeIf(field -> isLast || !rows(field, now).equals(rows(field, request.base())));
        return same;
    }

    private static List<String> rows(ProfileField field, AuthenticationProfile profile) {
        return switch (field) {
            case ALLOWED_IPS -> profile.access().allowedRows().stream().sorted().toList();
            case BLOCKED_IPS -> profile.access().blockedRows().stream().sorted().toList();
            case NAME, DESCRIPTION, PERIODIC_SESSION_DURATION, SESSION_INACTIVITY_HANDLING_ENABLED,
                    SESSION_INACTIVITY_DURATION ->
                List.of();
        };
    }

    /**
     * Whether an old value seen now is final: nothing that was sent can still be on its way. An error that AWS itself
     * reported does not make it so sooner, since AWS may have applied the update and still show the old values.
     */
    private static boolean mayProveOld(Sent sent, Pace pace) {
        return pace.elapsed().minus(sent.sentAt()).compareTo(sent.longestWait().plus(LATE_APPLY)) >= 0;
    }

    /** Whether nothing of an update can arrive any more: it was answered, or sent long enough ago. */
    static boolean isSettled(Sent sent, Pace pace) {
        return sent.failure().filter(failure -> !failure.certainlyNotApplied()).isEmpty() || mayProveOld(sent, pace);
    }

    private static boolean refusalConfirmed(Sent sent, SubmitVerdict verdict) {
        return sent.failure().filter(GatewayFailure::certainlyNotApplied).isPresent()
                && (isStillOld(verdict) || verdict instanceof SubmitVerdict.Unknown(SubmitVerdict.Doubt.CannotRead _));
    }

    private static Set<ProfileField> only(Set<ProfileField> fields, Set<ProfileField> differing) {
        var both = EnumSet.copyOf(fields);
        both.retainAll(differing);
        return both;
    }

    /**
     * An update that was sent.
     *
     * @param request
     *            what was to be changed
     * @param failure
     *            how sending it failed, empty when AWS answered that it accepted it
     * @param sentAt
     *            when sending began, by {@link Pace#elapsed()}
     * @param longestWait
     *            the longest time one send can take
     */
    public record Sent(SubmitRequest request, Optional<GatewayFailure> failure, Duration sentAt,
            Duration longestWait) {}
}
