package dev.gatehouse.domain.port;

import java.util.EnumSet;
import java.util.Set;

import dev.gatehouse.domain.handover.HandOver.Part;

/** A file holds no handed-over change that can be trusted. */
public final class HandOverException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** The file cannot be read. */
        UNREADABLE,
        /** It is something else, or damaged. */
        NOT_ONE,
        /** A newer Gatehouse wrote it. */
        NEWER,
        /** It was altered after it was written. */
        ALTERED
    }

    private final Reason reason;
    private final EnumSet<Part> parts;

    /**
     * @param parts
     *            what was altered
     * @param detail
     *            technical, for the details
     */
    public HandOverException(Reason reason, Set<Part> parts, String detail) {
        super(detail);
        this.reason = reason;
        this.parts = EnumSet.noneOf(Part.class);
        this.parts.addAll(parts);
    }

    /** Why it cannot be trusted. */
    public Reason reason() {
        return reason;
    }

    /** What was altered. */
    public Set<Part> parts() {
        return Set.copyOf(parts);
    }
}
