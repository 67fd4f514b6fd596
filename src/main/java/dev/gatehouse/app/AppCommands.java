package dev.gatehouse.app;

import dev.gatehouse.cli.CommandServices;
import dev.gatehouse.cli.Console;
import dev.gatehouse.cli.ExitCode;
import dev.gatehouse.cli.TourRequest;

/** The commands' work, wired to the rooms that only this package sees. */
public final class AppCommands implements CommandServices {
    private final DisplayCheck display;

    AppCommands(DisplayCheck display) {
        this.display = display;
    }

    public static AppCommands forThisComputer() {
        return new AppCommands(new DisplayCheck(new NativeDisplayProbe()));
    }

    @Override
    public int runSandbox(int port, Console console) {
        console.err().println("The stand-alone sandbox is not part of this version yet.");
        return ExitCode.FAILED;
    }

    /** Plays in a window where one can open, and headless everywhere else. */
    @Override
    public int runTour(TourRequest request, Console console) {
        if (display.state() != DisplayState.WINDOW) {
            Headless.use();
        }
        console.err().println("The tour is not part of this version yet.");
        return ExitCode.FAILED;
    }
}
