package dev.gatehouse.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.permission.Refusals;
import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.KnownCalls;
import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.testing.FakeConnect.Update;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskProgress;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** What a bad day brings: refusals, sessions that end, places where real people work. */
final class TroubleStops {
    private static final String CALLER = "arn:aws:sts::111122223333:assumed-role/SecAdmin/anna";

    static final List<Stop> ALL = List.of(
            new Stop("mishap", window -> {
                window.connect.onUpdate(Update::accept);
                window.go(Page.PROFILES);
                window.shell().mishap().happened(new IllegalStateException("a defect of the program"));
            }),
            new Stop("unreachable", window -> {
                window.shell().mishap().dismiss();
                fails(window, new GatewayFailure.Unreachable(
                        window.connect.details("ConnectException", false, 0, false)));
            }),
            new Stop("refusal", TroubleStops::refused),
            new Stop("draft-offered", TroubleStops::draftOffered),
            new Stop("session-ended", TroubleStops::sessionEnded),
            new Stop("bars", TroubleStops::manyBars),
            new Stop("production-locked", TroubleStops::locked),
            new Stop("tasks", TroubleStops::busy));

    private TroubleStops() {}

    private static void fails(WalkWindow window, GatewayFailure failure) {
        window.connect.listFailure(failure);
        window.pages().profiles().retry();
    }

    private static void refused(WalkWindow window) {
        window.connect.known(KnownCalls.NONE.learn(ConnectCall.LIST_INSTANCES, Refusals.answer()));
        window.connect.listFailure(Refusals.denied(ConnectCall.LIST_PROFILES, "AccessDeniedException",
                "User: " + CALLER + " is not authorized to perform: connect:ListAuthenticationProfiles"));
        window.pages().profiles().instanceProperty().set(null);
        window.pages().profiles().instanceProperty().set(window.pages().profiles().instances().getFirst());
    }

    private static void draftOffered(WalkWindow window) {
        window.connect.listFailure(null);
        window.pages().profiles().retry();
        window.open("Example 3");
        EditorStops.parts(window).identity().nameProperty().set("Mine");
        window.shell().disconnect();
        window.pages().connection().openSandbox();
        window.pages().profiles().select(window.pages().profiles().everyProfile().stream()
                .filter(item -> item.label().equals("Example 3")).findFirst().orElseThrow());
    }

    private static void sessionEnded(WalkWindow window) {
        window.connect.listFailure(null);
        window.connect.signInNeed(new SignInNeed.Code("arn:aws:iam::111122223333:mfa/anna"));
        window.connect.ended(Optional.of(new GatewayFailure.SessionEnded(
                window.connect.details("ExpiredTokenException", true, 1, true))));
        window.connect.nextRead(new GatewayFailure.SessionEnded(
                window.connect.details("ExpiredTokenException", true, 1, true)));
        window.connect.credentialsEnd(window.pace.now().minus(Duration.ofMinutes(1)));
        window.pages().profiles().retry();
    }

    private static void manyBars(WalkWindow window) {
        window.shell().mishap().happened(new IllegalStateException("a defect of the program"));
        window.pages().handOver().open(Path.of("no-such-change.json"));
    }

    /** One that can be called off and tells how far it is, one that goes on to its end, and a read that waits. */
    private static void busy(WalkWindow window) {
        var fleet = new RunningTask("Reading the fleet", () -> {});
        window.runner.began(fleet);
        window.runner.began(new RunningTask("Sending a change", Cancelling.Why.SENDING));
        fleet.report(new TaskProgress(38, 120, Optional.of(Duration.ofSeconds(50))));
        window.connect.waiting(new ReadWait(Duration.ofSeconds(3), 2, 3));
        window.pace.pause(Duration.ofSeconds(12));
        window.ticker.advance(Duration.ofMillis(500));
        window.shell().tasks().openProperty().set(true);
    }

    private static void locked(WalkWindow window) {
        window.shell().mishap().dismiss();
        window.pages().handOver().dismiss();
        window.shell().disconnect();
        window.connect.ended(Optional.empty());
        window.connect.outsideTheSandbox();
        window.connect.credentialsEnd(window.pace.now().plus(Duration.ofHours(2)));
        var connection = window.pages().connection();
        connection.profileProperty().set(connection.profiles().get(1));
        connection.regionProperty().set("us-west-2");
        connection.instanceProperty().set("");
        connection.labelProperty().set(Bookmark.Label.PRODUCTION);
        connection.connect();
        window.open("Example 4");
    }
}
