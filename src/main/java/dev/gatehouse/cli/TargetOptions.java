package dev.gatehouse.cli;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

/** The options that name one profile in AWS, or in a sandbox on this computer, and the way there. */
final class TargetOptions {
    @Option(names = "--instance", paramLabel = "ID", required = true, description = "id or ARN of the instance")
    private String instance;
    @Option(names = "--profile-id", paramLabel = "ID", required = true, description = "id of the profile")
    private String profileId;
    @Option(names = "--endpoint", paramLabel = "URL", //
            description = "a sandbox on this computer, such as http://127.0.0.1:4567; only its own fake credentials are"
                    + " sent there")
    private @Nullable URI endpoint;
    @Option(names = "--aws-profile", paramLabel = "NAME", //
            description = "without --endpoint: the profile of ~/.aws to sign in with")
    private @Nullable String awsProfile;
    @Option(names = "--region", paramLabel = "REGION", //
            description = "with --aws-profile: the Region, if not the profile's own")
    private @Nullable String region;
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * The profile that is meant.
     *
     * @throws ParameterException
     *             when the options name none, or no single way to it
     */
    ProfileRef ref() {
        var id = InstanceId.parse(instance).orElseThrow(() -> usage("--instance is no instance id or ARN."));
        if (profileId.isEmpty() || profileId.length() > ProfileId.MAX_LENGTH || profileId.contains(":")) {
            throw usage("--profile-id is the id alone, 1 to 100 characters, not an ARN.");
        }
        if ((endpoint == null) == (awsProfile == null) || (endpoint != null && region != null)) {
            throw usage("Name either --endpoint, for a sandbox, or --aws-profile, with --region where needed.");
        }
        return new ProfileRef(id, new ProfileId(profileId));
    }

    /** The way there, which the caller closes. */
    Connection connect(ApplyServices services) {
        try {
            var loopback = endpoint;
            return loopback == null
                    ? services.openAws(String.valueOf(awsProfile), Optional.ofNullable(region))
                    : services.openSandbox(loopback);
        } catch (IllegalArgumentException problem) {
            throw usage(String.valueOf(problem.getMessage()));
        }
    }

    private ParameterException usage(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
