package dev.gatehouse.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.fleet.Approval;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.testing.FleetReadings;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The audit page with half a year of snapshots, in both themes and sizes under {@code target/pictures}. */
@ExtendWith(ApplicationExtension.class)
class AuditPicturesTest {
    private WindowFixture window;

    @Start
    void start(Stage stage) throws Exception {
        var stores = LocalStores.inMemory();
        for (var month = 0; month < 7; month++) {
            stores.snapshots().keep(snapshot(month));
        }
        window = new WindowFixture(stage, new AppConnections(SandboxOptions.defaults()), stores, Pace.real());
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Lists grow, idle sign-out comes, one profile appears and another cannot always be read. */
    private static Snapshot snapshot(int month) {
        var readings = new ArrayList<ProfileReading>();
        var rows = new ArrayList<>(List.of("200.255.0.0/16"));
        for (var i = 0; i < month; i++) {
            rows.add("198.51." + i + ".0/24");
        }
        readings.add(FleetReadings.read(Profiles.with(Profiles.lists("Agents on site", rows, List.of()),
                Profiles.session(month > 2, 60 - 5 * month))));
        readings.add(FleetReadings.read(Profiles.lists("Default Authentication Profile",
                month < 4 ? List.of() : List.of("203.0.113.0/24"), List.of("155.155.155.0/24"))));
        AuthenticationProfile late = Profiles.open("A profile that somebody gave a rather long name, to be on time");
        if (month > 3) {
            readings.add(month == 5 ? FleetReadings.unread(late) : FleetReadings.read(late));
        }
        var taken = FleetReadings.ENDED.minus(Duration.ofDays(30L * (6 - month)));
        var made = Snapshot.of(FleetReadings.at(taken, readings), month == 2 ? "before the audit" : "");
        return month == 2
                ? made.with(made.head().with(Optional.of(new Approval("anna", taken.plusSeconds(3_600), "audit 2026"))))
                : made;
    }

    @Test
    void halfAYearOfSnapshotsIsReadAtAGlance() {
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        var audit = window.shell().pages().audit();
        window.await("the snapshots", () -> audit.snapshots().items().size() == 7);
        window.await("the comparison", () -> !audit.compare().resultProperty().get().lines().isEmpty());
        assertThat(audit.timeLine().lineProperty().get().rows()).hasSize(7);
        window.pictures("audit-many");
        window.fx(() -> {
            audit.compare().leftProperty().set(audit.compare().choices().getLast());
            return true;
        });
        window.await("the whole way", () -> audit.compare().resultProperty().get().lines().size() == 3);
        window.pictures("audit-way");
        window.fx(() -> {
            ((ScrollPane) window.root().lookup("#detail")).setVvalue(1);
            return true;
        });
        window.pictures("audit-time");
    }
}
