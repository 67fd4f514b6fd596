package dev.gatehouse.testing;

import java.util.List;

import dev.gatehouse.cli.ApplyServices;
import dev.gatehouse.cli.CheckTexts;
import dev.gatehouse.cli.CommandServices;
import dev.gatehouse.cli.Console;
import dev.gatehouse.cli.PlaceServices;
import dev.gatehouse.cli.ReportServices;
import dev.gatehouse.cli.SandboxRequest;
import dev.gatehouse.cli.TourRequest;
import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.port.AddressTables;
import dev.gatehouse.domain.port.BaselineFiles;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.domain.profile.OpenLink;

/** None of the work behind the commands: a test that asks for more than it answers itself fails. */
public abstract class NoServices implements CommandServices {
    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("not asked for here");
    }

    @Override
    public int runSandbox(SandboxRequest request, Console console) {
        throw notAsked();
    }

    @Override
    public int runTour(TourRequest request, Console console) {
        throw notAsked();
    }

    @Override
    public int openWindow(OpenLink place, Console console) {
        throw notAsked();
    }

    @Override
    public AddressTables addressTables() {
        return (_, _, _) -> { // commands take it when they are made
            throw notAsked();
        };
    }

    @Override
    public ProfileDocuments profileDocuments() {
        return _ -> {
            throw notAsked();
        };
    }

    @Override
    public BaselineFiles baselineFiles() {
        throw notAsked();
    }

    @Override
    public CheckTexts checkTexts() {
        throw notAsked();
    }

    @Override
    public ApplyServices applyServices() {
        throw notAsked();
    }

    @Override
    public PlaceServices placeServices() {
        throw notAsked();
    }

    @Override
    public ReportServices reportServices() {
        throw notAsked();
    }

    @Override
    public SnapshotStore snapshots() {
        throw notAsked();
    }

    @Override
    public List<JournalEntry> journalRecords() {
        throw notAsked();
    }

    @Override
    public PackFiles packFiles() {
        throw notAsked();
    }
}
