package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gatehouse tour}: the program shows itself on the sandbox and leaves pictures. */
@Command(name = "tour", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Play the main journeys on the sandbox and leave a picture of each step.")
final class TourCommand implements Callable<Integer> {
    private final CommandServices services;
    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder for the pictures")
    private Path out;
    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", //
            description = "one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private TourRequest.Theme theme;
    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800", //
            description = "size of the window in pixels (default: ${DEFAULT-VALUE})")
    private WindowSize size;

    TourCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        return services.runTour(new TourRequest(out, theme, size), console);
    }
}
