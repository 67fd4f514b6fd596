package dev.gatehouse.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.baseline.Subject;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.port.ProfileDocument;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.text.VisibleText;

/** {@code gatehouse check}: what the window would say about profiles, for pipelines. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Say what is worth knowing about profiles, and how they stand against audit controls and baselines"
                + " of your own.%n"
                + "FILE is what \"aws connect describe-authentication-profile\" prints; nothing leaves the computer then."
                + " With --connection every profile of every active instance is read. Nothing is ever changed.", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:checked, nothing was found that counts",
                "1:a file, or every profile of AWS, could not be read; nothing was printed",
                "2:wrong usage", "4:checked, and something was found that counts, or a profile could not be read"}, //
        footer = {"", "Controls: pci-dss-8.2.8, nist-aal2, nist-aal3, hipaa-164.312; with --controls those too that"
                + " name no figure. A verdict says how the values seen stand against a text, and never that anybody"
                + " complies with it."})
final class CheckCommand implements Callable<Integer> {
    private static final int LONGEST_PATH = 4_096;
    private static final int LONGEST_TEXT = 200;

    private final CommandServices services;
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "the profiles")
    private List<Path> files = List.of();
    @Mixin
    private PlaceOptions from = new PlaceOptions();
    @Option(names = "--baseline", paramLabel = "FILE", //
            description = "a baseline of your own, see docs/baselines.md; may be named more than once. A rule that"
                    + " fails counts, and so does one that may fail and could not be assessed")
    private List<Path> baselines = List.of();
    @Option(names = "--controls", description = "the controls too that name no figure; their value is shown")
    private boolean allControls;
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; text is the default")
    private CheckFormat format;
    @Option(names = "--fail-on", paramLabel = "CLASS", defaultValue = "security", //
            description = "findings of this class and worse count: ${COMPLETION-CANDIDATES}; SECURITY is the default")
    private FailOn failOn;
    @Option(names = "--require", paramLabel = "ID", split = ",", //
            description = "a control or rule that counts unless its verdict is PASS; may be named more than once")
    private List<String> required = List.of();
    @Spec
    private CommandSpec spec;

    /** The command, with what it reads and says from {@code services}. */
    CheckCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (from.isGiven() != files.isEmpty()) {
            throw usage("Name files, or --sandbox or --connection, and not both.");
        }
        var words = services.checkTexts();
        try {
            var check = check(words);
            if (check.isEmpty()) {
                return ExitCode.FAILED;
            }
            return written(from.isGiven() ? fleet(check.get(), words) : files(check.get(), words));
        } catch (UnreadableFileException problem) {
            console.err().println(problem.getMessage());
            return ExitCode.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            console.err().println("Stopped. Nothing was printed.");
            return ExitCode.FAILED;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private List<CheckedProfile> files(ProfileCheck check, CheckTexts words) throws UnreadableFileException {
        var read = new ArrayList<CheckedProfile>();
        for (var file : files) {
            read.add(checked(file, services.profileDocuments().read(file), check, words));
        }
        return read;
    }

    private List<CheckedProfile> fleet(ProfileCheck check, CheckTexts words)
            throws InterruptedException, UnreadableFileException {
        var ways = services.placeServices();
        try (var places = from.open(ways)) {
            var checked = new FleetCheck(check, words, console).run(places, ways);
            if (checked.stream().allMatch(CheckedProfile::isUnread) && !checked.isEmpty()) {
                throw new UnreadableFileException("No profile could be read, so nothing was checked.");
            }
            return checked;
        }
    }

    /** What to look for; empty, with the reasons told, when a baseline is not whole. */
    private Optional<ProfileCheck> check(CheckTexts words) throws UnreadableFileException {
        var own = new BaselineOptions(services.baselineFiles(), console).read(baselines, words);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var known = Stream.concat(ShippedBaselines.all().stream(), own.get().stream())
                .flatMap(baseline -> baseline.rules().stream()).map(Rule::id).toList();
        BaselineOptions.twice(own.get()).ifPresent(id -> {
            throw usage("Two of the baselines have a rule \"%s\".".formatted(id));
        });
        required.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw usage("There is no control or rule \"%s\"; there are %s.".formatted(VisibleText.entry(id),
                    String.join(", ", known)));
        });
        return Optional.of(new ProfileCheck(failOn, controls(), own.get(), Set.copyOf(required)));
    }

    /** What is required is looked at whether it was asked for or not. */
    private List<Baseline> controls() {
        return ShippedBaselines.all().stream()
                .map(baseline -> new Baseline(baseline.id(), baseline.name(), baseline.version(),
                        baseline.rules().stream()
                                .filter(rule -> allControls || !rule.isAdvisory() || required.contains(rule.id()))
                                .toList()))
                .filter(baseline -> !baseline.rules().isEmpty()).toList();
    }

    private static CheckedProfile checked(Path file, ProfileDocument document, ProfileCheck check, CheckTexts words) {
        var held = document.held();
        var subject = Subject.of(DraftAnalysis.of(held, document.draftOn(held)));
        return new CheckedProfile(VisibleText.capped(CheckedProfile.slashed(file), LONGEST_PATH),
                CheckedProfile.uri(file), VisibleText.capped(held.identity().label(), LONGEST_TEXT),
                check.lines(subject, words));
    }

    private int written(List<CheckedProfile> profiles) throws IOException, UnreadableFileException {
        var out = format == CheckFormat.TEXT ? console.out() : console.data();
        CheckWriter.of(format).write(profiles, out);
        if (out.checkError()) {
            throw new UnreadableFileException("What was found could not be written to standard output.");
        }
        return profiles.stream().anyMatch(profile -> profile.found() > 0) ? ExitCode.FOUND : ExitCode.OK;
    }

    private ParameterException usage(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
