package dev.gatehouse.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;

import dev.gatehouse.ui.common.Focus;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.MessageBar;

/**
 * Keeps the bars above the page from pushing it away: the two that weigh most are shown, the others wait behind a
 * button that says how many they are and opens them. Every bar is spoken when it comes, whether it is shown or waits;
 * one that has the focus never vanishes under it.
 */
final class BarStack {
    /** As many leave a page room in the smallest window. */
    private static final int MOST = 2;

    private final List<MessageBar> bars;
    private final Button more;
    private final Messages messages;
    private final Map<MessageBar, BooleanProperty> waiting = new HashMap<>();
    private final Runnable leave;
    private boolean open;

    /**
     * Watches over bars.
     *
     * @param bars
     *            the one that weighs most first; what only tells of something done weighs less than what asks for
     *            something
     * @param more
     *            opens and closes those that wait
     * @param leave
     *            puts the focus back into the page when {@code more} had it and goes
     */
    BarStack(List<MessageBar> bars, Button more, Messages messages, Runnable leave) {
        this.bars = List.copyOf(bars);
        this.more = more;
        this.messages = messages;
        this.leave = leave;
    }

    void watch() {
        for (var bar : bars) {
            var waits = new SimpleBooleanProperty();
            waiting.put(bar, waits);
            Shown.when(bar, bar.wantedProperty().and(waits.not()));
        }
        for (var bar : bars) {
            bar.wantedProperty().subscribe(this::weigh);
            bar.toneProperty().subscribe(this::weigh);
            bar.titleProperty().subscribe(this::weigh);
        }
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(_ -> {
            open = !open;
            weigh();
        });
    }

    private void weigh() {
        var wanted = bars.stream().filter(MessageBar::isWanted).sorted(Comparator.comparing(BarStack::onlyTells))
                .toList();
        open = open && wanted.size() > MOST;
        var shown = open ? wanted : wanted.subList(0, Math.min(MOST, wanted.size()));
        var hidden = new ArrayList<>(wanted);
        hidden.removeIf(bar -> shown.contains(bar) || Focus.isIn(bar));
        waiting.forEach((bar, waits) -> waits.set(hidden.contains(bar)));
        show(hidden);
    }

    private void show(List<MessageBar> hidden) {
        more.setText(open ? messages.text("bars.fewer") : messages.plural("bars.more", hidden.size()));
        more.setAccessibleHelp(hidden.stream().map(MessageBar::getAccessibleText).collect(Collectors.joining(". ")));
        var hadFocus = Focus.isIn(more);
        more.setVisible(open || !hidden.isEmpty());
        if (hadFocus && !more.isVisible()) {
            leave.run();
        }
    }

    private static boolean onlyTells(MessageBar bar) {
        return switch (bar.getTone()) {
            case DANGER, WARNING -> false;
            case INFO, SUGGESTION, SUCCESS -> true;
        };
    }
}
