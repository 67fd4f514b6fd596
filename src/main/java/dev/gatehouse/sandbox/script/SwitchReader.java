package dev.gatehouse.sandbox.script;

import dev.gatehouse.sandbox.AddressChecks;
import dev.gatehouse.sandbox.SandboxSettings;
import dev.gatehouse.sandbox.fault.Rewrite;

/** Reads the switches for what nobody here knows about the service. */
final class SwitchReader {
    private SwitchReader() {}

    static SandboxSettings read(Located value) throws FaultScriptException {
        var switches = new Wanted(value, "\"switches\"");
        var settings = SandboxSettings.defaults();
        var checks = switches.optional("addressChecks", (from, name) -> from.constant(name, AddressChecks.values()));
        var rewrites = switches.optional("rewrites", (from, name) -> from.constants(name, Rewrite.values()));
        var most = switches.optional("maxEntries", (from, name) -> from.whole(name, 0, Integer.MAX_VALUE));
        var together = switches.optional("inactivityTogether", Wanted::flag);
        var throttled = switches.optional("throttled", Wanted::flag);
        switches.nothingElse("\"switches\"");
        return new SandboxSettings(checks.orElse(settings.addressChecks()), rewrites.orElse(settings.rewrites()),
                most.orElse(settings.maxEntries()), together.orElse(settings.inactivityTogether()),
                throttled.orElse(settings.throttled()));
    }
}
