package dev.gatehouse.domain.port;

/**
 * A file that a person named cannot be read, or holds something else than it should; the message is for that person.
 */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param message
     *            names the file, says what is wrong with it and where
     */
    public UnreadableFileException(String message) {
        super(message);
    }
}
