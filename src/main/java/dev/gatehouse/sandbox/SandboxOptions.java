package dev.gatehouse.sandbox;

import java.time.Clock;

/**
 * How a sandbox starts.
 *
 * @param port
 *            the port on 127.0.0.1, 0 for a free one
 * @param clock
 *            the clock of stored times, of {@code Date} and of the throttle; signatures are checked against the real
 *            one
 * @param seed
 *            what there is at first
 * @param settings
 *            the switches at first
 */
public record SandboxOptions(int port, Clock clock, SandboxSeed seed, SandboxSettings settings) {
    /** A free port, the real clock, the standard seed and the default switches. */
    public static SandboxOptions defaults() {
        return new SandboxOptions(0, Clock.systemUTC(), SandboxSeed.standard(), SandboxSettings.defaults());
    }

    /** The same on this port. */
    public SandboxOptions onPort(int number) {
        return new SandboxOptions(number, clock, seed, settings);
    }

    /** The same with this clock. */
    public SandboxOptions with(Clock other) {
        return new SandboxOptions(port, other, seed, settings);
    }

    /** The same with this seed. */
    public SandboxOptions with(SandboxSeed other) {
        return new SandboxOptions(port, clock, other, settings);
    }

    /** The same with these switches. */
    public SandboxOptions with(SandboxSettings other) {
        return new SandboxOptions(port, clock, seed, other);
    }
}
