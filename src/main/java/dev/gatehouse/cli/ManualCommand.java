package dev.gatehouse.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gatehouse manual}: everything that --help says, as one page for {@code man}. */
@Command(name = "manual", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Print the manual page of all commands: gatehouse manual | man -l -. The .deb and the .rpm"
                + " bring it: man gatehouse.")
final class ManualCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    ManualCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return console.whole(ManualPage.of(spec.root()));
    }
}
