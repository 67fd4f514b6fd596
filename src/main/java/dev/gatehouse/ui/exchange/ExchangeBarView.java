package dev.gatehouse.ui.exchange;

import javafx.fxml.FXML;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.exchange.ProfileFileViewModel.Note;

/** Says where the draft was saved, or why it was not. */
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
        var note = exchange.file().noteProperty();
        bar.toneProperty().bind(note.map(told -> switch (told.kind()) {
            case SAVED -> Tone.SUCCESS;
            case INCOMPLETE -> Tone.WARNING;
            case NOT_SAVED -> Tone.DANGER;
        }).orElse(Tone.INFO));
        bar.titleProperty().bind(note.map(Note::title).orElse(""));
        bar.bodyProperty().bind(note.map(Note::body).orElse(""));
        bar.visibleProperty().bind(note.map(_ -> true).orElse(false));
        bar.managedProperty().bind(bar.visibleProperty());
        bar.onCloseProperty().set(exchange.file()::dismiss);
        note.subscribe(told -> {
            if (told != null) {
                announcer.announce(told.title() + ". " + told.body());
            }
        });
    }
}
