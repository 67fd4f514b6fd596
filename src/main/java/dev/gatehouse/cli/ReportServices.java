package dev.gatehouse.cli;

import java.util.Map;

import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.evidence.Collector;
import dev.gatehouse.evidence.PackTexts;

/** What making evidence needs from rooms which this package may not see. */
public interface ReportServices extends PlaceServices {

    /**
     * Findings somebody accepted on this computer.
     *
     * @throws LocalStoreException
     *             when they cannot be read
     */
    Acceptances accepted() throws LocalStoreException;

    /** Who and what collects, with where the credentials of each place came from. */
    Collector collector(Map<ConnectionTarget, AwsProfile.Kind> credentials);

    /** The words of a pack. */
    PackTexts texts();

    /** Packs on disk. */
    PackFiles files();
}
