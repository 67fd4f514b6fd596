package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSso;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.testing.Folders;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.signin.SignInViewModel.State;

/**
 * R16: what becomes of credentials of every kind in the middle of an edit, with the program's own view-models, the real
 * SDK and files as the AWS CLI writes them. Each life ends with the change applied once, as it was typed.
 */
public final class LifeCycles {
    /** No message may be longer, in words. */
    private static final int LONGEST = 60;
    private static final String LOGIN = "arn:aws:iam::111122223333:user/anna";
    private static final Patience BRISK = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5),
            Duration.ofSeconds(2), Duration.ofMillis(20));

    private final Tally tally;
    private final Life life;
    private final AwsFolder folder;
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    private final SandboxSso sso = SandboxSso.start(server);
    private final World world = new World();

    private LifeCycles(Tally tally, Life life, Path home) throws IOException {
        this.tally = tally;
        this.life = life;
        this.folder = new AwsFolder(home);
        folder.sso(sso.endpoint());
    }

    /** Plays as many lives as the tally says, one after the other. */
    public static void count(Tally tally) throws IOException {
        for (var number = 0; number < tally.n(); number++) {
            try (var home = Folders.scratch("gatehouse-lives")) {
                play(tally, Life.values()[number % Life.values().length], home.path());
            }
        }
    }

    /** How many lives there are. */
    public static int lives() {
        return Life.values().length;
    }

    /** Plays one life with files in {@code home}. */
    static void play(Tally tally, Life life, Path home) throws IOException {
        var played = new LifeCycles(tally, life, home);
        try {
            played.play();
        } catch (IOException | RuntimeException problem) {
            tally.fail(life + ": " + problem);
        } finally {
            played.world.workspace.close();
            played.sso.close();
            played.server.close();
        }
    }

    private void play() throws IOException {
        begin();
        world.workspace.open(() -> life == Life.ENVIRONMENT
                ? folder.openEnvironment(server, BRISK)
                : folder.open(server, "p", BRISK),
                new Workspace.Destination(Optional.empty(), Bookmark.Label.TEST, false));
        if (life.name().startsWith("MFA")) {
            signIn("111111");
        }
        world.profiles.select(world.item("Example 3"));
        world.reviewed("Renamed");
        breaks();
        world.submit.start();
        if (life.breaks) {
            expect(State.ENDED, life.ended);
            check(server.state().received("UpdateAuthenticationProfile").isEmpty(), "something was sent");
            check(world.editor.titleProperty().get().endsWith("Renamed"), "the edit is gone");
            fails();
            mends();
        }
        check(world.signIn.stateProperty().get() == State.NONE, "still says " + message());
        var outcome = Optional.ofNullable(world.submit.outcomeProperty().get());
        check(outcome.map(Outcome::kind).filter(Outcome.Kind.APPLIED::equals).isPresent(), "ended as " + outcome);
        check(server.state().applied().size() == 1, "applied " + server.state().applied().size() + " times");
        tally.count("lives that went on");
    }

    /** What there is when the window opens. */
    private void begin() throws IOException {
        server.sts().needsCode(AwsFolder.CAREFUL, AwsFolder.DEVICE);
        server.sts().code(AwsFolder.DEVICE, "111111");
        sso.person(SandboxSso.Person.ALLOWS);
        sso.knows("canary-first", "canary-renews");
        KeptFile.sso(folder.ssoCache(), "corp", "canary-first", soon());
        sso.knows("", "canary-renews");
        KeptFile.login(folder.loginCache(), LOGIN, "ASIACANARYCANARY0000", "canary", Instant.now());
        folder.environment(Map.of("AWS_ACCESS_KEY_ID", SandboxCredentials.ACCESS_KEY_ID, "AWS_SECRET_ACCESS_KEY",
                SandboxCredentials.SECRET_ACCESS_KEY));
        folder.config(profile(life.profile));
    }

    private static Instant soon() {
        return Instant.now().plus(Duration.ofHours(1));
    }

    private static String profile(String kind) {
        return AwsFolder.CONFIG.replace("[profile " + kind + "]", "[profile p]") + """
                [profile login]
                login_session = %s
                region = us-west-2
                [profile process]
                credential_process = echo '{"Version":1,"AccessKeyId":"%s","SecretAccessKey":"%s"}'
                """.formatted(LOGIN, SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY)
                .replace("[profile " + kind + "]", "[profile p]");
    }

    /** What happens while somebody edits. */
    private void breaks() throws IOException {
        if (!life.breaks) {
            return;
        }
        server.sts().endSessions();
        if (life.profile.equals("keys") || life.profile.equals("process")) {
            server.faults().set(List.of(FaultRule.next("DescribeAuthenticationProfile", new Fault.Status(403,
                    "ExpiredTokenException", "The security token included in the request is expired"))));
        }
        switch (life) {
            case SSO_ABSENT -> forgetSso();
            case SSO_EXPIRED, SSO_AGAIN_WHILE_RUNNING -> KeptFile.sso(folder.ssoCache(), "corp", "canary-old",
                    Instant.now().minusSeconds(60));
            case SSO_GARBAGE -> KeptFile.write(folder.ssoCache(), "SHA-1", "corp", "{\"accessToken\": [");
            case PROCESS_HANGS -> folder.config("[profile p]\ncredential_process = sleep 20\n");
            case PROCESS_FAILS -> folder.config(
                    "[profile p]\ncredential_process = sh -c 'echo password hunter2 >&2; exit 3'\n");
            case LOGIN_ENDED -> {
                sso.endSignIns();
                KeptFile.login(folder.loginCache(), LOGIN, "ASIACANARYCANARY0000", "canary",
                        Instant.now().minusSeconds(60));
            }
            case CIRCLE -> folder.config("""
                    [profile p]
                    role_arn = arn:aws:iam::111122223333:role/SecAdmin
                    source_profile = q
                    [profile q]
                    role_arn = arn:aws:iam::111122223333:role/Other
                    source_profile = p
                    """);
            default -> {
            }
        }
    }

    private void forgetSso() throws IOException {
        try (var files = Files.list(folder.ssoCache())) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Signing in while it is still broken; what is said is the reason. */
    private void fails() {
        if (life.failed.isEmpty()) {
            return;
        }
        signIn(life == Life.MFA_REUSED ? "111111" : "999999");
        expect(State.FAILED, life.failed);
        check(server.state().received("UpdateAuthenticationProfile").isEmpty(), "something was sent");
        check(world.editor.titleProperty().get().endsWith("Renamed"), "the edit is gone");
        if (life == Life.LOGIN_ENDED) {
            world.ticker.advance(Duration.ofSeconds(10));
            check(world.signIn.commandProperty().getValue().equals("aws login --profile p"), "names no command");
        }
    }

    /** What a person does about it. */
    private void mends() throws IOException {
        switch (life) {
            case SSO_AGAIN_WHILE_RUNNING -> {
                sso.knows("canary-second", "canary-more");
                KeptFile.sso(folder.ssoCache(), "corp", "canary-second", soon());
                world.ticker.advance(Duration.ofSeconds(10));
                return;
            }
            case PROCESS_HANGS, PROCESS_FAILS, CIRCLE -> folder.config(profile(life.profile));
            case LOGIN_ENDED -> {
                sso.knows("", "canary-again-renews");
                KeptFile.login(folder.loginCache(), LOGIN, "ASIACANARYCANARY0000", "canary-again", Instant.now());
                world.ticker.advance(Duration.ofSeconds(10));
                return;
            }
            default -> {
            }
        }
        server.sts().code(AwsFolder.DEVICE, "222222");
        signIn("222222");
    }

    private void signIn(String code) {
        if (world.signIn.codeWantedProperty().getValue()) {
            world.signIn.codeProperty().set(code);
        }
        world.signIn.signIn();
    }

    private void expect(State state, String words) {
        check(world.signIn.stateProperty().get() == state,
                "is " + world.signIn.stateProperty().get() + ": " + message());
        check(message().contains(words), "says: " + message());
        check(message().split("\\s+", -1).length <= LONGEST, "says too much: " + message());
        tally.count("messages read");
    }

    private String message() {
        return world.signIn.titleProperty().get() + ". " + world.signIn.bodyProperty().get();
    }

    private void check(boolean right, String otherwise) {
        tally.check(right, life + " " + otherwise);
    }

    /** What credentials go through. */
    enum Life {
        STATIC("keys"), ENVIRONMENT("keys"), EXPIRED("keys", "has ended", ""), SSO("center"), //
        SSO_ABSENT("center", "has ended", ""), SSO_EXPIRED("center", "has ended", ""), //
        SSO_GARBAGE("center", "has ended", ""), SSO_AGAIN_WHILE_RUNNING("center", "has ended", ""), //
        ROLE("admin", "has ended", ""), MFA("mfa", "has ended", ""), //
        MFA_WRONG("mfa", "has ended", "did not accept the code"), //
        MFA_REUSED("mfa", "has ended", "A code serves once"), //
        PROCESS("process"), PROCESS_HANGS("process", "has ended", "did not answer within"), //
        PROCESS_FAILS("process", "has ended", "credential_process gave no credentials"), LOGIN("login"), //
        LOGIN_ENDED("login", "has ended", "run it again in a terminal"), CIRCLE("admin", "has ended",
                "lead in a circle");

        private final String profile;
        private final boolean breaks;
        private final String ended;
        private final String failed;

        Life(String profile) {
            this(profile, false, "", "");
        }

        Life(String profile, String ended, String failed) {
            this(profile, true, ended, failed);
        }

        Life(String profile, boolean breaks, String ended, String failed) {
            this.profile = profile;
            this.breaks = breaks;
            this.ended = ended;
            this.failed = failed;
        }
    }
}
