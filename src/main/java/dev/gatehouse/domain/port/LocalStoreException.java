package dev.gatehouse.domain.port;

import org.jspecify.annotations.Nullable;

/** Something kept on this computer could not be read or written. */
public final class LocalStoreException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String file;

    /**
     * @param reason
     *            what went wrong
     * @param file
     *            the file, safe to show to the person whose computer it is
     * @param cause
     *            what the system said about it, null when it was not asked
     */
    public LocalStoreException(Reason reason, String file, @Nullable Throwable cause) {
        super(reason + ": " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** The file it is about; for SET_ASIDE where the unreadable one was moved. */
    public String file() {
        return file;
    }

    /** What can go wrong. */
    public enum Reason {
        /**
         * The file held something else than expected and was moved aside. An empty value stands in its place, or the
         * one that was to be kept.
         */
        SET_ASIDE,
        /** A newer Gatehouse wrote the file; it is neither read nor overwritten. */
        NEWER,
        /** The file could not be read; it is still where it was. */
        NOT_READ,
        /** The value could not be written; the old one is still there. */
        NOT_WRITTEN,
        /** This computer names no folder to keep it in. */
        NO_FOLDER
    }
}
