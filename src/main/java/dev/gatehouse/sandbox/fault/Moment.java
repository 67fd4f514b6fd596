package dev.gatehouse.sandbox.fault;

/** When a fault strikes, seen from the moment in which the request takes effect. */
public enum Moment {
    /** Before the request takes effect. */
    BEFORE("before"),
    /** After the request took effect and before it is answered. */
    AFTER("after");

    private final String word;

    Moment(String word) {
        this.word = word;
    }

    /** The word for it in names of faults. */
    public String word() {
        return word;
    }
}
