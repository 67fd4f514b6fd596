package dev.gatehouse.ui.shell;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Buttons;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;
import dev.gatehouse.ui.review.OpenOutcomesViewModel.State;

/** The bar above every page while it is not known how a change ended, with what one can do about it. */
final class OutcomesBar {
    private final OpenOutcomesViewModel outcomes;
    private final MessageBar bar;
    private final Messages messages;
    private final Announcer announcer;
    private final Ways ways;

    OutcomesBar(OpenOutcomesViewModel outcomes, MessageBar bar, Messages messages, Announcer announcer, Ways ways) {
        this.outcomes = outcomes;
        this.bar = bar;
        this.messages = messages;
        this.announcer = announcer;
        this.ways = ways;
    }

    void bind() {
        bar.titleProperty().bind(outcomes.titleProperty());
        bar.bodyProperty().bind(outcomes.bodyProperty());
        bar.wantedProperty().bind(outcomes.stateProperty().map(state -> state != State.NONE));
        bar.onCloseProperty().set(outcomes::dismiss);
        outcomes.stateProperty().subscribe(_ -> show());
        outcomes.leavingProperty().subscribe(_ -> show());
    }

    private void show() {
        var state = outcomes.stateProperty().get();
        bar.setTone(state == State.APPLIED ? Tone.SUCCESS : Tone.WARNING);
        bar.setCloseText(state == State.APPLIED ? messages.text("outcomes.dismiss") : "");
        bar.getActions().setAll(outcomes.leavingProperty().get() ? leaving() : actions(state));
        if (state != State.NONE && state != State.LOOKING) {
            announcer.tell(outcomes.titleProperty().get(), outcomes.bodyProperty().get());
        }
    }

    private List<Node> leaving() {
        return List.of(button("outcomes.quit", "outcomeQuit", ways.quit()),
                button("outcomes.stay", "outcomeStay", outcomes::stay));
    }

    private List<Node> actions(State state) {
        return switch (state) {
            case NONE, LOOKING, APPLIED -> List.of();
            case WAITING -> List.of(button("outcomes.check", "outcomeCheck", outcomes::checkNow));
            case NOT_APPLIED -> List.of(button("outcomes.send", "outcomeSend", outcomes::sendAgain),
                    button("outcomes.keep", "outcomeKeep", outcomes::keepAsDraft));
            case DIFFERENT -> List.of(button("outcomes.compare", "outcomeCompare", ways.compare()),
                    button("outcomes.check", "outcomeCheck", outcomes::checkNow),
                    button("outcomes.decided", "outcomeDecided", outcomes::close));
            case MISSING -> List.of(button("outcomes.check", "outcomeCheck", outcomes::checkNow),
                    button("outcomes.decided", "outcomeDecided", outcomes::close));
        };
    }

    private Button button(String key, String id, Runnable action) {
        return Buttons.of(messages.text(key), id, action);
    }

    /**
     * What lies outside of the bar.
     *
     * @param compare
     *            shows what was sent beside what AWS holds now
     * @param quit
     *            closes the window
     */
    record Ways(Runnable compare, Runnable quit) {}
}
