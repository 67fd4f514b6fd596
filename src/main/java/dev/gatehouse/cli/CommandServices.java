package dev.gatehouse.cli;

import java.util.List;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.port.AddressTables;
import dev.gatehouse.domain.port.BaselineFiles;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.domain.profile.OpenLink;

/** The work behind the commands that reaches into rooms which this package may not see. */
public interface CommandServices {

    /**
     * Runs the stand-alone sandbox on loopback until the process is stopped.
     *
     * @return an {@link ExitCode}
     */
    int runSandbox(SandboxRequest request, Console console);

    /**
     * Plays the guided tour and leaves its pictures.
     *
     * @return an {@link ExitCode}
     */
    int runTour(TourRequest request, Console console);

    /**
     * Opens the window at a place, or has the window that is open show it.
     *
     * @return an {@link ExitCode}
     */
    int openWindow(OpenLink place, Console console);

    /** Reads tables of addresses. */
    AddressTables addressTables();

    /** Reads profiles from files. */
    ProfileDocuments profileDocuments();

    /** Reads baselines from files. */
    BaselineFiles baselineFiles();

    /** Findings, controls and rules in words. */
    CheckTexts checkTexts();

    /** What applying a profile needs; the caller closes it. */
    ApplyServices applyServices();

    /** The ways to accounts and Regions. */
    PlaceServices placeServices();

    /** What making evidence needs. */
    ReportServices reportServices();

    /** Readings that were kept on this computer. */
    SnapshotStore snapshots();

    /**
     * What the journal of this computer holds, oldest first; it is neither locked nor changed.
     *
     * @throws JournalException
     *             when it cannot be read
     */
    List<JournalEntry> journalRecords() throws JournalException;

    /** Evidence packs on disk. */
    PackFiles packFiles();
}
