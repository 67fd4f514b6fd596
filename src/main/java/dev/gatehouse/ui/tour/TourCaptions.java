package dev.gatehouse.ui.tour;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.tour.TourViewModel.Caption;

/** The words for where a tour stands. */
final class TourCaptions {
    private final Messages messages;

    TourCaptions(Messages messages) {
        this.messages = messages;
    }

    /** What a journey is called, with its number. */
    String title(TourJourney journey) {
        return messages.text("tour.journey", journey.number(), messages.text(key(journey, "title")));
    }

    /** Before the first step. */
    Caption intro(TourJourney journey) {
        return new Caption(messages.plural("tour.place.intro", journey.steps().size()),
                messages.text(key(journey, "title")), messages.text(key(journey, "about")));
    }

    /** While a step is played, and after it. */
    Caption step(TourJourney journey, int step) {
        var name = journey.steps().get(step);
        return new Caption(place(journey, step + 1), messages.text(key(journey, name)),
                messages.text(key(journey, name + ".why")));
    }

    /** While the steps up to one are played once more, without a word on each. */
    Caption returning(TourJourney journey, int step) {
        return told("tour.returning", journey, step + 1);
    }

    /** While a step is played and the person has used the window. */
    Caption soon(TourJourney journey, int played) {
        return told("tour.soon", journey, played + 1);
    }

    /** Once the person uses the window. */
    Caption own(TourJourney journey, int played) {
        return told("tour.own", journey, played);
    }

    /** After a step that did not come to what it should. */
    Caption lost(TourJourney journey, int played) {
        return told("tour.lost", journey, played);
    }

    private Caption told(String key, TourJourney journey, int step) {
        return new Caption(place(journey, step), messages.text(key + ".title"), messages.text(key + ".body"));
    }

    private String place(TourJourney journey, int step) {
        return messages.text("tour.place", step, journey.steps().size());
    }

    private static String key(TourJourney journey, String name) {
        return "tour." + journey.number() + "." + name;
    }
}
