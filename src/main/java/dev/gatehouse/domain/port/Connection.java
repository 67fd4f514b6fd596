package dev.gatehouse.domain.port;

import java.time.Instant;
import java.util.Optional;

/**
 * An open connection to one account and Region. Closing it drops clients and credentials.
 */
public interface Connection extends AutoCloseable {

    /** Where it leads. */
    ConnectionTarget target();

    /** The way to read. */
    ProfileGateway gateway();

    /** The way to write; empty where the connection is only to be read from. */
    Optional<ProfileWriter> writer();

    /** What it has learned about its own permissions so far; changes with every call. */
    KnownCalls known();

    /** Tells of pauses before a read is made again, since AWS was busy. */
    void onWait(ReadWait.Listener listener);

    /** When its credentials end, as far as that is known; empty for keys without an end. Blocks. */
    Optional<Instant> credentialsEnd();

    /** What its calls so far have shown about its credentials; changes with every call. */
    Standing standing();

    /** What it takes to sign in, by what stands in the files now. Blocks. */
    SignInNeed signInNeed();

    /**
     * Makes credentials and clients anew and asks who they belong to. They are used from then on, but only if that is
     * the account and role, or user, that the connection belonged to before. Blocks.
     *
     * @param dialog
     *            has the code of the device, where one is needed, and shows what has to be allowed in a browser
     */
    SignInResult signIn(SignInDialog dialog);

    @Override
    void close();
}
