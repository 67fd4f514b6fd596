package dev.gatehouse.app;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.aws.LoopbackCredentials;
import dev.gatehouse.change.Pace;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitControl;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.sandbox.SandboxCredentials;

/**
 * One profile of a sandbox, read and changed over HTTP with the real SDK: the pieces of a change that is taken back.
 */
record Reverting(Connection connection, Pace pace) {
    static final ProfileRef REF = new ProfileRef(new InstanceId(Applying.INSTANCE), new ProfileId(Applying.PROFILE));

    /** Connects to a sandbox of this or another process. */
    static Reverting at(URI sandbox, Pace pace) {
        return new Reverting(new AwsConnections().openLoopback("sandbox", SandboxCredentials.REGION, sandbox,
                new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY)), pace);
    }

    /** What the sandbox holds. */
    AuthenticationProfile read() {
        return switch (connection.gateway().profile(REF)) {
            case Reply.Answer<AuthenticationProfile>(var profile, var _) -> profile;
            case Reply.Failure<AuthenticationProfile>(var failure) ->
                throw new IllegalStateException("the sandbox does not answer: " + failure);
        };
    }

    /** A change of name, lists and idle sign-out, to be confirmed within 1 to 60 minutes. */
    static SubmitRequest change(AuthenticationProfile base, SplittableRandom random) {
        var draft = new ProfileDraft("Name " + Integer.toHexString(random.nextInt()), "About " + random.nextInt(9),
                rows(random), rows(random), new SessionDraft(base.toDraft().session().periodic(),
                        random.nextBoolean(), Integer.toString(15 + random.nextInt(700))));
        var window = Duration.ofMinutes(1 + random.nextInt(60));
        return new SubmitRequest(REF, base, draft.changeFrom(base),
                new Terms("figure", "R8", Optional.of(window), Optional.empty()));
    }

    private static List<String> rows(SplittableRandom random) {
        var rows = new ArrayList<String>();
        for (var i = random.nextInt(5); i > 0; i--) {
            rows.add(random.nextInt(3) == 0
                    ? "2001:db8:%x::/48".formatted(random.nextInt(65536))
                    : "198.%d.%d.0/24".formatted(random.nextInt(256), random.nextInt(256)));
        }
        return rows;
    }

    ProfileSubmit submit(SubmitRequest request, ChangeJournal journal) {
        return new ProfileSubmit(connection, request, new SubmitControl(), record(journal), pace);
    }

    SubmitVerdict run(SubmitRequest request, ChangeJournal journal) {
        return submit(request, journal).run(_ -> {});
    }

    SubmitRecord record(ChangeJournal journal) {
        var target = connection.target();
        return new SubmitRecord(journal, new Origin(true, target.host(), target.region(),
                SandboxCredentials.CALLER_ARN));
    }
}
