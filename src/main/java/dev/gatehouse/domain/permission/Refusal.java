package dev.gatehouse.domain.permission;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.permission.Evidence.Fact;
import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.KnownCalls;

/**
 * A refused call of Amazon Connect and what may be behind it: a missing permission, or a preview that AWS has not
 * enabled for the account. AWS does not document what the second answers (domain §6), so the two are ranked by evidence
 * and never decided without any.
 *
 * @param call
 *            what was refused
 * @param text
 *            what AWS's words say
 * @param reading
 *            which explanation comes first
 * @param permission
 *            what speaks for and against a missing permission
 * @param preview
 *            what speaks for and against the preview; empty when the call is no part of it
 */
public record Refusal(ConnectCall call, DenialText text, Reading reading, List<Evidence> permission,
        List<Evidence> preview) {
    private static final Set<String> DENIALS = Set.of("AccessDeniedException", "AccessDenied",
            "UnauthorizedOperation", "NotAuthorized", "NotAuthorizedException", "ForbiddenException");
    private static final Set<ConnectCall> NO_PREVIEW = EnumSet.of(ConnectCall.LIST_INSTANCES,
            ConnectCall.DESCRIBE_INSTANCE);
    private static final Set<ConnectCall> PREVIEW = EnumSet.complementOf(EnumSet.copyOf(NO_PREVIEW));

    /** Copies the lists. */
    public Refusal {
        permission = List.copyOf(permission);
        preview = List.copyOf(preview);
    }

    /** Which explanation the evidence supports. */
    public enum Reading {
        /** A permission is missing. */
        PERMISSION,
        /** The preview is not enabled. */
        PREVIEW,
        /** AWS did not say which. */
        OPEN
    }

    /** The refusal behind a failure, given what the connection knows; empty when the failure is something else. */
    public static Optional<Refusal> of(GatewayFailure failure, KnownCalls known) {
        var details = failure.details();
        var text = DenialText.of(details.code(), details.message());
        return ConnectCall.of(details.trace().operation()).filter(_ -> isRefusal(failure, text))
                .map(call -> read(call, text, new Facts(text, known, call, isDenial(details.code()))));
    }

    /** An invalid request is one when it is about a feature that is not there: reading sends no values of ours. */
    private static boolean isRefusal(GatewayFailure failure, DenialText text) {
        return failure instanceof GatewayFailure.AccessDenied
                || (failure instanceof GatewayFailure.InvalidInput && text.speaksOfPreview());
    }

    private static boolean isDenial(@Nullable String code) {
        return code != null && DENIALS.contains(code);
    }

    private static Refusal read(ConnectCall call, DenialText text, Facts facts) {
        return new Refusal(call, text, facts.reading(), facts.permission(), facts.preview());
    }

    /** What is known, and what follows from it. */
    private record Facts(DenialText text, KnownCalls known, ConnectCall call, boolean usualCode) {

        Reading reading() {
            if (!call.isPreview() || text.action().isPresent() || text.explicitDeny() || previewWorks()) {
                return Reading.PERMISSION;
            }
            if (text.speaksOfPreview()) {
                return Reading.PREVIEW;
            }
            return usualCode && known.anyWorks(NO_PREVIEW) ? Reading.PREVIEW : Reading.OPEN;
        }

        List<Evidence> permission() {
            return Stream.of(fact(text.action().isPresent() ? Fact.NAMES_ACTION : Fact.NAMES_NO_ACTION,
                    text.action().isPresent()), when(text.explicitDeny(), Fact.EXPLICIT_DENY, true),
                    when(previewWorks(), Fact.PREVIEW_WORKS, true),
                    when(text.speaksOfPreview(), Fact.SPEAKS_OF_PREVIEW, false),
                    when(!usualCode, Fact.UNKNOWN_CODE, false)).flatMap(facts -> facts).toList();
        }

        List<Evidence> preview() {
            if (!call.isPreview()) {
                return List.of();
            }
            var named = text.action().isPresent();
            var works = known.anyWorks(NO_PREVIEW);
            return Stream.of(when(text.speaksOfPreview(), Fact.SPEAKS_OF_PREVIEW, true),
                    fact(named ? Fact.NAMES_ACTION : Fact.NAMES_NO_ACTION, !named),
                    when(previewWorks(), Fact.PREVIEW_WORKS, false),
                    fact(works ? Fact.CONNECT_WORKS : Fact.NOTHING_WORKS, works),
                    when(!usualCode, Fact.UNKNOWN_CODE, false)).flatMap(facts -> facts).toList();
        }

        private boolean previewWorks() {
            return known.anyWorks(PREVIEW);
        }

        private static Stream<Evidence> fact(Fact fact, boolean supports) {
            return Stream.of(new Evidence(fact, supports));
        }

        private static Stream<Evidence> when(boolean known, Fact fact, boolean supports) {
            return known ? fact(fact, supports) : Stream.empty();
        }
    }
}
