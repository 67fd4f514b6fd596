package dev.gatehouse.store;

/** The content of a file is not what it should be; the message says why, without quoting it. */
final class UnreadableJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableJsonException(String message, Throwable cause) {
        super(message, cause);
    }

    UnreadableJsonException(String message) {
        super(message);
    }
}
