package dev.gatehouse.ui.shell;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Buttons;
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
        bar.getActions().setAll(
                Buttons.of(messages.text("mishap.copy"), () -> Clipboards.copy(mishap.details())));
        mishap.titleProperty().subscribe(title -> {
            if (!title.isEmpty()) {
                announcer.tell(title, mishap.bodyProperty().get());
            }
        });
    }
}
