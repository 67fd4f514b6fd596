package dev.gatehouse;

import dev.gatehouse.app.AppCommands;
import dev.gatehouse.app.ForeignOptions;
import dev.gatehouse.app.WindowStart;
import dev.gatehouse.cli.Console;
import dev.gatehouse.cli.GatehouseCommand;
import dev.gatehouse.domain.profile.OpenLink;

/**
 * Starts the window, also for a link that the desktop hands over, or the command named by the arguments. It does not
 * extend {@code Application}, and a command
 * loads no JavaFX class unless its work needs one.
 */
public final class Main {
    private Main() {}

    /** Opens the window, or runs the command that the arguments name. */
    public static void main(String[] args) {
        Console console = Console.standard();
        System.exit(run(args, console));
    }

    private static int run(String[] args, Console console) {
        ForeignOptions.warning(System.getenv()).ifPresent(console.err()::println);
        AppCommands commands = AppCommands.forThisComputer();
        if (args.length == 0) {
            return WindowStart.forThisComputer(commands).run(console);
        }
        return args.length == 1 && OpenLink.isLink(args[0])
                ? WindowStart.forThisComputer(commands).follow(args[0], console)
                : GatehouseCommand.run(args, commands, console);
    }
}
