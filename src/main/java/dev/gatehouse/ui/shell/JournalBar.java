package dev.gatehouse.ui.shell;

import java.util.List;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Buttons;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.history.JournalNoticeViewModel;

/** The bar above every page while the journal cannot be written, or part of it was damaged. */
final class JournalBar {
    private final JournalNoticeViewModel notice;
    private final MessageBar bar;
    private final Messages messages;
    private final Announcer announcer;

    JournalBar(JournalNoticeViewModel notice, MessageBar bar, Messages messages, Announcer announcer) {
        this.notice = notice;
        this.bar = bar;
        this.messages = messages;
        this.announcer = announcer;
    }

    void bind() {
        bar.tell(notice.titleProperty(), notice.bodyProperty());
        bar.onCloseProperty().set(notice::dismiss);
        notice.sendsProperty().subscribe(this::show);
        notice.titleProperty().subscribe(title -> {
            if (!title.isEmpty()) {
                announcer.tell(title, notice.bodyProperty().get());
            }
        });
    }

    private void show(boolean sends) {
        bar.setTone(sends ? Tone.WARNING : Tone.DANGER);
        bar.setCloseText(sends ? messages.text("journal.dismiss") : "");
        bar.getActions().setAll(
                sends ? List.of() : List.of(Buttons.of(messages.text("journal.again"), notice::check)));
    }
}
