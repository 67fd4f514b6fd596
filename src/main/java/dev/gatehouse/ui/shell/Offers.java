package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.find.Command;

/**
 * What can be done from anywhere, to be found by its name.
 *
 * @param keys
 *            what the keys of the window do
 * @param comfort
 *            where somebody was last, and the tour
 */
record Offers(ShellKeys keys, ShellView.Comfort comfort, Messages messages) {
    /** All of it: the ways back first. */
    List<Command> all() {
        return Stream.of(recent(), keys.commands().stream(), Stream.of(tour())).flatMap(commands -> commands).toList();
    }

    private Stream<Command> recent() {
        var recent = comfort.recent();
        return recent.ways().stream().map(way -> new Command(recent.title(way), messages.text("recent.kind"),
                () -> recent.take(way)));
    }

    private Command tour() {
        return new Command(messages.text("tour.start"), messages.text("tour.kind"), comfort.tour());
    }
}
