package dev.gatehouse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.port.FileTrouble;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.PackCheck;
import dev.gatehouse.evidence.PackFault;
import dev.gatehouse.evidence.PackRecord;
import dev.gatehouse.evidence.PackVerdict;

/** {@code gatehouse verify}: is an evidence pack as it was when it was made? */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Say whether an evidence pack is as it was when it was made, and which file is not.%n"
                + "Nothing is written and nothing leaves the computer.", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:every file is as it was", "1:the pack could not be read", "2:wrong usage",
                "4:something was altered, added or taken away, or the journal of this computer recorded"
                        + " another pack of this name"}, //
        footer = {"", "Whoever can write to a pack can make a new one that is consistent in itself. The digest of the"
                + " manifest, noted elsewhere when the pack was made, rules that out: give it with --digest. Where the"
                + " pack was made, the journal has noted it: then the pack is compared with that record by itself."})
final class VerifyCommand implements Callable<Integer> {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

    private final CommandServices services;
    private final Console console;

    @Parameters(paramLabel = "PACK", description = "the folder of the pack, or the ZIP it was saved as")
    private Path pack;
    @Option(names = "--digest", paramLabel = "SHA-256", //
            description = "the digest of manifest.json as it was noted when the pack was made")
    private @Nullable String digest;
    @Spec
    private CommandSpec spec;

    VerifyCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        var noted = Optional.ofNullable(digest);
        if (noted.isPresent() && !DIGEST.matcher(noted.get()).matches()) {
            throw new ParameterException(spec.commandLine(), "A SHA-256 has 64 hexadecimal digits.");
        }
        try {
            return say(PackCheck.of(services.packFiles().read(pack), noted));
        } catch (IOException problem) {
            console.err().println(VisibleText.of(pack.toString()) + " could not be read: "
                    + FileTrouble.words(problem) + ". Nothing is known about it.");
            return ExitCode.FAILED;
        }
    }

    private int say(PackVerdict verdict) {
        return switch (verdict) {
            case PackVerdict.Intact whole -> {
                console.out().println("Intact: " + whole.name() + ", " + whole.files() + " files"
                        + (whole.complete() ? "." : ". It was INCOMPLETE when it was made."));
                console.out().println("Digest of manifest.json: " + whole.digest());
                yield recorded(whole);
            }
            case PackVerdict.Altered(var faults) -> {
                faults.forEach(fault -> console.out().println(words(fault)));
                console.out().println("Not as it was when it was made.");
                yield ExitCode.FOUND;
            }
        };
    }

    /** What the journal of this computer says; a journal that cannot be read takes nothing from what was found. */
    private int recorded(PackVerdict.Intact whole) {
        try {
            return switch (PackRecord.of(whole, services.journalRecords())) {
                case PackRecord.Same(var entry) -> {
                    console.out().println("It is the pack recorded in the journal of this computer at " + place(entry)
                            + ".");
                    yield ExitCode.OK;
                }
                case PackRecord.Another(var entry) -> {
                    console.out().println("It is NOT the pack of this name that the journal of this computer recorded"
                            + " at " + place(entry) + ": that one has another digest.");
                    yield ExitCode.FOUND;
                }
                case PackRecord.None() -> {
                    console.out().println("The journal of this computer has no record of it: it was made elsewhere,"
                            + " or could not be recorded.");
                    yield ExitCode.OK;
                }
            };
        } catch (JournalException problem) {
            console.err().println("The journal of this computer could not be read (" + VisibleText.of(problem.place())
                    + "), so whether it recorded this pack is not known.");
            return ExitCode.OK;
        }
    }

    private static String place(JournalEntry entry) {
        return entry.at().truncatedTo(ChronoUnit.SECONDS) + ", record " + entry.number();
    }

    private static String words(PackFault fault) {
        return VisibleText.of(fault.file()) + ": " + switch (fault.kind()) {
            case MISSING -> "missing";
            case ADDED -> "does not belong to the pack";
            case CHANGED -> "changed";
            case TWICE -> "is there more than once";
            case BAD_PATH -> "is no path of a pack";
            case NOT_A_FILE -> "is a link, a device or an empty folder";
            case UNREADABLE -> "is not as Gatehouse writes it";
            case ZIP -> "is not the ZIP Gatehouse wrote; if somebody only packed it anew, unpack it and verify the"
                    + " folder";
            case ANOTHER_PACK -> "has another digest than the one given: this is another pack";
        };
    }
}
