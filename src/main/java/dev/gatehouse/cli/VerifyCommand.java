package dev.gatehouse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.PackCheck;
import dev.gatehouse.evidence.PackFault;
import dev.gatehouse.evidence.PackVerdict;

/** {@code gatehouse verify}: is an evidence pack as it was when it was made? */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Say whether an evidence pack is as it was when it was made, and which file is not.%n"
                + "Nothing is written and nothing leaves the computer.", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:every file is as it was", "1:the pack could not be read", "2:wrong usage",
                "4:something was altered, added or taken away"}, //
        footer = {"", "Whoever can write to a pack can make a new one that is consistent in itself. The digest of the",
                "manifest, noted elsewhere when the pack was made, rules that out: give it with --digest."})
final class VerifyCommand implements Callable<Integer> {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

    private final Supplier<PackFiles> files;
    private final Console console;

    @Parameters(paramLabel = "PACK", description = "the folder of the pack, or the ZIP it was saved as")
    private Path pack;
    @Option(names = "--digest", paramLabel = "SHA-256", //
            description = "the digest of manifest.json as it was noted when the pack was made")
    private @Nullable String digest;
    @Spec
    private CommandSpec spec;

    VerifyCommand(Supplier<PackFiles> files, Console console) {
        this.files = files;
        this.console = console;
    }

    @Override
    public Integer call() {
        var noted = Optional.ofNullable(digest);
        if (noted.isPresent() && !DIGEST.matcher(noted.get()).matches()) {
            throw new ParameterException(spec.commandLine(), "A SHA-256 has 64 hexadecimal digits.");
        }
        try {
            return say(PackCheck.of(files.get().read(pack), noted));
        } catch (IOException problem) {
            console.err().println(VisibleText.of(pack.toString()) + " could not be read: "
                    + VisibleText.of(String.valueOf(problem.getMessage())) + ". Nothing is known about it.");
            return ExitCode.FAILED;
        }
    }

    private int say(PackVerdict verdict) {
        return switch (verdict) {
            case PackVerdict.Intact(var name, var complete, var count, var seen) -> {
                console.out().println("Intact: " + name + ", " + count + " files"
                        + (complete ? "." : ". It was INCOMPLETE when it was made."));
                console.out().println("Digest of manifest.json: " + seen);
                yield ExitCode.OK;
            }
            case PackVerdict.Altered(var faults) -> {
                faults.forEach(fault -> console.out().println(words(fault)));
                console.out().println("Not as it was when it was made.");
                yield ExitCode.FOUND;
            }
        };
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
