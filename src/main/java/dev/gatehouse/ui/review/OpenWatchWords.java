package dev.gatehouse.ui.review;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;

/** A change of which nobody knows how it ended, in words. */
final class OpenWatchWords {
    private static final int LONGEST_NAME = 60;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final FailureWords failures;

    OpenWatchWords(Messages messages) {
        this.messages = messages;
        this.failures = new FailureWords(messages);
    }

    String title(OpenWatch watch) {
        return messages.text("outcomes." + watch.state() + ".title");
    }

    /** When Gatehouse looks next, and what to do; {@code more} others are open besides. */
    String body(OpenWatch watch, long more) {
        var what = messages.text("outcomes.what",
                VisibleText.capped(watch.request().base().identity().label(), LONGEST_NAME),
                UTC.format(watch.outcome().begunAt()));
        var others = watch.isOpen() && more > 0 ? " " + messages.plural("outcomes.more", more) : "";
        return what + " " + found(watch) + others;
    }

    private String found(OpenWatch watch) {
        var left = watch.left().toSeconds();
        return switch (watch.state()) {
            case WAITING -> watch.unread().map(failure -> unread(failure) + " ").orElse("")
                    + messages.text("outcomes.next", left);
            case LOOKING -> left > 0
                    ? messages.text("outcomes.looking.next", left)
                    : messages.text("outcomes.looking");
            case APPLIED -> messages.text("outcomes.applied", UTC.format(watch.seen()));
            case NOT_APPLIED -> messages.text("outcomes.unchanged");
            case DIFFERENT -> messages.text("outcomes.different");
            case MISSING -> messages.text("outcomes.missing");
            case NONE -> "";
        };
    }

    /** Only a person can sign in or ask for a permission, so what keeps it from looking is said. */
    private String unread(GatewayFailure failure) {
        return failure instanceof GatewayFailure.Unreachable || failure instanceof GatewayFailure.NoAnswer
                ? messages.text("outcomes.offline")
                : messages.text("outcomes.unread", failures.title(failure));
    }
}
