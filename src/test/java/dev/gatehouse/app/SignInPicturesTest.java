package dev.gatehouse.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfile.Kind;
import dev.gatehouse.domain.port.BrowserPage;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Reason;
import dev.gatehouse.domain.port.ProfileState.Status;
import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.FakeConnections;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.signin.SignInViewModel;
import dev.gatehouse.ui.signin.SignInViewModel.State;

import static org.assertj.core.api.Assertions.assertThat;

/** Every state of signing in that {@link JourneyThreeTest} does not come through, as pictures for people to look at. */
@ExtendWith(ApplicationExtension.class)
class SignInPicturesTest {
    private static final String DEVICE = "arn:aws:iam::111122223333:mfa/anna";
    private static final SignInNeed CENTER = new SignInNeed.Browser("https://acme.awsapps.com/start",
            "aws sso login --profile acme-prod");
    private static final List<AwsProfile> FOUND = List.of(
            profile("acme-prod", Kind.SSO, ProfileState.of(Status.NEEDS_SIGN_IN, Reason.SIGN_IN_UNREADABLE,
                    "aws sso login --profile acme-prod")),
            profile("laptop", Kind.LOGIN, ProfileState.of(Status.NEEDS_SIGN_IN, Reason.NOT_SIGNED_IN,
                    "aws login --profile laptop")),
            profile("careful", Kind.MFA, ProfileState.of(Status.NEEDS_MFA, Reason.MFA, DEVICE)),
            profile("elsewhere", Kind.STATIC, ProfileState.of(Status.BROKEN, Reason.REDIRECTED,
                    "endpoint_url = https://connect.us-west-2.amazonaws.com.evil.example")),
            profile("round", Kind.ASSUME_ROLE, ProfileState.of(Status.BROKEN, Reason.CIRCLE, "round")),
            profile("vault", Kind.PROCESS, ProfileState.of(Status.ON_USE, Reason.COMMAND, "/usr/local/bin/get-keys")));

    private final ManualPace pace = new ManualPace();
    private final FakeConnect aws = new FakeConnect(pace, Profiles.example3());
    private final FakeConnections connections = new FakeConnections(aws);
    private FakedWindow window;

    private static AwsProfile profile(String name, Kind kind, ProfileState state) {
        return new AwsProfile(name, kind, "us-west-2", state);
    }

    @Start
    void start(Stage shown) {
        connections.found(FOUND);
        window = new FakedWindow(shown, connections, LocalStores.inMemory(), pace);
    }

    @Test
    void whatCannotBeConnectedSaysWhyBesideIt(FxRobot robot) {
        var connection = window.shell().pages().connection();
        robot.interact(() -> {
            connection.refresh();
            window.shell().go(Page.CONNECT);
            choose("elsewhere");
            connection.connect();
        });
        assertThat(connection.profileErrorProperty().get()).contains("evil.example");
        window.pictures(robot, "signin-list-refused");
        robot.interact(() -> {
            choose("vault");
            connection.host().fipsProperty().set(true);
            connection.regionProperty().set("eu-west-2");
            connection.connect();
        });
        window.pictures(robot, "signin-fips");
        assertThat(connections.opened).isEmpty();
    }

    @Test
    void theBarInEveryState(FxRobot robot) {
        connect(robot);
        say(robot, "signin-process-fails", new SignInNeed.Again(),
                "The profile's credential_process gave no credentials");
        say(robot, "signin-process-hangs", new SignInNeed.Again(),
                "The source of credentials did not answer within 30 s");
        say(robot, "signin-sso-garbage", CENTER, "Nobody is signed in to IAM Identity Center");
        say(robot, "signin-circle", new SignInNeed.Again(),
                "The profiles this role is assumed from lead in a circle");
        say(robot, "signin-login", new SignInNeed.Command("aws login --profile laptop"),
                "The sign-in by aws login has ended; run it again in a terminal");
        say(robot, "signin-code-used", new SignInNeed.Code(DEVICE),
                "AWS did not accept the code. A code serves once and for half a minute");
        robot.interact(() -> {
            aws.onSignIn(_ -> new SignInResult.SomebodyElse(
                    new CallerIdentity("111122223333", "arn:aws:sts::111122223333:assumed-role/SecAdmin/anna"),
                    new CallerIdentity("444455556666", "arn:aws:sts::444455556666:assumed-role/ReadOnly/anna")));
            session().codeProperty().set("123456");
            session().signIn();
        });
        assertThat(session().stateProperty().get()).isEqualTo(State.SOMEBODY_ELSE);
        window.pictures(robot, "signin-another-account");
    }

