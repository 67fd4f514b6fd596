package dev.gatehouse.testing;

import software.amazon.awssdk.core.SdkGlobalTime;

/**
 * What the SDK believes about the clock. Once a server has told it another time it keeps that for the whole process, so
 * the next test would send its first request twice.
 */
public final class TrueTime {
    private TrueTime() {}

    /** Lets the SDK believe the clock of this computer again. */
    public static void restore() {
        SdkGlobalTime.setGlobalTimeOffset(0);
    }
}
