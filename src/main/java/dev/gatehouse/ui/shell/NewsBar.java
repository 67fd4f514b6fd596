package dev.gatehouse.ui.shell;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Buttons;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.MessageBar;

/** The bar that says what ended while nobody looked, with a way to it; it takes no focus and is spoken. */
final class NewsBar {
    private final NewsViewModel news;
    private final MessageBar bar;
    private final Messages messages;
    private final Announcer announcer;
    private final Runnable back;

    /**
     * A bar for news.
     *
     * @param back
     *            moves the focus to the page, once the bar with its buttons is gone
     */
    NewsBar(NewsViewModel news, MessageBar bar, Messages messages, Announcer announcer, Runnable back) {
        this.back = back;
        this.news = news;
        this.bar = bar;
        this.messages = messages;
        this.announcer = announcer;
    }

    void bind() {
        var words = news.newsProperty().map(work -> messages.text("news." + work)).orElse("");
        bar.bodyProperty().bind(words);
        bar.wantedProperty().bind(words.map(text -> !text.isEmpty()));
        bar.onCloseProperty().set(() -> {
            news.dismiss();
            back.run();
        });
        bar.getActions().setAll(Buttons.of(messages.text("news.show"), news::show));
        words.subscribe(text -> {
            if (!text.isEmpty()) {
                announcer.announce(text);
            }
        });
    }
}
