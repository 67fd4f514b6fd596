package dev.gatehouse.domain.port;

/** The journal could not be read or written. */
public final class JournalException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String place;

    /**
     * @param reason
     *            what went wrong
     * @param place
     *            the file or folder, safe to show to the person whose computer it is
     */
    public JournalException(Reason reason, String place, Throwable cause) {
        super(reason + ": " + place, cause);
        this.reason = reason;
        this.place = place;
    }

    /** A failure without a cause of its own. */
    public JournalException(Reason reason, String place) {
        super(reason + ": " + place);
        this.reason = reason;
        this.place = place;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** The file or folder it is about. */
    public String place() {
        return place;
    }

    /** What can go wrong. */
    public enum Reason {
        /** Another running Gatehouse has the journal. */
        IN_USE,
        /** It cannot be written: no space, no permission, no folder. */
        NOT_WRITABLE,
        /** It cannot be read. */
        NOT_READABLE
    }
}
