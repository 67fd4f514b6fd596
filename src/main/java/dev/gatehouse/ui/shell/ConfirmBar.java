package dev.gatehouse.ui.shell;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Buttons;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.ConfirmViewModel.State;

/** The bar above every page while a change waits to be confirmed, with both ways to decide. */
final class ConfirmBar {
    private final ConfirmViewModel confirm;
    private final MessageBar bar;
    private final Runnable show;
    private final Messages messages;
    private final Announcer announcer;

    ConfirmBar(ConfirmViewModel confirm, MessageBar bar, Runnable show, Messages messages, Announcer announcer) {
        this.confirm = confirm;
        this.bar = bar;
        this.show = show;
        this.messages = messages;
        this.announcer = announcer;
    }

    void bind() {
        bar.titleProperty().bind(confirm.titleProperty());
        bar.bodyProperty().bind(confirm.bodyProperty());
        bar.wantedProperty().bind(confirm.stateProperty().map(state -> state != State.NONE));
        bar.onCloseProperty().set(confirm::dismiss);
        confirm.stateProperty().subscribe(this::show);
        confirm.spokenProperty().subscribe(announcer::announce);
    }

    private void show(State state) {
        bar.setTone(switch (state) {
            case NONE, COUNTING, OVER -> Tone.WARNING;
            case UNDOING, DONE -> Tone.INFO;
        });
        bar.setCloseText(state == State.DONE ? messages.text("confirm.dismiss") : "");
        var undecided = state == State.COUNTING || state == State.OVER;
        bar.getActions().setAll(undecided
                ? List.of(button("confirm.keep", Shortcut.KEEP.text(), confirm::keep),
                        button("confirm.undo", Shortcut.TAKE_BACK.text(), confirm::undo))
                : state == State.DONE ? List.of(button("confirm.show", "", show)) : List.of());
        if (state != State.NONE) {
            announcer.tell(confirm.titleProperty().get(), confirm.bodyProperty().get());
        }
    }

    private Button button(String key, String keys, Runnable action) {
        var button = Buttons.of(messages.text(key), action);
        if (!keys.isEmpty()) {
            button.setTooltip(new Tooltip(keys));
        }
        return button;
    }
}
