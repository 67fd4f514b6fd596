package dev.gatehouse.ui.shell;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.handover.HandOverViewModel;
import dev.gatehouse.ui.handover.HandOverViewModel.Notice;

/** The bar above every page that says why a change from a colleague was refused, or what to know about it. */
final class HandOverBar {
    private final HandOverViewModel handOvers;
    private final MessageBar bar;
    private final Announcer announcer;

    HandOverBar(HandOverViewModel handOvers, MessageBar bar, Announcer announcer) {
        this.handOvers = handOvers;
        this.bar = bar;
        this.announcer = announcer;
    }

    void bind() {
        var notice = handOvers.noticeProperty();
        bar.toneProperty().bind(notice.map(told -> told.refused() ? Tone.DANGER : Tone.WARNING).orElse(Tone.WARNING));
        bar.titleProperty().bind(notice.map(Notice::title).orElse(""));
        bar.bodyProperty().bind(notice.map(Notice::body).orElse(""));
        bar.wantedProperty().bind(notice.map(_ -> true).orElse(false));
        bar.onCloseProperty().set(handOvers::dismiss);
        notice.subscribe(told -> {
            if (told != null) {
                announcer.tell(told.title(), told.body());
            }
        });
    }
}
