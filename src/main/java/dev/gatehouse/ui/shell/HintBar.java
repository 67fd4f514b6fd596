package dev.gatehouse.ui.shell;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Buttons;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.MessageBar;

/** The hint at the foot of the window: it takes no focus, and goes for good when it is put away. */
final class HintBar {
    private final HintsViewModel hints;
    private final MessageBar bar;
    private final Messages messages;
    private final Announcer announcer;
    private final Runnable back;

    /**
     * A bar for hints.
     *
     * @param back
     *            moves the focus to the page, once the bar with its buttons is gone
     */
    HintBar(HintsViewModel hints, MessageBar bar, Messages messages, Announcer announcer, Runnable back) {
        this.back = back;
        this.hints = hints;
        this.bar = bar;
        this.messages = messages;
        this.announcer = announcer;
    }

    void bind() {
        var words = hints.hintProperty().map(hint -> messages.text("hint." + hint)).orElse("");
        bar.bodyProperty().bind(words);
        Shown.when(bar, words.map(text -> !text.isEmpty()));
        bar.onCloseProperty().set(() -> {
            hints.putAway();
            back.run();
        });
        var none = Buttons.of(messages.text("hint.none"), () -> {
            hints.putAllAway();
            back.run();
        });
        none.getStyleClass().add(Styles.FLAT);
        bar.getActions().setAll(none);
        words.subscribe(text -> {
            if (!text.isEmpty()) {
                announcer.announce(text);
            }
        });
    }
}
