package dev.gatehouse.aws;

import java.time.Duration;

import dev.gatehouse.domain.port.ProfileWriter;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileRef;

/** Writes through the client that sends once (domain §4.1). */
final class AwsProfileWriter implements ProfileWriter {
    private final Clients clients;
    private final Calls calls;
    private final Duration longestWait;

    AwsProfileWriter(Clients clients, Calls calls, Duration longestWait) {
        this.clients = clients;
        this.calls = calls;
        this.longestWait = longestWait;
    }

    @Override
    public Reply<Accepted> update(ProfileRef ref, ProfileChange change) {
        var request = UpdateRequests.of(ref, change);
        return calls.read("UpdateAuthenticationProfile",
                () -> clients.writer().updateAuthenticationProfile(request), ProfileAnswers::updated)
                .map(_ -> new Accepted());
    }

    @Override
    public Duration longestWait() {
        return longestWait;
    }
}
