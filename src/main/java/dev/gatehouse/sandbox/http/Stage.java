package dev.gatehouse.sandbox.http;

/** How far a request has arrived. */
public enum Stage {
    /** The connection is there; nothing was read. */
    CONNECTED("on-connect"),
    /** The request line and the headers were read. */
    HEAD_READ("after-headers"),
    /** Half of the body was read; requests without a body never get here. */
    HALF_READ("mid-request");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** The word for it in names of faults. */
    public String word() {
        return word;
    }
}
