package dev.gatehouse.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.ScrollPane;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.fleet.Approval;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.PackNote;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.testing.FleetReadings;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.networks.NetworksViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Beside the form: networks, the fleet, the audit, evidence, and one change for many. */
final class PlaceStops {
    static final List<Stop> ALL = List.of(
            new Stop("networks-empty", window -> {
                window.pace.pause(Duration.ofMinutes(2));
                window.pages().outcomes().checkNow();
                window.pages().outcomes().dismiss();
                for (var network : List.copyOf(networks(window).items())) {
                    networks(window).select(network.name());
                    networks(window).delete();
                }
                networks(window).dismiss();
                window.go(Page.NETWORKS);
            }),
            new Stop("networks-mistaken", window -> {
                networks(window).add();
                networks(window).parts().form().rangesProperty().set("203.0.113.0/25\n300.1.1.1");
                networks(window).parts().form().save();
            }),
            new Stop("networks", PlaceStops::network),
            new Stop("fleet-empty", window -> window.go(Page.FLEET)),
            new Stop("fleet", PlaceStops::fleet, window -> !window.pages().fleet().table().shown().isEmpty()),
            new Stop("audit-empty", window -> window.go(Page.AUDIT)),
            new Stop("audit", PlaceStops::audit,
                    window -> !window.pages().audit().compare().resultProperty().get().lines().isEmpty()),
            new Stop("audit-ask", window -> window.pages().audit().ask().approve()),
            new Stop("audit-below", window -> {
                window.pages().audit().ask().cancel();
                ((ScrollPane) window.root().lookup("#detail")).setVvalue(1);
            }),
            new Stop("editor-drift", window -> window.open("Example 3")),
            new Stop("evidence", window -> {
                window.go(Page.EVIDENCE);
                window.pages().evidence().show();
            }),
            new Stop("evidence-preview", window -> window.pages().evidence().start()),
            new Stop("history-packs", PlaceStops::packs),
            new Stop("many", PlaceStops::many),
            new Stop("many-stopped", PlaceStops::stopped));

    private PlaceStops() {}

    private static NetworksViewModel networks(WalkWindow window) {
        return window.pages().networks();
    }

    private static void network(WalkWindow window) {
        var form = networks(window).parts().form();
        form.nameProperty().set("Branch office");
        form.rangesProperty().set("200.255.0.0/17\n203.0.113.0/24");
        form.save();
        networks(window).parts().insertion().insert(ListKind.ALLOWED);
    }

    private static void fleet(WalkWindow window) {
        var fleet = window.pages().fleet();
        fleet.choices().sources().getFirst().chosen().set(true);
        fleet.choices().regions().forEach(region -> region.chosen().set(region.region().equals("us-west-2")));
        fleet.start();
        fleet.selectedProperty().set(fleet.table().shown().getFirst());
    }

    private static void audit(WalkWindow window) {
        for (var month = 0; month < 7; month++) {
            keep(window, snapshot(month, window.connect.target()));
        }
        window.pages().audit().snapshots().load();
    }

    private static void keep(WalkWindow window, Snapshot snapshot) {
        try {
            window.stores.snapshots().keep(snapshot);
        } catch (LocalStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lists grow, idle sign-out comes, one profile appears and another cannot always be read. */
    private static Snapshot snapshot(int month, ConnectionTarget target) {
        var readings = new ArrayList<ProfileReading>();
        var rows = new ArrayList<>(List.of("200.255.0.0/16"));
        for (var i = 0; i < month; i++) {
            rows.add("198.51." + i + ".0/24");
        }
        readings.add(FleetReadings.read(Profiles.with(Profiles.lists("Example 3", rows, List.of()),
                Profiles.session(month > 2, 60 - 5 * month))));
        var late = Profiles.open("A profile that somebody gave a rather long name, to be on time");
        if (month > 3) {
            readings.add(month == 5 ? FleetReadings.unread(late) : FleetReadings.read(late));
        }
        var taken = FleetReadings.ENDED.minus(Duration.ofDays(30L * (6 - month)));
        var reading = FleetReadings.at(taken, readings);
        var here = new FleetReading(reading.began(), reading.ended(), reading.places().stream()
                .map(place -> new PlaceReading(target, place.caller(), place.listed())).toList());
        var made = Snapshot.of(here, month == 2 ? "before the audit" : "");
        return month == 2
                ? made.with(made.head().with(Optional.of(new Approval("anna", taken.plusSeconds(3_600), "audit 2026"))))
                : made;
    }

    /** Two packs that were saved before, beside changes of which the filter lets none through. */
    private static void packs(WalkWindow window) {
        var here = new Origin(true, "127.0.0.1:8000", "us-west-2", "arn:aws:sts::111122223333:assumed-role/SecAdmin/a");
        saved(window, new PackNote("evidence-acme-demo-20261122T120000Z", "f".repeat(64), window.pace.now(), false,
                List.of(new PackNote.Covered(here, new InstanceId("11111111-2222-3333-4444-555555555555"),
                        List.of(new ProfileId("one"))))));
        saved(window, new PackNote("evidence-acme-demo-20261122T120500Z", WalkWindow.PACK, window.pace.now(), true,
                List.of(new PackNote.Covered(here, new InstanceId("11111111-2222-3333-4444-555555555555"),
                        List.of(new ProfileId("one"), new ProfileId("two"))))));
        window.pages().history().filters().textProperty().set("nobody");
        window.go(Page.HISTORY);
    }

    private static void saved(WalkWindow window, PackNote note) {
        try {
            window.stores.journal().append(SubmitId.random(), new JournalEvent.PackSaved(note));
        } catch (JournalException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void many(WalkWindow window) {
        window.open("Example 1");
        EditorStops.parts(window).blocked().add("111.222.3.0/24");
        window.shell().routes().openMany();
        window.pages().many().selectedProperty().set(window.pages().many().rows().getFirst());
    }

    private static void stopped(WalkWindow window) {
        window.pages().many().chooseAll(true);
        window.pages().many().start();
        window.connect.onUpdate(update -> update.denied());
        window.pages().confirm().keep();
    }
}
