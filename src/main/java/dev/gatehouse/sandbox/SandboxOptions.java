package dev.gatehouse.sandbox;

import java.time.Clock;
import java.util.Optional;

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
 * @param later
 *            has updates take effect later; empty for real time
 */
public record SandboxOptions(int port, Clock clock, SandboxSeed seed, SandboxSettings settings,
        Optional<Later> later) {
    /** A free port, the real clock, the standard seed and the default switches. */
    public static SandboxOptions defaults() {
        return new SandboxOptions(0, Clock.systemUTC(), SandboxSeed.standard(), SandboxSettings.defaults(),
                Optional.empty());
    }

    /** The same on this port. */
    public SandboxOptions onPort(int number) {
        return new SandboxOptions(number, clock, seed, settings, later);
    }

    /** The same with this clock. */
    public SandboxOptions with(Clock other) {
        return new SandboxOptions(port, other, seed, settings, later);
    }

    /** The same with this seed. */
    public SandboxOptions with(SandboxSeed other) {
        return new SandboxOptions(port, clock, other, settings, later);
    }

    /** The same with these switches. */
    public SandboxOptions with(SandboxSettings other) {
        return new SandboxOptions(port, clock, seed, other, later);
    }

    /** The same, with late effects as this says. */
    public SandboxOptions with(Later other) {
        return new SandboxOptions(port, clock, seed, settings, Optional.of(other));
    }
}
