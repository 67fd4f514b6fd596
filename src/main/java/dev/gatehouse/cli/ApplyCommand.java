package dev.gatehouse.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

/** {@code gatehouse apply}: the submit protocol without a window. */
@Command(name = "apply", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Make AWS hold what a profile file says: read again, compare, write down, send once, verify.%n"
                + "FILE is what \"aws connect describe-authentication-profile\" prints, edited. Only members that"
                + " differ are sent.", //
        footer = {"", "The last line is verdict=APPLIED, NOT_APPLIED, UNKNOWN, STALE, REFUSED or NOTHING_TO_DO.",
                "After UNKNOWN run the same command again: it looks first and never sends blindly.",
                "Stopped in the middle (Ctrl+C, SIGTERM) it ends with a true verdict within seconds."}, //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:AWS holds what the file says", "1:nothing was changed", "2:wrong usage",
                "3:nobody knows yet whether it was changed"})
final class ApplyCommand implements Callable<Integer> {
    private final ProfileDocuments documents;
    private final Supplier<ApplyServices> services;
    private final Console console;

    @Option(names = "--profile", paramLabel = "FILE", required = true, description = "the profile as it should be")
    private Path profile;
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
    @Option(names = "--yes", description = "send without asking")
    private boolean yes;
    @Spec
    private CommandSpec spec;

    ApplyCommand(ProfileDocuments documents, Supplier<ApplyServices> services, Console console) {
        this.documents = documents;
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        var ref = ref();
        if ((endpoint == null) == (awsProfile == null) || (endpoint != null && region != null)) {
            throw usage("Name either --endpoint, for a sandbox, or --aws-profile, with --region where needed.");
        }
        var end = new ApplyEnd(console);
        try (var open = services.get()) {
            open.whenStopped(end::stop);
            var document = documents.read(profile);
            try (var connection = connect(open)) {
                var run = new ApplyRun(new ApplyRun.Place(connection, ref, profile), open, end,
                        yes ? Optional.empty() : Optional.of(new Question(console)));
                return end.tell(run.run(document));
            }
        } catch (UnreadableFileException problem) {
            console.err().println(problem.getMessage());
            end.line("Nothing was sent.");
            return end.tell(ApplyVerdict.REFUSED);
        }
    }

    private Connection connect(ApplyServices open) {
        try {
            var loopback = endpoint;
            return loopback == null
                    ? open.openAws(String.valueOf(awsProfile), Optional.ofNullable(region))
                    : open.openSandbox(loopback);
        } catch (IllegalArgumentException problem) {
            throw usage(String.valueOf(problem.getMessage()));
        }
    }

    private ProfileRef ref() {
        var id = InstanceId.parse(instance).orElseThrow(() -> usage("--instance is no instance id or ARN."));
        if (profileId.isEmpty() || profileId.length() > ProfileId.MAX_LENGTH || profileId.contains(":")) {
            throw usage("--profile-id is the id alone, 1 to 100 characters, not an ARN.");
        }
        return new ProfileRef(id, new ProfileId(profileId));
    }

    private ParameterException usage(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
