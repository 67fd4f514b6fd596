package dev.gatehouse.app;

import java.time.Instant;
import java.util.List;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.local.Bookmarks;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfile.Kind;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Reason;
import dev.gatehouse.domain.port.ProfileState.Status;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.FakeConnections;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of connections with every state a profile can be in, as pictures; then a production place, locked. */
@ExtendWith(ApplicationExtension.class)
class ConnectionPicturesTest {
    private static final List<AwsProfile> FOUND = List.of(
            profile("acme-prod", Kind.SSO, ProfileState.of(Status.EXPIRED, Reason.SIGNED_IN,
                    "aws sso login --profile acme-prod").until(Instant.parse("2026-08-03T08:12:00Z"))),
            profile("acme-test", Kind.SSO, ProfileState.of(Status.READY, Reason.SIGNED_IN)
                    .until(Instant.parse("2026-08-03T17:40:00Z"))),
            profile("audit", Kind.CHAIN, ProfileState.of(Status.ON_USE, Reason.ROLE, "acme-test")),
            profile("break-glass", Kind.MFA, ProfileState.of(Status.NEEDS_MFA, Reason.MFA,
                    "arn:aws:iam::111122223333:mfa/anna")),
            profile("vault", Kind.PROCESS, ProfileState.of(Status.ON_USE, Reason.COMMAND, "/usr/local/bin/get-keys")),
            profile("old", Kind.ASSUME_ROLE, ProfileState.of(Status.BROKEN, Reason.NO_SOURCE, "gone")),
            profile("a-very-long-name-of-a-profile-".repeat(4), Kind.STATIC,
                    ProfileState.of(Status.READY, Reason.KEYS)));

    private final FakeConnect aws = new FakeConnect(new ManualPace(), Profiles.example3());
    private final FakeConnections connections = new FakeConnections(aws);
    private final LocalStores stores = LocalStores.inMemory();
    private FakedWindow window;

    private static AwsProfile profile(String name, Kind kind, ProfileState state) {
        return new AwsProfile(name, kind, "us-west-2", state);
    }

    @Start
    void start(Stage shown) throws LocalStoreException {
        connections.found(FOUND);
        stores.bookmarks().write(new Bookmarks(List.of(
                new Bookmark("Acme production", "acme-prod", "us-west-2", "", Bookmark.Label.PRODUCTION, true),
                new Bookmark("Acme test", "acme-test", "us-east-1", "", Bookmark.Label.TEST, false))));
        window = new FakedWindow(shown, connections, stores, new ManualPace());
    }

    @Test
    void everyStateOfAProfileAndALockedPlace(FxRobot robot) {
        var connection = window.shell().pages().connection();
        robot.interact(() -> {
            connection.refresh();
            window.shell().go(Page.CONNECT);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(connection.profiles()).hasSize(FOUND.size());
        window.pictures(robot, "connection-states");

        robot.interact(() -> {
            connection.profileProperty().set(connection.profiles().get(1));
            connection.instanceProperty().set("arn:aws:connect:eu-west-2:111122223333:instance/inst-1");
            connection.regionProperty().set("us-west-2");
            connection.connect();
        });
        assertThat(connection.instanceErrorProperty().get()).isNotEmpty();
        window.pictures(robot, "connection-mismatch");

        aws.outsideTheSandbox();
        robot.interact(() -> {
            connection.instanceProperty().set("");
            connection.labelProperty().set(Bookmark.Label.PRODUCTION);
            connection.connect();
        });
        assertThat(window.shell().place().lockedProperty().get()).isTrue();
        window.pictures(robot, "connection-locked");
    }
}
