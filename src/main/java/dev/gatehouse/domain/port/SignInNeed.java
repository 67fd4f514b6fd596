package dev.gatehouse.domain.port;

/** What it takes to sign a connection in, or in again (reliability §4). */
public sealed interface SignInNeed {

    /** The command that a person can run in a terminal; empty where there is none. */
    default String command() {
        return "";
    }

    /** Nothing but asking: the source is read anew. */
    record Again() implements SignInNeed {}

    /**
     * A code from a device.
     *
     * @param device
     *            its serial number or ARN, as the profile names it
     */
    record Code(String device) implements SignInNeed {}

    /**
     * Allowing it in a browser, here, or a command that does the same in a terminal.
     *
     * @param start
     *            the start page of IAM Identity Center
     * @param command
     *            the whole command
     */
    record Browser(String start, String command) implements SignInNeed {}

    /**
     * A command that a person runs in a terminal; what it keeps is found by itself.
     *
     * @param text
     *            the whole command
     */
    record Command(String text) implements SignInNeed {
        @Override
        public String command() {
            return text;
        }
    }
}
