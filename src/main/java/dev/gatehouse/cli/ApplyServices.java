package dev.gatehouse.cli;

import java.net.URI;
import java.util.Optional;
import java.util.function.IntSupplier;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.LocalStoreException;

/** What applying a profile needs from rooms which this package may not see. Closing it lets go of the journal. */
public interface ApplyServices extends AutoCloseable {

    /**
     * A connection to a sandbox on this computer, with its own fake credentials and no others.
     *
     * @throws IllegalArgumentException
     *             for anything but http to a numeric loopback address with a port
     */
    Connection openSandbox(URI endpoint);

    /**
     * A connection to AWS with the credentials of a profile of {@code ~/.aws}.
     *
     * @param profile
     *            its name
     * @param region
     *            the Region; empty takes the one the profile names
     * @throws IllegalArgumentException
     *             when there is no such profile, no Region is named, or Amazon Connect is not in it; the message says
     *             so
     */
    Connection openAws(String profile, Optional<String> region);

    /** The journal of this computer. */
    ChangeJournal journal();

    /** Time, as the protocol sees it. */
    Pace pace();

    /**
     * The networks that people have named on this computer; a change that refuses one that must be kept
     * puts much at stake.
     *
     * @throws LocalStoreException
     *             when they cannot be read
     */
    NamedNetworks networks() throws LocalStoreException;

    /** What puts much at stake, in words. */
    String words(Risk.Danger danger);

    /** A finding in words. */
    String words(Finding finding);

    /** A failure in words: what happened and what to do now. */
    String words(GatewayFailure failure);

    /**
     * Sees to it that this process, when it is asked to end (SIGTERM, Ctrl+C) before this is closed, says its last word
     * first.
     *
     * @param lastWord
     *            run then, beside what is running; its answer is the exit code
     */
    void whenStopped(IntSupplier lastWord);

    @Override
    void close();
}
