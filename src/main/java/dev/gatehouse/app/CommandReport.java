package dev.gatehouse.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.cli.Places;
import dev.gatehouse.cli.ReportServices;
import dev.gatehouse.cli.SandboxRequest;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.evidence.Collector;
import dev.gatehouse.evidence.Pack;
import dev.gatehouse.evidence.PackRecord;
import dev.gatehouse.evidence.PackTexts;
import dev.gatehouse.evidence.Remarks;
import dev.gatehouse.store.ConfigFiles;
import dev.gatehouse.store.PackFolders;

/** What {@code gatehouse report} needs: places to read, what was accepted on this computer, and the words. */
final class CommandReport implements ReportServices {
    private final AwsConnections aws = new AwsConnections();
    private final CommandPlaces places = new CommandPlaces(aws);
    private final ConfigFiles written;
    private final Path state;

    /** What people wrote on this computer is read from {@code written}; packs are noted under {@code state}. */
    CommandReport(ConfigFiles written, Path state) {
        this.written = written;
        this.state = state;
    }

    @Override
    public Places sandbox(Optional<SandboxRequest.Fleet> fleet) {
        return places.sandbox(fleet);
    }

    @Override
    public Places aws(String profile, List<String> regions) {
        return places.aws(profile, regions);
    }

    @Override
    public Remarks remarks() throws LocalStoreException {
        return new Remarks(written.acceptances().read(), written.notes().read(), written.rollOuts().read(),
                written.verdictNotes().read());
    }

    @Override
    public Collector collector(Map<ConnectionTarget, AwsProfile.Kind> credentials) {
        return Collecting.onThisComputer(credentials);
    }

    @Override
    public PackTexts texts(Language language) {
        return new CommandTexts(language);
    }

    /** The journal is held for a moment only, so that a window can have it again. */
    @Override
    public void keep(Pack pack) throws JournalException {
        try (var journal = JournalFile.under(state, clock())) {
            PackRecord.keep(journal, pack);
        }
    }

    @Override
    public PackFiles files() {
        return new PackFolders();
    }

    @Override
    public InstantSource clock() {
        return places.clock();
    }
}
