package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.ui.find.Command;

/**
 * What can be done from anywhere, to be found by its name.
 *
 * @param keys
 *            what the keys of the window do
 * @param comfort
 *            where somebody was last, and the tour
 * @param shell
 *            what is open
 */
record Offers(ShellKeys keys, ShellView.Comfort comfort, ShellViewModel shell) {
    /** All of it: the ways back first. */
    List<Command> all() {
        return Stream.of(recent(), keys.commands().stream(), permissions(), Stream.of(tour()))
                .flatMap(commands -> commands).toList();
    }

    private Stream<Command> recent() {
        var recent = comfort.recent();
        return recent.ways().stream().map(way -> new Command(recent.title(way), text("recent.kind"),
                () -> recent.take(way)));
    }

    /** Where a profile is open, since they stand above its form. */
    private Stream<Command> permissions() {
        return shell.pages().profiles().openProperty().getValue()
                ? Stream.of(new Command(text("permissions.find"), text("exchange.menu"),
                        shell.routes()::lookAtPermissions))
                : Stream.empty();
    }

    private Command tour() {
        return new Command(text("tour.start"), text("tour.kind"), comfort.tour());
    }

    private String text(String key) {
        return shell.messages().text(key);
    }
}
