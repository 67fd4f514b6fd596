package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.change.Pace;
import dev.gatehouse.cli.ApplyServices;
import dev.gatehouse.cli.CheckTexts;
import dev.gatehouse.cli.CommandServices;
import dev.gatehouse.cli.Console;
import dev.gatehouse.cli.ExitCode;
import dev.gatehouse.cli.PlaceServices;
import dev.gatehouse.cli.ReportServices;
import dev.gatehouse.cli.SandboxRequest;
import dev.gatehouse.cli.TourRequest;
import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.port.AddressTables;
import dev.gatehouse.domain.port.BaselineFiles;
import dev.gatehouse.domain.port.FileTrouble;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.OpenLink;
import dev.gatehouse.sandbox.SandboxAnnouncement;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fleet.Fleet;
import dev.gatehouse.sandbox.fleet.FleetSize;
import dev.gatehouse.sandbox.script.FaultScript;
import dev.gatehouse.store.ConfigFiles;
import dev.gatehouse.store.ConfigFolder;
import dev.gatehouse.store.CsvAddressTable;
import dev.gatehouse.store.JsonBaselineFiles;
import dev.gatehouse.store.JsonProfileDocuments;
import dev.gatehouse.store.PackFolders;
import dev.gatehouse.store.StateFiles;
import dev.gatehouse.store.StateFolder;

/** The commands' work, wired to the rooms that only this package sees. */
public final class AppCommands implements CommandServices {
    private final Path state;
    private final Pace pace;

    /** Commands that write down under {@code state} and wait by {@code pace}. */
    AppCommands(Path state, Pace pace) {
        this.state = state;
        this.pace = pace;
    }

    /** Commands over the files of whoever sits at this computer. */
    public static AppCommands forThisComputer() {
        return new AppCommands(StateFolder.ofThisProcess(), Pace.real());
    }

    @Override
    public int runSandbox(SandboxRequest request, Console console) {
        var faults = request.faults();
        try {
            var script = faults.isPresent() ? FaultFile.read(faults.get()) : FaultScript.none();
            var options = SandboxOptions.defaults().onPort(request.port()).with(script.settings());
            return runSandbox(request.fleet().map(fleet -> withFleet(options, fleet)).orElse(options), script.rules(),
                    console);
        } catch (UnreadableFileException e) {
            console.err().println(e.getMessage() + " The sandbox was not started.");
            return ExitCode.FAILED;
        } catch (IllegalArgumentException e) {
            console.err().println(e.getMessage() + " The sandbox was not started.");
            return ExitCode.WRONG_USAGE;
        }
    }

    static SandboxOptions withFleet(SandboxOptions options, SandboxRequest.Fleet fleet) {
        var size = new FleetSize(fleet.instances(), fleet.profiles(), fleet.regions(), fleet.seed());
        return options.with(Fleet.seed(size))
                .with(options.settings().withThrottle(options.settings().throttled() || fleet.rateLimit()));
    }

    private static int runSandbox(SandboxOptions options, List<FaultRule> rules, Console console) {
        try (var server = SandboxServer.start(options)) {
            server.faults().set(rules);
            SandboxAnnouncement.lines(server).forEach(console.out()::println);
            new CountDownLatch(1).await();
            return ExitCode.OK;
        } catch (UncheckedIOException e) {
            console.err().println("The sandbox could not listen on port " + options.port() + ": " + e.getMessage()
                    + ". Choose another port, or leave --port out.");
            return ExitCode.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK;
        }
    }

    @Override
    public int openWindow(OpenLink place, Console console) {
        return WindowStart.forThisComputer(this).run(console, new Summons.Show(place));
    }

    /** Plays without a display, so that nothing on the desktop gets in its way. */
    @Override
    public int runTour(TourRequest request, Console console) {
        try {
            new Tour(request).play();
            return ExitCode.OK;
        } catch (IllegalStateException e) {
            console.err().println("The tour stopped: " + reason(e) + ". Its pictures so far are in "
                    + request.out().toAbsolutePath() + ".");
            return ExitCode.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    /** A file that could not be written lies behind what the window's thread says of it. */
    private static String reason(IllegalStateException stopped) {
        Throwable cause = stopped;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IOException file ? FileTrouble.words(file) : String.valueOf(stopped.getMessage());
    }

    @Override
    public AddressTables addressTables() {
        return CsvAddressTable::of;
    }

    @Override
    public ProfileDocuments profileDocuments() {
        return new JsonProfileDocuments();
    }

    @Override
    public BaselineFiles baselineFiles() {
        return new JsonBaselineFiles();
    }

    @Override
    public CheckTexts checkTexts() {
        return new CommandTexts();
    }

    @Override
    public ApplyServices applyServices() {
        return new CommandApply(new ConfigFiles(ConfigFolder.ofThisProcess(), InstantSource.system()).networks(), state,
                pace);
    }

    @Override
    public PlaceServices placeServices() {
        return new CommandPlaces(new AwsConnections());
    }

    @Override
    public ReportServices reportServices() {
        return new CommandReport(new ConfigFiles(ConfigFolder.ofThisProcess(), InstantSource.system()), state);
    }

    @Override
    public SnapshotStore snapshots() {
        return new StateFiles(state, InstantSource.system()).snapshots();
    }

    @Override
    public List<JournalEntry> journalRecords() throws JournalException {
        return JournalFile.recordsUnder(state);
    }

    @Override
    public PackFiles packFiles() {
        return new PackFolders();
    }
}