    @Test
    void anEndIsAnnouncedAndAPageOfAwsWaitsInTheBrowser(FxRobot robot) throws TimeoutException {
        aws.credentialsEnd(Instant.now().plus(Duration.ofMinutes(4)));
        connect(robot);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, session().stateProperty().isEqualTo(State.ENDING));
        window.pictures(robot, "signin-ending");
        robot.interact(() -> {
            session().browser(_ -> {});
            aws.signInNeed(CENTER);
            aws.visit(new BrowserPage("https://oidc.us-east-1.amazonaws.com/authorize?client_id=c",
                    pace.now().plus(Duration.ofMinutes(10))));
            aws.onSignIn(_ -> new SignInResult.Failed(
                    new GatewayFailure.NoCredentials(new GatewayFailure.FailureDetails(
                            aws.callerIdentity().trace(), "Credentials", "Nobody allowed it", false))));
            window.tasks().holdNext();
            session().signIn();
        });
        assertThat(session().stateProperty().get()).isEqualTo(State.WORKING);
        window.pictures(robot, "signin-open");
        robot.interact(window.tasks()::deliver);
        assertThat(session().stateProperty().get()).isEqualTo(State.FAILED);
    }

    @Test
    void aReadThatWaitsStandsInTheStatusLine(FxRobot robot) {
        connect(robot);
        robot.interact(() -> {
            aws.waiting(new ReadWait(Duration.ofSeconds(3), 2, 3));
            aws.waiting(ReadWait.turn(Duration.ofSeconds(2)));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shell().tasks().summaryProperty().get()).contains("waiting 3 s (attempt 2 of 3)");
        window.pictures(robot, "signin-waiting");
    }

    @Test
    void aRoleWithADeviceIsAskedForItsCodeBeforeLookingInManyRegions(FxRobot robot) {
        var instances = window.shell().pages().instances();
        robot.interact(() -> {
            window.shell().pages().connection().refresh();
            window.shell().go(Page.INSTANCES);
            instances.choices().sources().stream().filter(source -> source.name().equals("careful")).findFirst()
                    .orElseThrow().chosen().set(true);
        });
        window.pictures(robot, "signin-scan-code");
        robot.interact(instances::start);
        assertThat(instances.choices().code().errorProperty().get()).isNotEmpty();
        window.pictures(robot, "signin-scan-code-first");
    }

    private void choose(String name) {
        var connection = window.shell().pages().connection();
        connection.profileProperty().set(connection.profiles().stream().filter(choice -> choice.name().equals(name))
                .findFirst().orElseThrow());
    }

    private void connect(FxRobot robot) {
        var connection = window.shell().pages().connection();
        robot.interact(() -> {
            connection.refresh();
            choose("vault");
            connection.regionProperty().set("us-west-2");
            connection.labelProperty().set(Bookmark.Label.TEST);
            connection.connect();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.shell().pages().profiles().profiles()).isNotEmpty();
    }

    /** What the bar says after a sign-in that failed for this reason. */
    private void say(FxRobot robot, String name, SignInNeed need, String reason) {
        robot.interact(() -> {
            aws.signInNeed(need);
            var trace = aws.callerIdentity().trace();
            GatewayFailure failure = new GatewayFailure.NoCredentials(
                    new GatewayFailure.FailureDetails(trace, "Credentials", reason, false));
            aws.onSignIn(_ -> new SignInResult.Failed(failure));
            session().later();
            aws.nextRead(new GatewayFailure.SessionEnded(
                    new GatewayFailure.FailureDetails(trace, "ExpiredTokenException", name, true)));
            window.shell().pages().profiles().reload();
            session().codeProperty().set("123456");
            session().signIn();
        });
        assertThat(session().stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(session().bodyProperty().get()).startsWith(reason);
        assertThat(session().codeWantedProperty().getValue()).isEqualTo(need instanceof SignInNeed.Code);
        window.pictures(robot, name);
    }

    private SignInViewModel session() {
        return window.shell().pages().signIn();
    }
}
