package dev.gatehouse.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.UnreadableFileException;

/** {@code gatehouse plan}: what {@code gatehouse apply} would do; nothing is sent and nothing is written down. */
@Command(name = "plan", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Say what apply would change: the differences in rows and in addresses, what is worth knowing,"
                + " and the request. Nothing is sent.%n"
                + "FILE is what \"aws connect describe-authentication-profile\" prints, edited, or a file saved from"
                + " the window.", //
        footer = {"", "The last line is verdict=CHANGES, NOTHING_TO_DO, STALE, REFUSED or NOT_READ."}, //
        exitCodeOnInvalidInput = ExitCode.FAILED, //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:nothing to do: AWS holds what the file says",
                "1:nothing could be planned, or apply would refuse; wrong usage too", "2:changes are planned"})
final class PlanCommand implements Callable<Integer> {
    private final ProfileDocuments documents;
    private final Supplier<ApplyServices> services;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "the profile as it should be")
    private Path profile;
    @Mixin
    private TargetOptions target = new TargetOptions();
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; text is the default")
    private PlanFormat format;

    PlanCommand(ProfileDocuments documents, Supplier<ApplyServices> services, Console console) {
        this.documents = documents;
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        var ref = target.ref();
        try (var open = services.get()) {
            var document = documents.read(profile);
            try (var connection = target.connect(open)) {
                var planned = new PlanRun(new ApplyRun.Place(connection, ref, profile), open).run(document);
                return write(planned, open);
            }
        } catch (UnreadableFileException problem) {
            console.err().println(problem.getMessage());
            return ExitCode.FAILED;
        }
    }

    /** A plan that nobody could read is none. */
    private int write(Planned planned, ApplyServices open) throws UnreadableFileException {
        var out = format == PlanFormat.TEXT ? console.out() : console.data();
        switch (format) {
            case TEXT -> new PlanText(open, console).write(planned);
            case JSON -> out.print(new PlanJson(open).of(planned));
        }
        if (out.checkError()) {
            throw new UnreadableFileException("The plan could not be written to standard output.");
        }
        return planned.verdict().exitCode();
    }
}
