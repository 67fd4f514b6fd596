package dev.gatehouse.ui.shell;

import java.util.List;

import javafx.scene.control.Button;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Buttons;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.local.LocalNoticeViewModel;

/** The quiet bar above every page while something could not be kept on this computer. */
final class LocalBar {
    private final LocalNoticeViewModel notices;
    private final MessageBar bar;
    private final Messages messages;
    private final Announcer announcer;

    LocalBar(LocalNoticeViewModel notices, MessageBar bar, Messages messages, Announcer announcer) {
        this.notices = notices;
        this.bar = bar;
        this.messages = messages;
        this.announcer = announcer;
    }

    void bind() {
        bar.tell(notices.titleProperty(), notices.bodyProperty());
        bar.onCloseProperty().set(notices::dismiss);
        notices.retryableProperty().subscribe(can -> bar.getActions().setAll(can ? List.of(retry()) : List.of()));
        notices.bodyProperty().subscribe(body -> {
            if (!body.isEmpty()) {
                announcer.tell(notices.titleProperty().get(), body);
            }
        });
    }

    private Button retry() {
        return Buttons.of(messages.text("local.retry"), notices::retry);
    }
}
