package dev.gatehouse.app;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.ScrollPane;

import dev.gatehouse.testing.FakeConnect.Update;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.review.TermsViewModel.Field;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** From the review to the verdict, and what stands between. */
final class ReviewStops {
    private static final Path FILE = Path.of("target", "looks", "change.json");

    static final List<Stop> ALL = List.of(
            new Stop("review", window -> {
                window.open("Example 3");
                EditorStops.parts(window).blocked().add("200.255.99.0/24");
                window.pages().editor().review();
            }),
            new Stop("review-handed-over", window -> {
                var review = window.pages().review();
                review.submit().terms().textProperty(Field.REASON).set("The audit of November asked for it");
                review.submit().terms().textProperty(Field.TICKET).set("SEC-1204");
                review.colleague().save(FILE, review.submit().terms());
            }),
            new Stop("review-applied", window -> {
                window.pages().review().submit().terms().confirmWantedProperty().set(false);
                window.pages().review().submit().start();
            }),
            new Stop("review-risky", ReviewStops::risky),
            new Stop("review-risky-below", window -> scroll(window, 1)),
            new Stop("review-confirming", window -> {
                scroll(window, 0);
                var terms = window.pages().review().submit().terms();
                terms.confirmWantedProperty().set(true);
                terms.textProperty(Field.NAME).set("acme-demo");
                window.pages().review().submit().start();
            }),
            new Stop("confirm-kept", window -> window.pages().confirm().keep()),
            new Stop("handed-over", ReviewStops::handedOver),
            new Stop("review-stale", ReviewStops::stale),
            new Stop("conflict", window -> window.shell().routes().compareDraft(),
                    window -> !window.pages().conflict().cards().isEmpty()),
            new Stop("review-denied", ReviewStops::denied),
            new Stop("review-unknown", ReviewStops::unknown),
            new Stop("history", window -> {
                window.connect.onUpdate(Update::accept);
                window.shell().leaveReview();
                window.go(Page.HISTORY);
                window.pages().history().verify();
            }, window -> !window.pages().history().items().isEmpty()));

    private ReviewStops() {}

    private static void scroll(WalkWindow window, double where) {
        ((ScrollPane) window.root().lookup("#scroll")).setVvalue(where);
    }

    private static void risky(WalkWindow window) {
        window.pages().confirm().dismiss();
        window.open("Example 4");
        EditorStops.parts(window).allowed().add("10.20.0.0/16");
        window.pages().editor().review();
        window.pages().review().submit().start();
    }

    private static void handedOver(WalkWindow window) {
        window.pages().confirm().dismiss();
        window.open("Example 3");
        window.connect.write(Profiles.ref(Profiles.example3()), profile -> Profiles.example3());
        window.pages().profiles().reload();
        window.pages().handOver().open(FILE);
    }

    private static void stale(WalkWindow window) {
        window.pages().handOver().dismiss();
        window.open("Example 1");
        EditorStops.parts(window).allowed().add("203.0.113.0/24");
        EditorStops.parts(window).identity().descriptionProperty().set("Mine");
        window.pages().editor().review();
        window.connect.write(Profiles.ref("id-Example-1"), profile -> Profiles.named(
                Profiles.lists("Example 1", List.of("111.222.0.0/16", "198.51.100.0/24"), List.of()), "Example 1",
                "Theirs"));
        window.pages().review().submit().start();
    }

    private static void denied(WalkWindow window) {
        window.shell().routes().leaveConflict();
        change(window, "Example 2");
        window.connect.onUpdate(Update::denied);
        window.pages().review().submit().start();
    }

    private static void unknown(WalkWindow window) {
        change(window, "Example 2");
        window.connect.onUpdate(Update::noAnswer);
        window.pages().review().submit().start();
    }

    private static void change(WalkWindow window, String profile) {
        window.open(profile);
        EditorStops.parts(window).identity().descriptionProperty().set("Everybody but one range");
        window.pages().editor().review();
    }
}
