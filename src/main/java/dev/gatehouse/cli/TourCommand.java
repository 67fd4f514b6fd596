package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gatehouse tour}: the program shows itself on the sandbox and leaves pictures. */
@Command(name = "tour", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Play the nine journeys of an administrator on the sandbox and leave pictures.")
final class TourCommand implements Callable<Integer> {
    private final CommandServices services;
    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder for the pictures")
    private Path out;
    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "both", //
            description = "one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private TourRequest.Theme theme;
    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800", //
            description = "size of the window in pixels (default: ${DEFAULT-VALUE})")
    private WindowSize size;

    @Option(names = "--journeys", paramLabel = "N", split = ",", //
            description = "which journeys, 1 to 9, separated by commas (default: all)")
    private List<Integer> journeys = TourRequest.all();
    @Spec
    private CommandSpec spec;

    TourCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        return services.runTour(request(), console);
    }

    private TourRequest request() {
        try {
            return new TourRequest(out, theme, size, journeys);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--journeys: " + e.getMessage(), e);
        }
    }
}
