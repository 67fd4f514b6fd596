package dev.gatehouse.cli;

import java.util.concurrent.Callable;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gatehouse completion}: commands and options for the Tab key. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Print what bash needs to complete commands and options: source <(gatehouse completion). The"
                + " .deb and the .rpm bring it.", //
        footer = {"", "In zsh run \"autoload -U bashcompinit && bashcompinit\" before."})
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return console.whole(AutoComplete.bash("gatehouse", spec.root().commandLine()));
    }
}
