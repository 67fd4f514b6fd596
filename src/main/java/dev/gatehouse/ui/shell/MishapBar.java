package dev.gatehouse.ui.shell;

import javafx.scene.control.Button;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.MessageBar;

/** Says that the program itself failed, and lets the details be copied. */
final class MishapBar {
    private final MishapViewModel mishap;
    private final MessageBar bar;
    private final Messages messages;
    private final Announcer announcer;

    MishapBar(MishapViewModel mishap, MessageBar bar, Messages messages, Announcer announcer) {
        this.mishap = mishap;
        this.bar = bar;
        this.messages = messages;
        this.announcer = announcer;
    }

    void bind() {
        bar.tell(mishap.titleProperty(), mishap.bodyProperty());
        bar.onCloseProperty().set(mishap::dismiss);
        var copy = new Button(messages.text("mishap.copy"));
        copy.setOnAction(_ -> Clipboards.copy(mishap.details()));
        bar.getActions().setAll(copy);
        mishap.titleProperty().subscribe(title -> {
            if (!title.isEmpty()) {
                announcer.tell(title, mishap.bodyProperty().get());
            }
        });
    }
}
