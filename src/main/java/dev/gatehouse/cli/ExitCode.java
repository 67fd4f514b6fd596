package dev.gatehouse.cli;

/** What Gatehouse answers to the shell that started it. */
public final class ExitCode {
    /** The work was done. */
    public static final int OK = 0;
    /** The work could not be done; the reason is on standard error. */
    public static final int FAILED = 1;
    /** The command, an option or its value is not known; standard error names it. */
    public static final int WRONG_USAGE = 2;

    /** A plan was made, and it is not empty. */
    public static final int PLANNED = 2;

    /** Something was sent and nobody knows yet whether it was applied. */
    public static final int OUTCOME_UNKNOWN = 3;

    /** A check was done, and something it looks for was found. */
    public static final int FOUND = 4;

    /** The work was done, but for some part of it; standard error names it. */
    public static final int INCOMPLETE = 5;

    private ExitCode() {}
}
