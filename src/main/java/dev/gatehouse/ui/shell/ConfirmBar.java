package dev.gatehouse.ui.shell;

import java.util.List;

import javafx.scene.control.Button;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.ConfirmViewModel.State;

/** The bar above every page while a change waits to be confirmed, with both ways to decide. */
final class ConfirmBar {
    private final ConfirmViewModel confirm;
    private final MessageBar bar;
    private final Messages messages;
    private final Announcer announcer;

    ConfirmBar(ConfirmViewModel confirm, MessageBar bar, Messages messages, Announcer announcer) {
        this.confirm = confirm;
        this.bar = bar;
        this.messages = messages;
        this.announcer = announcer;
    }

    void bind() {
        bar.titleProperty().bind(confirm.titleProperty());
        bar.bodyProperty().bind(confirm.bodyProperty());
        bar.visibleProperty().bind(confirm.stateProperty().map(state -> state != State.NONE));
        bar.managedProperty().bind(bar.visibleProperty());
        bar.onCloseProperty().set(confirm::dismiss);
        confirm.stateProperty().subscribe(this::show);
    }

    private void show(State state) {
        bar.setTone(switch (state) {
            case NONE, COUNTING, OVER -> Tone.WARNING;
            case UNDOING, DONE -> Tone.INFO;
        });
        bar.setCloseText(state == State.DONE ? messages.text("confirm.dismiss") : "");
        var undecided = state == State.COUNTING || state == State.OVER;
        bar.getActions().setAll(undecided
                ? List.of(button("confirm.keep", confirm::keep), button("confirm.undo", confirm::undo))
                : List.of());
        if (state != State.NONE) {
            announcer.announce(confirm.titleProperty().get() + ". " + confirm.bodyProperty().get());
        }
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
