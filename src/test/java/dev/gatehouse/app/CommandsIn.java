package dev.gatehouse.app;

import java.nio.file.Path;

import dev.gatehouse.cli.CommandServices;
import dev.gatehouse.testing.FastPace;

/** The program's commands with a state folder of their own, for tests of other rooms. */
public final class CommandsIn {
    private CommandsIn() {}

    /** Commands that write down under {@code state}. */
    public static CommandServices folder(Path state) {
        return new AppCommands(state, new FastPace());
    }
}
