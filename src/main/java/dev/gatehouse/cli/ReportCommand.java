package dev.gatehouse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.Trail;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.FileTrouble;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.Pack;
import dev.gatehouse.evidence.PackInput;
import dev.gatehouse.evidence.Remarks;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.fleet.TrailReader;

/** {@code gatehouse report}: an evidence pack without a window. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Read every profile of every active instance and save an evidence pack: a report, AWS's answers"
                + " byte for byte, tables, and digests of all of it. Nothing is changed in AWS.%n"
                + "Progress is said on standard error; standard output has the place and the digest of the pack.", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:the pack was saved and is complete", "1:no pack was saved", "2:wrong usage",
                "5:the pack was saved and is incomplete: something could not be read"}, //
        footer = {"",
                "The names of controls are those of \"gatehouse check\"; all of them are used unless some are named."})
final class ReportCommand implements Callable<Integer> {
    private final CommandServices services;
    private final Console console;

    @Mixin
    private PlaceOptions from = new PlaceOptions();
    @Option(names = "--control", paramLabel = "CONTROL", split = ",", description = "only these audit controls")
    private List<String> controls = List.of();
    @Option(names = "--baseline", paramLabel = "FILE", //
            description = "a baseline of your own, see docs/baselines.md; may be named more than once")
    private List<Path> baselines = List.of();
    @Mixin
    private SinceOption since = new SinceOption();
    @Option(names = "--changes", description = "ask CloudTrail who changed each profile in the last 90 days; where that"
            + " is not allowed the pack says so and is no less complete")
    private boolean changes;
    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en", //
            description = "the language of those who read the pack: en, de, es, fr, pt-BR or ja; ${DEFAULT-VALUE} unless"
                    + " one is named, whatever the computer speaks")
    private String language = "";
    @Option(names = "--out", paramLabel = "DIR", required = true, //
            description = "the folder to save the pack in; made if it is not there")
    private Path out;
    @Option(names = "--zip", description = "save one ZIP in place of a folder")
    private boolean zip;
    @Spec
    private CommandSpec spec;

    ReportCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        from.require();
        var readers = Language.ofTag(language).orElseThrow(() -> usage("There is no language \"%s\"; there are %s."
                .formatted(language, Stream.of(Language.values()).map(Language::tag)
                        .collect(Collectors.joining(", ")))));
        var shipped = controls.isEmpty()
                ? ShippedBaselines.all().stream().flatMap(baseline -> baseline.rules().stream()).toList()
                : controls.stream().map(this::control).toList();
        try {
            var own = new BaselineOptions(services.baselineFiles(), console).read(baselines, services.checkTexts());
            if (own.isEmpty()) {
                return ExitCode.FAILED;
            }
            BaselineOptions.twice(own.get()).ifPresent(id -> {
                throw usage("Two of the baselines have a rule \"%s\".".formatted(id));
            });
            var rules = Stream.concat(shipped.stream(),
                    own.get().stream().flatMap(baseline -> baseline.rules().stream())).toList();
            return report(new Asked(rules, since.read(services::snapshots), readers));
        } catch (UnreadableFileException | SinceOption.NothingApproved problem) {
            console.err().println(problem.getMessage());
            return ExitCode.FAILED;
        } catch (LocalStoreException problem) {
            console.err().println("The snapshot could not be read (" + VisibleText.of(problem.file())
                    + "). Nothing was saved.");
            return ExitCode.FAILED;
        }
    }

    /** What the pack holds beyond what is read. */
    private record Asked(List<Rule> rules, Optional<Snapshot> earlier, Language readers) {}

    private int report(Asked asked) {
        var closed = closed(out.toAbsolutePath().normalize());
        if (closed.isPresent()) {
            console.err().println("The pack could not be saved in " + VisibleText.of(out.toString()) + ": "
                    + closed.get() + ". Nothing was saved.");
            return ExitCode.FAILED;
        }
        var open = services.reportServices();
        try (var places = from.open(open)) {
            return save(pack(open, places, asked), open);
        } catch (IOException problem) {
            console.err().println("The pack could not be saved in " + VisibleText.of(out.toString()) + ": "
                    + FileTrouble.words(problem) + ". Nothing was saved.");
            return ExitCode.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            console.err().println("Stopped. Nothing was saved.");
            return ExitCode.FAILED;
        }
    }

    /** Why nothing can be saved in a folder, as far as can be told before minutes of reading. */
    private static Optional<String> closed(Path folder) {
        for (var there = folder; there != null; there = there.getParent()) {
            if (Files.isDirectory(there)) {
                return Files.isWritable(there)
                        ? Optional.empty()
                        : Optional.of("this account may not write in " + VisibleText.of(there.toString()));
            }
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(VisibleText.of(there.toString()) + " is no folder");
            }
        }
        return Optional.empty();
    }

    private Pack pack(ReportServices open, Places places, Asked asked) throws InterruptedException {
        var leftOut = Collections.synchronizedList(new ArrayList<InstanceSummary>());
        var reader = new FleetReader(instance -> instance.isActive() || !leftOut.add(instance), new PauseGate(),
                new FleetProgress(console, open.texts(Language.ENGLISH)::title, "recorded as NOT ASSESSED"));
        var trails = new TrailReader(new PauseGate());
        var reading = changes
                ? reader.read(places.connections(), open.clock(), trails::read)
                : reader.read(places.connections(), open.clock());
        console.err().println("Putting the pack together");
        return Pack.of(new PackInput(reading, sorted(leftOut), changes ? trails.trail() : Trail.NOT_ASKED,
                asked.earlier(), remarks(open), asked.rules(), open.collector(places.credentials()),
                open.clock().instant()), open.texts(asked.readers()));
    }

    private Remarks remarks(ReportServices open) {
        try {
            return open.remarks();
        } catch (LocalStoreException problem) {
            console.err().println("What was written on this computer could not be read ("
                    + VisibleText.of(problem.file()) + "); the pack shows no notes and every finding as not accepted.");
            return Remarks.NONE;
        }
    }

    /** Places are read side by side, so the order in which instances were left out means nothing. */
    private static List<InstanceSummary> sorted(List<InstanceSummary> instances) {
        return instances.stream().sorted((one, other) -> one.id().value().compareTo(other.id().value())).toList();
    }

    private int save(Pack pack, ReportServices open) throws IOException {
        var target = out.resolve(zip ? pack.name() + ".zip" : pack.name());
        if (zip) {
            open.files().saveFile(target, pack.zip());
        } else {
            open.files().saveFolder(target, pack.files());
        }
        var saved = List.of(target.toString(), "Digest of manifest.json: " + pack.digest());
        saved.forEach(console.out()::println);
        if (console.out().checkError()) {
            saved.forEach(console.err()::println);
        }
        keep(pack, open);
        if (!pack.complete()) {
            console.err().println("The pack is INCOMPLETE: what could not be read is recorded as NOT ASSESSED.");
        }
        return pack.complete() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }

    /** A pack that could not be noted is no less whole: whoever made it learns that its digest stands nowhere else. */
    private void keep(Pack pack, ReportServices open) {
        try {
            open.keep(pack);
        } catch (JournalException problem) {
            console.err().println("The pack is saved, but its digest is not in the journal of this computer ("
                    + (problem.reason() == JournalException.Reason.IN_USE
                            ? "another Gatehouse has it open"
                            : "it could not be written: " + VisibleText.of(problem.place()))
                    + "). Note the digest yourself.");
        }
    }

    private Rule control(String id) {
        return ShippedBaselines.rule(id).orElseThrow(() -> usage("There is no control \"%s\"; there are %s."
                .formatted(id, ShippedBaselines.all().stream().flatMap(baseline -> baseline.rules().stream())
                        .map(Rule::id).collect(Collectors.joining(", ")))));
    }

    private ParameterException usage(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
