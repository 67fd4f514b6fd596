package dev.gatehouse.aws;

import java.time.Duration;
import java.util.List;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.port.ProfileWriter;
import dev.gatehouse.domain.port.ProfileWriter.Accepted;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionChange;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxState;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.testing.TrueTime;

import static org.assertj.core.api.Assertions.assertThat;

/** A sandbox of its own and two connections to it: one as patient as the program, one that gives up soon. */
final class Wire implements AutoCloseable {
    static final String DESCRIBE = "DescribeAuthenticationProfile";
    static final String UPDATE = "UpdateAuthenticationProfile";
    static final String LIST = "ListAuthenticationProfiles";
    static final String INSTANCES = "ListInstances";
    static final String INSTANCE = "DescribeInstance";
    static final String CALLER = "GetCallerIdentity";
    static final Patience PATIENT = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(25),
            Duration.ofMillis(20));
    static final Patience HASTY = new Patience(Duration.ofMillis(500), Duration.ofMillis(300), Duration.ofMillis(800),
            Duration.ofMillis(20));

    /** Waits as long as it is told and sends again. */
    static final ProfileWriter.Resends RESENDS = (_, pause) -> {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    };

    final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    final SandboxState state = server.state();
    final Connection patient = open(PATIENT);
    final Connection hasty = open(HASTY);

    private Connection open(Patience patience) {
        var keys = new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY);
        return AwsConnection.free(
                Access.loopback("Sandbox", SandboxCredentials.REGION, server.endpoint(), keys), patience);
    }

    ProfileGateway gateway() {
        return patient.gateway();
    }

    InstanceId instance() {
        return new InstanceId(state.instances().getFirst().id());
    }

    /** The second profile of the seed. */
    ProfileRef ref() {
        return new ProfileRef(instance(), new ProfileId(state.profiles(instance().value()).get(1).id()));
    }

    /** The next request of an operation goes wrong. */
    void next(String operation, Fault fault) {
        server.faults().add(FaultRule.next(operation, fault));
    }

    /** Every request of an operation goes wrong. */
    void always(String operation, Fault fault) {
        server.faults().add(FaultRule.always(operation, fault));
    }

    Reply<AuthenticationProfile> describe() {
        return gateway().profile(ref());
    }

    Reply<Accepted> update() {
        return patient.writer().orElseThrow().update(ref(), rename(), RESENDS);
    }

    Reply<Accepted> hastyUpdate() {
        return hasty.writer().orElseThrow().update(ref(), rename(), RESENDS);
    }

    int sent(String operation) {
        return state.received(operation).size();
    }

    static ProfileChange rename() {
        return new ProfileChange(new FieldChange.Set<>("Renamed"), new FieldChange.Keep<>(), new FieldChange.Keep<>(),
                new FieldChange.Keep<>(), SessionChange.none());
    }

    static ProfileChange lists(FieldChange<List<String>> allowed, FieldChange<List<String>> blocked) {
        return new ProfileChange(new FieldChange.Keep<>(), new FieldChange.Keep<>(), allowed, blocked,
                SessionChange.none());
    }

    static <T> T value(Reply<T> reply) {
        assertThat(reply).isInstanceOf(Reply.Answer.class);
        return ((Reply.Answer<T>) reply).value();
    }

    static CallTrace trace(Reply<?> reply) {
        return switch (reply) {
            case Reply.Answer<?>(_, var trace) -> trace;
            case Reply.Failure<?>(var failure) -> failure.details().trace();
        };
    }

    static <F extends GatewayFailure> F failure(Reply<?> reply, Class<F> type) {
        assertThat(reply).isInstanceOf(Reply.Failure.class);
        var failure = ((Reply.Failure<?>) reply).failure();
        assertThat(failure).as("%s", failure).isExactlyInstanceOf(type);
        return type.cast(failure);
    }

    @Override
    public void close() {
        patient.close();
        hasty.close();
        server.close();
        TrueTime.restore();
    }
}
