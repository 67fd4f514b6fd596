package dev.gatehouse.ui.exchange;

/** How something that was taken out of the form, or into it, ended. */
public record ExchangeNote(Kind kind, String title, String body) {
    /** How good that is. */
    public enum Kind {
        /** All of it was done. */
        DONE,
        /** Some of it was left out. */
        INCOMPLETE,
        /** Nothing was done; what was there before is as it was. */
        FAILED
    }
}
