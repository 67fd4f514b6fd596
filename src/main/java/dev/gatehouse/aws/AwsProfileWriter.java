package dev.gatehouse.aws;

import java.time.Duration;
import java.util.function.Supplier;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.connect.model.UpdateAuthenticationProfileRequest;
import software.amazon.awssdk.services.connect.model.UpdateAuthenticationProfileResponse;

import dev.gatehouse.domain.port.ProfileWriter;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Writes through the client that sends once (domain §4.1). A throttled update is sent again from here and not by the
 * SDK, whose waiting nobody could see or end; all sends together stay within the time of one call.
 */
final class AwsProfileWriter implements ProfileWriter {
    private final Supplier<Clients> clients;
    private final Calls calls;
    private final Patience patience;

    AwsProfileWriter(Supplier<Clients> clients, Calls calls, Patience patience) {
        this.clients = clients;
        this.calls = calls;
        this.patience = patience;
    }

    @Override
    public Reply<Accepted> update(ProfileRef ref, ProfileChange change, Resends resends) {
        var request = UpdateRequests.of(ref, change);
        return calls.read("UpdateAuthenticationProfile", () -> send(request, resends), ProfileAnswers::updated)
                .map(_ -> new Accepted());
    }

    @Override
    public Duration longestWait() {
        return patience.call();
    }

    private UpdateAuthenticationProfileResponse send(UpdateAuthenticationProfileRequest request, Resends resends) {
        var writer = clients.get().writer();
        var end = System.nanoTime() + patience.call().toNanos();
        while (true) {
            try {
                return writer.updateAuthenticationProfile(request.toBuilder()
                        .overrideConfiguration(limit -> limit.apiCallTimeout(left(end))).build());
            } catch (SdkException problem) {
                var sends = CallRecord.current().sends();
                var pause = Retries.pauseAfter(sends, patience);
                var time = left(end).minus(pause).compareTo(patience.attempt()) >= 0;
                if (!Retries.isThrottling(problem) || sends >= Retries.MAX_SENDS || !time
                        || !resends.pause(sends + 1, pause)) {
                    throw problem;
                }
            }
        }
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    }
}
