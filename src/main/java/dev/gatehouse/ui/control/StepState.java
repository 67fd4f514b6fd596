package dev.gatehouse.ui.control;

/** How far a step has come. */
public enum StepState {
    /** Not begun. */
    WAITING("fth-circle"),
    /** Under way. */
    RUNNING("fth-arrow-right-circle"),
    /** Done. */
    DONE("fth-check-circle"),
    /** Failed. */
    FAILED("fth-x-circle"),
    /** Ended without an answer. */
    OPEN("fth-help-circle");

    private final String icon;

    StepState(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }
}
