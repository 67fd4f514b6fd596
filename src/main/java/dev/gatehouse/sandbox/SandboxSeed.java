package dev.gatehouse.sandbox;

import java.util.List;

/** What a sandbox starts with. */
public record SandboxSeed(List<SandboxInstance> instances, List<SandboxProfile> profiles) {
    /** Copies the lists. */
    public SandboxSeed {
        instances = List.copyOf(instances);
        profiles = List.copyOf(profiles);
    }

    /**
     * Two instances, one with a replica; the examples of AWS's guide, a profile of the old days and a messy one (domain
     * §2).
     */
    public static SandboxSeed standard() {
        return StandardSeed.seed();
    }

    /** No instance at all. */
    public static SandboxSeed empty() {
        return new SandboxSeed(List.of(), List.of());
    }
}
