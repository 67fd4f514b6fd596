package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
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
        footer = {"", "The last line is verdict=APPLIED, NOT_APPLIED, UNKNOWN, STALE, REFUSED or NOTHING_TO_DO;",
                "with --confirm-within also UNDONE, CHANGED_SINCE or WAITING.",
                "After UNKNOWN run the same command again: it looks first and never sends blindly.",
                "Stopped in the middle (Ctrl+C, SIGTERM) it ends with a true verdict within seconds."}, //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:AWS holds what the file says", "1:nothing was changed", "2:wrong usage",
                "3:nobody knows yet whether it was changed, or it waits to be confirmed"})
final class ApplyCommand implements Callable<Integer> {
    private final ProfileDocuments documents;
    private final Supplier<ApplyServices> services;
    private final Console console;

    @Option(names = "--profile", paramLabel = "FILE", required = true, description = "the profile as it should be")
    private Path profile;
    @Mixin
    private TargetOptions target = new TargetOptions();
    @Mixin
    private TermsOptions terms = new TermsOptions();
    @Option(names = "--yes", description = "send without asking")
    private boolean yes;
    @Option(names = "--risk", paramLabel = "INSTANCE", //
            description = "the alias of the instance, or its id where it has none: says that a change is meant which"
                    + " shuts people out or lets nearly everyone in; otherwise it is asked for, and with --yes nothing"
                    + " of that kind is sent")
    private @Nullable String risk;

    ApplyCommand(ProfileDocuments documents, Supplier<ApplyServices> services, Console console) {
        this.documents = documents;
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        var ref = target.ref();
        var agreed = terms.terms();
        var consent = new Consent(new Answers(console.in()), console, yes,
                Optional.ofNullable(risk).map(String::strip));
        var end = new ApplyEnd(console);
        try (var open = services.get()) {
            open.whenStopped(end::stop);
            var document = documents.read(profile);
            try (var connection = target.connect(open)) {
                var run = new ApplyRun(new ApplyRun.Place(connection, ref, profile), open, end, consent, agreed);
                return end.tell(run.run(document));
            }
        } catch (UnreadableFileException problem) {
            console.err().println(problem.getMessage());
            end.line("Nothing was sent.");
            return end.tell(ApplyVerdict.REFUSED);
        }
    }
}
