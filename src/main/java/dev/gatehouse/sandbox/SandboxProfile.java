package dev.gatehouse.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An authentication profile as the sandbox stores it: any member may be absent or absurd (domain §1). */
public record SandboxProfile(String instanceId, String id, Members members) {
    /** A profile that restricts nothing, with the durations that the guide shows (domain §2). */
    public static SandboxProfile open(SandboxInstance instance, String id, String name, Instant created) {
        var members = Members.none().with("Id", id)
                .with("Arn", SandboxInstance.arn(instance.region(), instance.id()) + "/authentication-profile/" + id)
                .with("Name", name).with("AllowedIps", List.of()).with("BlockedIps", List.of()).with("IsDefault", false)
                .with("CreatedTime", created).with("LastModifiedTime", created)
                .with("LastModifiedRegion", instance.region()).with("PeriodicSessionDuration", 60)
                .with("MaxSessionDuration", 720).with("SessionInactivityDuration", 60)
                .with("SessionInactivityHandlingEnabled", false);
        return new SandboxProfile(instance.id(), id, members);
    }

    /** The same with one member set. */
    public SandboxProfile with(String member, Object value) {
        return new SandboxProfile(instanceId, id, members.with(member, value));
    }

    /** The same with one member not reported. */
    public SandboxProfile without(String member) {
        return new SandboxProfile(instanceId, id, members.without(member));
    }

    /** How it looks in a Region, where its instance may be a replica: another ARN, the same settings. */
    SandboxProfile in(String region) {
        return members.text("Arn")
                .map(arn -> with("Arn", arn.replaceFirst("^(arn:[^:]*:connect:)[^:]*", "$1" + region))).orElse(this);
    }

    /** The name; empty text when it is not reported. */
    public String name() {
        return members.text("Name").orElse("");
    }

    /** The allowed entries; empty when they are not reported. */
    public List<String> allowedIps() {
        return members.texts("AllowedIps").orElse(List.of());
    }

    /** The blocked entries; empty when they are not reported. */
    public List<String> blockedIps() {
        return members.texts("BlockedIps").orElse(List.of());
    }

    /** The time of the last change, where it is reported. */
    public Optional<Instant> lastModified() {
        return members.time("LastModifiedTime");
    }
}
