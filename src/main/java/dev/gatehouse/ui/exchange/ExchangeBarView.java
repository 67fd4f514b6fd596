package dev.gatehouse.ui.exchange;

import javafx.fxml.FXML;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Tone;

/** Says how what was taken out of the form ended: saved where, copied as what, or why not. */
public final class ExchangeBarView {
    private final ExchangeViewModel exchange;
    private final Announcer announcer;

    @FXML
    private MessageBar bar;

    /** Speaks for {@code exchange}. */
    public ExchangeBarView(ExchangeViewModel exchange, Announcer announcer) {
        this.exchange = exchange;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        var note = exchange.noteProperty();
        bar.toneProperty().bind(note.map(told -> switch (told.kind()) {
            case DONE -> Tone.SUCCESS;
            case INCOMPLETE -> Tone.WARNING;
            case FAILED -> Tone.DANGER;
        }).orElse(Tone.INFO));
        bar.titleProperty().bind(note.map(ExchangeNote::title).orElse(""));
        bar.bodyProperty().bind(note.map(ExchangeNote::body).orElse(""));
        Shown.when(bar, note.map(_ -> true).orElse(false));
        bar.onCloseProperty().set(exchange::dismiss);
        note.subscribe(told -> {
            if (told != null) {
                announcer.tell(told.title(), told.body());
            }
        });
    }
}
