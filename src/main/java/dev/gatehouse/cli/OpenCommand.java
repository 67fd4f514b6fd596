package dev.gatehouse.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.profile.OpenLink;

/** The command {@code gatehouse open}: the window, showing a place; it signs in nowhere and sends nothing. */
@Command(name = "open", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Open the window at an instance or a profile. A window that is open already shows it.", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:shown, or the window was closed", "1:no window can open here", "2:wrong usage"})
final class OpenCommand implements Callable<Integer> {
    private final CommandServices services;
    private final Console console;

    @Parameters(paramLabel = "PLACE", description = "ARN of a profile or an instance, an instance id, an address such"
            + " as https://acme.my.connect.aws, or a gatehouse: link with one of them")
    private String place;
    @Spec
    private CommandSpec spec;

    OpenCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        var link = OpenLink.parse(place).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "PLACE is no ARN of Amazon Connect, no instance id and no address of an instance. Nothing was opened."));
        return services.openWindow(link, console);
    }
}
