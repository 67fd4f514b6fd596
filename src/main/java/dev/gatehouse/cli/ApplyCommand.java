package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.UnreadableFileException;

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
    @Mixin
    private TargetOptions target = new TargetOptions();
    @Option(names = "--yes", description = "send without asking")
    private boolean yes;

    ApplyCommand(ProfileDocuments documents, Supplier<ApplyServices> services, Console console) {
        this.documents = documents;
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        var ref = target.ref();
        var end = new ApplyEnd(console);
        try (var open = services.get()) {
            open.whenStopped(end::stop);
            var document = documents.read(profile);
            try (var connection = target.connect(open)) {
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
}
