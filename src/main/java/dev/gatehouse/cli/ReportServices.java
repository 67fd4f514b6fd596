package dev.gatehouse.cli;

import java.util.Map;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.evidence.Collector;
import dev.gatehouse.evidence.Pack;
import dev.gatehouse.evidence.PackTexts;
import dev.gatehouse.evidence.Remarks;

/** What making evidence needs from rooms which this package may not see. */
public interface ReportServices extends PlaceServices {

    /**
     * What people wrote on this computer.
     *
     * @throws LocalStoreException
     *             when they cannot be read
     */
    Remarks remarks() throws LocalStoreException;

    /** Who and what collects, with where the credentials of each place came from. */
    Collector collector(Map<ConnectionTarget, AwsProfile.Kind> credentials);

    /** The words of a pack. */
    PackTexts texts(Language language);

    /**
     * Writes into the journal of this computer that a pack was saved.
     *
     * @throws JournalException
     *             when it could not be written; another Gatehouse may have the journal
     */
    void keep(Pack pack) throws JournalException;

    /** Packs on disk. */
    PackFiles files();
}
