package dev.gatehouse.cli;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that name the places to read many profiles from: a sandbox on this computer, or AWS. */
final class PlaceOptions {
    @Option(names = "--sandbox", description = "read a simulated Amazon Connect on this computer")
    private boolean sandbox;
    @ArgGroup(exclusive = false, heading = "With --sandbox, a fleet of any size:%n")
    private @Nullable FleetOptions fleet;
    @Option(names = "--connection", paramLabel = "NAME", description = "the profile of ~/.aws to sign in with")
    private @Nullable String connection;
    @Option(names = "--region", paramLabel = "REGION", split = ",", //
            description = "with --connection: the Regions, if not the profile's own")
    private List<String> regions = List.of();
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Whether any of them was given. */
    boolean isGiven() {
        return sandbox || fleet != null || connection != null || !regions.isEmpty();
    }

    /**
     * Sees to it that they name a way.
     *
     * @throws ParameterException
     *             when they name none, or more than one
     */
    void require() {
        var isWhole = sandbox ? connection == null && regions.isEmpty() : connection != null && fleet == null;
        if (!isWhole) {
            throw usage("Name either --sandbox, with a fleet where wanted, or --connection, with --region where"
                    + " needed.");
        }
    }

    /**
     * Opens the places, which the caller closes.
     *
     * @throws ParameterException
     *             when the options name none, or no single way to them
     */
    Places open(PlaceServices services) {
        require();
        try {
            var name = connection;
            return name == null
                    ? services.sandbox(Optional.ofNullable(fleet).map(FleetOptions::request))
                    : services.aws(name, regions);
        } catch (IllegalArgumentException problem) {
            throw usage(String.valueOf(problem.getMessage()));
        }
    }

    private ParameterException usage(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
