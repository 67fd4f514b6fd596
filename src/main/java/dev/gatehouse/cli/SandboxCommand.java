package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gatehouse sandbox}: a simulated Amazon Connect on this computer, for any client. */
@Command(name = "sandbox", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Run a simulated Amazon Connect on this computer until it is stopped (Ctrl+C).%n"
                + "Nothing leaves the computer; any AWS client can talk to it.")
final class SandboxCommand implements Callable<Integer> {
    private final CommandServices services;
    private final Console console;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", //
            description = "port on loopback, 1 to 65535; 0, the default, takes a free one")
    private int port;
    @Option(names = "--faults", paramLabel = "FILE", //
            description = "what goes wrong in it: rules and switches as JSON, see docs/sandbox.md")
    private @Nullable Path faults;
    @ArgGroup(exclusive = false, heading = "A fleet of any size:%n")
    private @Nullable FleetOptions fleet;
    @Spec
    private CommandSpec spec;

    SandboxCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "A port is 0 to 65535, not " + port + ".");
        }
        var asked = Optional.ofNullable(fleet).map(FleetOptions::request);
        return services.runSandbox(new SandboxRequest(port, Optional.ofNullable(faults), asked), console);
    }
}
