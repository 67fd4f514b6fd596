package dev.gatehouse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.fleet.Approval;
import dev.gatehouse.domain.fleet.ApprovedStates;
import dev.gatehouse.domain.fleet.DriftReport;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotId;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;

/** {@code gatehouse drift}: whether profiles are as they were approved, for schedulers and pipelines. */
@Command(name = "drift", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "Read every profile and compare it with the state that was approved last on this computer, or"
                + " with one snapshot. Nothing is changed in AWS.%n"
                + "Progress is said on standard error; standard output has one line for each profile.", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:every approved profile was read and is as approved",
                "1:something could not be read or compared, and no drift was found in the rest", "2:wrong usage",
                "4:at least one profile is not as approved, or is gone"})
final class DriftCommand implements Callable<Integer> {
    private final Supplier<ReportServices> services;
    private final Supplier<SnapshotStore> snapshots;
    private final Console console;

    @Mixin
    private PlaceOptions from = new PlaceOptions();
    @Option(names = "--against", paramLabel = "SNAPSHOT", //
            description = "the id of a snapshot to compare with in place of what was approved")
    private @Nullable String against;
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", //
            description = "${COMPLETION-CANDIDATES}; text is the default")
    private PlanFormat format;
    @Spec
    private CommandSpec spec;

    DriftCommand(Supplier<ReportServices> services, Supplier<SnapshotStore> snapshots, Console console) {
        this.services = services;
        this.snapshots = snapshots;
        this.console = console;
    }

    @Override
    public Integer call() {
        from.require();
        var open = services.get();
        try {
            var approved = approved();
            if (approved.all().isEmpty()) {
                console.err().println("Nothing was approved on this computer, so there is nothing to compare with."
                        + " Approve a snapshot on the audit page, or name one with --against.");
                return ExitCode.FAILED;
            }
            return answer(approved, reading(open), open);
        } catch (LocalStoreException problem) {
            console.err().println("The snapshots of this computer could not be read (" + problem.file()
                    + "). Nothing was compared.");
            return ExitCode.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            console.err().println("Stopped. Nothing was compared.");
            return ExitCode.FAILED;
        }
    }

    /** A snapshot that could not be opened might be the one that counts, so nothing is compared without it. */
    private ApprovedStates approved() throws LocalStoreException {
        var store = snapshots.get();
        var id = against;
        if (id != null) {
            if (!SnapshotId.isOne(id)) {
                throw usage("--against is no id of a snapshot, such as 20260801T140211Z-3f9a61c2.");
            }
            return ApprovedStates.of(List.of(asApproved(store.read(new SnapshotId(id)))));
        }
        var listing = store.list();
        if (!listing.problems().isEmpty()) {
            throw listing.problems().getFirst();
        }
        var approved = new ArrayList<Snapshot>();
        for (var head : listing.heads()) {
            if (head.approval().isPresent()) {
                approved.add(store.read(head.id()));
            }
        }
        return ApprovedStates.of(approved);
    }

    private static Snapshot asApproved(Snapshot snapshot) {
        var head = snapshot.head();
        return head.approval().isPresent()
                ? snapshot
                : snapshot.with(head.with(Optional.of(new Approval("", head.taken(), ""))));
    }

    private FleetReading reading(ReportServices open) throws InterruptedException {
        try (var places = from.open(open)) {
            return new FleetReader(InstanceSummary::isActive, new PauseGate(),
                    new FleetProgress(console, open.texts(Language.ENGLISH)::title, "recorded as NOT ASSESSED"))
                    .read(places.connections(), open.clock());
        }
    }

    private int answer(ApprovedStates approved, FleetReading reading, ReportServices open) {
        var report = DriftReport.of(approved, reading);
        var out = format == PlanFormat.TEXT ? console.out() : console.data();
        var writer = new DriftWriter(open.texts(Language.ENGLISH));
        out.print(format == PlanFormat.TEXT ? writer.text(report) : writer.json(report, reading));
        out.flush();
        var elsewhere = approved.all().size() - report.lines().stream().filter(line -> line.approved().isPresent())
                .count();
        if (elsewhere > 0) {
            console.err().println("Approved profiles of other instances, which were not read: " + elsewhere);
        }
        if (out.checkError()) {
            console.err().println("What was found could not be written to standard output.");
            return ExitCode.FAILED;
        }
        return exitCode(report, reading);
    }

    private static int exitCode(DriftReport report, FleetReading reading) {
        if (report.hasDrift()) {
            return ExitCode.FOUND;
        }
        var isListed = reading.places().stream().map(PlaceReading::listed).allMatch(one -> one.answer().isPresent())
                && reading.instances().allMatch(one -> one.listed().answer().isPresent());
        var isCompared = report.in(DriftReport.State.NOT_READ).findAny().isEmpty()
                && report.in(DriftReport.State.AS_APPROVED).findAny().isPresent();
        return isListed && isCompared ? ExitCode.OK : ExitCode.FAILED;
    }

    private ParameterException usage(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
