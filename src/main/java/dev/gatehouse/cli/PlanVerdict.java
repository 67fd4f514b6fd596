package dev.gatehouse.cli;

/** How {@code gatehouse plan} ended, as its last line says it. */
enum PlanVerdict {
    /** AWS already holds what the file says. */
    NOTHING_TO_DO(ExitCode.OK),
    /** {@code gatehouse apply} would send something. */
    CHANGES(ExitCode.PLANNED),
    /** The profile has changed since the file was written, so {@code gatehouse apply} would send nothing. */
    STALE(ExitCode.FAILED),
    /** The file cannot be sent as it is. */
    REFUSED(ExitCode.FAILED),
    /** AWS did not show the profile. */
    NOT_READ(ExitCode.FAILED);

    private final int exitCode;

    PlanVerdict(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
