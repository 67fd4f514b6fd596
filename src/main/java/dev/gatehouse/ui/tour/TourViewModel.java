package dev.gatehouse.ui.tour;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.UiTicker;

/** Where a tour stands: it acts a step, tells what it does and why, and waits for its reader. */
public final class TourViewModel {
    private static final Duration READING_ANY = Duration.ofSeconds(4);
    private static final Duration READING_A_LETTER = Duration.ofMillis(55);

    private final Supplier<List<TourJourney>> told;
    private final TaskRunner runner;
    private final UiTicker ticker;
    private final Messages messages;
    private final TourCaptions captions;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CLOSED);
    private final ReadOnlyObjectWrapper<Caption> caption = new ReadOnlyObjectWrapper<>(Caption.NONE);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final BooleanProperty byItself = new SimpleBooleanProperty();
    private final BooleanProperty attention = new SimpleBooleanProperty(true);
    private @Nullable TourPlayer player;
    private @Nullable TaskHandle acting;
    private @Nullable TaskHandle reading;
    /** How many steps have been played. */
    private int played;
    private boolean wantsIn;

    /**
     * A tour that nobody has asked for yet.
     *
     * @param told
     *            the journeys; asked for when the first begins
     */
    public TourViewModel(Supplier<List<TourJourney>> told, TaskRunner runner, UiTicker ticker, Messages messages) {
        this.told = told;
        this.runner = runner;
        this.ticker = ticker;
        this.messages = messages;
        this.captions = new TourCaptions(messages);
        byItself.subscribe(_ -> wait(phase.get()));
    }

    /** Lets the journeys be played; before that nothing can begin. */
    public void playedBy(TourPlayer given) {
        player = given;
    }

    /** Who holds the keyboard. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What is told now. */
    public ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /** Whether a step goes on by itself, once it could be read. */
    public BooleanProperty byItselfProperty() {
        return byItself;
    }

    /** Whether somebody looks at the window; while nobody does, nothing goes on by itself. */
    public BooleanProperty attentionProperty() {
        return attention;
    }

    /** The place of the journey that is shown among {@link #titles()}. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What the journeys are called. */
    public List<String> titles() {
        return told.get().stream().map(captions::title).toList();
    }

    /** Whether the person uses the window, and the tour only looks on. */
    public boolean isOwn() {
        return phase.get() == Phase.OWN;
    }

    /** Begins with the first journey, or shows the window again where one is under way. */
    public void begin() {
        if (phase.get() == Phase.CLOSED) {
            choose(0);
        } else {
            player().ifPresent(TourPlayer::toFront);
        }
    }

    /** Begins a journey, by its place among {@link #titles()}, from 0; where there is none, nothing happens. */
    public void choose(int place) {
        if (place >= 0 && place < told.get().size()) {
            open(place);
        }
    }

    /** Begins the journey once more. */
    public void again() {
        choose(chosen.get());
    }

    /** Goes on: with the next step, with the next journey, or, after the person, with where the tour was. */
    public void next() {
        switch (phase.get()) {
            case READY -> act(played, played + 1);
            case DONE -> choose((chosen.get() + 1) % told.get().size());
            case OWN, LOST -> {
                var before = played;
                choose(chosen.get());
                act(0, before);
            }
            case CLOSED, ACTING -> {
            }
        }
    }

    /** Leaves the window to the person who used it; while a step is played, once that has come to its end. */
    public void takeOver() {
        switch (phase.get()) {
            case READY, DONE, LOST -> own();
            case ACTING -> {
                wantsIn = true;
                caption.set(captions.soon(journey(), played));
            }
            case CLOSED, OWN -> {
            }
        }
    }

    /** Ends it and closes its window. */
    public void close() {
        if (phase.get() != Phase.CLOSED) {
            stop();
            phase.set(Phase.CLOSED);
            caption.set(Caption.NONE);
            player().ifPresent(TourPlayer::close);
        }
    }

    private void open(int place) {
        stop();
        chosen.set(place);
        played = 0;
        player().ifPresent(given -> {
            given.open(journey().number());
            caption.set(captions.intro(journey()));
            turn(Phase.READY);
        });
    }

    private void act(int from, int to) {
        var given = player();
        var journey = journey();
        if (given.isEmpty() || to == 0) {
            return;
        }
        turn(Phase.ACTING);
        caption.set(to - from > 1 ? captions.returning(journey, to - 1) : captions.step(journey, to - 1));
        acting = runner.run(messages.text("tour.task"), () -> {
            for (var step = from; step < to; step++) {
                given.get().play(journey.number(), step);
            }
            return to;
        }, this::acted, this::lost);
    }

    private void acted(int steps) {
        played = steps;
        caption.set(captions.step(journey(), steps - 1));
        if (wantsIn) {
            own();
        } else {
            turn(played == journey().steps().size() ? Phase.DONE : Phase.READY);
        }
    }

    private void lost(Throwable failure) {
        LoggerFactory.getLogger(TourViewModel.class).warn("The tour lost its way", failure);
        caption.set(captions.lost(journey(), played));
        turn(Phase.LOST);
    }

    private void own() {
        player().ifPresent(TourPlayer::handOver);
        caption.set(captions.own(journey(), played));
        turn(Phase.OWN);
    }

    private void turn(Phase next) {
        wantsIn = false;
        phase.set(next);
        wait(next);
    }

    /** Goes on by itself after a while, if so wished; a journey that is over waits to be followed by another. */
    private void wait(Phase now) {
        Optional.ofNullable(reading).ifPresent(TaskHandle::cancel);
        reading = null;
        if (now == Phase.READY && byItself.get()) {
            var letters = caption.get().title().length() + caption.get().body().length();
            reading = ticker.after(READING_ANY.plus(READING_A_LETTER.multipliedBy(letters)), this::read);
        }
    }

    private void read() {
        if (attention.get()) {
            next();
        } else {
            wait(phase.get());
        }
    }

    private void stop() {
        Optional.ofNullable(acting).ifPresent(TaskHandle::cancel);
        acting = null;
        wait(Phase.CLOSED);
    }

    private TourJourney journey() {
        return told.get().get(chosen.get());
    }

    private Optional<TourPlayer> player() {
        return Optional.ofNullable(player);
    }

    /** Who holds the keyboard. */
    public enum Phase {
        /** Nobody: there is no window. */
        CLOSED,
        /** The reader, who lets the tour go on. */
        READY,
        /** The tour, until the step has come to its end. */
        ACTING,
        /** The person, who uses the window. */
        OWN,
        /** The reader: a step did not come to what it should. */
        LOST,
        /** The reader: the journey is over. */
        DONE
    }

    /**
     * What is told.
     *
     * @param place
     *            where the journey stands
     * @param title
     *            what is being done
     * @param body
     *            why, and what to look at
     */
    public record Caption(String place, String title, String body) {
        static final Caption NONE = new Caption("", "", "");
    }
}
