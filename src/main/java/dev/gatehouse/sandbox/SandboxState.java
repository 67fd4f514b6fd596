package dev.gatehouse.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.gatehouse.sandbox.AppliedUpdate.Writer;

/**
 * The truth of the sandbox, safe for any thread: instances, profiles, what was received and what took effect. Every
 * change of a
 * profile moves its LastModifiedTime forward by at least a millisecond, even when the clock stands still.
 */
public final class SandboxState {
    private record Key(String instanceId, String profileId) {}

    private record Stale(SandboxProfile profile, int reads) {}

    private final Clock clock;
    private final Map<String, SandboxInstance> instances = new LinkedHashMap<>();
    private final Map<Key, SandboxProfile> profiles = new LinkedHashMap<>();
    private final Map<Key, Stale> stale = new HashMap<>();
    private final RequestLog log = new RequestLog();

    SandboxState(SandboxSeed seed, Clock clock) {
        this.clock = clock;
        seed.instances().forEach(instance -> instances.put(instance.id(), instance));
        seed.profiles().forEach(profile -> profiles.put(key(profile), profile));
    }

    /** Every instance, in the order in which they were put. */
    public synchronized List<SandboxInstance> instances() {
        return List.copyOf(instances.values());
    }

    /** The instance, where there is one. */
    public synchronized Optional<SandboxInstance> instance(String instanceId) {
        return Optional.ofNullable(instances.get(instanceId));
    }

    /** The profiles of an instance, in the order in which they were put. */
    public synchronized List<SandboxProfile> profiles(String instanceId) {
        return profiles.values().stream().filter(profile -> profile.instanceId().equals(instanceId)).toList();
    }

    /** The profile as it is stored, whatever Describe says. */
    public synchronized Optional<SandboxProfile> profile(String instanceId, String profileId) {
        return Optional.ofNullable(profiles.get(new Key(instanceId, profileId)));
    }

    /** Adds or replaces an instance. */
    public synchronized void put(SandboxInstance instance) {
        instances.put(instance.id(), instance);
    }

    /** Adds or replaces a profile as it is, times and all. */
    public synchronized void put(SandboxProfile profile) {
        profiles.put(key(profile), profile);
    }

    /** Takes a profile away, as nobody can through the API (domain §1). */
    public synchronized void remove(String instanceId, String profileId) {
        profiles.remove(new Key(instanceId, profileId));
    }

    /** Changes a profile in the place of somebody else, without checks; false when there is none. */
    public boolean update(String instanceId, String profileId, UnaryOperator<Members> change) {
        return apply(new Target(Writer.SECOND_WRITER, home(instanceId), instanceId, profileId, ""), change, 0);
    }

    /** The same with the members of a JSON object, null to remove one. */
    public boolean update(String instanceId, String profileId, String patch) {
        UnaryOperator<Members> change = JsonPatch.parse(patch);
        return apply(new Target(Writer.SECOND_WRITER, home(instanceId), instanceId, profileId, patch), change, 0);
    }

    /** Every request that arrived, in order; those that are not HTTP are not here. */
    public List<ReceivedRequest> received() {
        return log.received();
    }

    /** The requests of one operation, named as AWS names it, in order. */
    public List<ReceivedRequest> received(String operation) {
        return log.received().stream().filter(request -> request.operation().equals(operation)).toList();
    }

    /** Every change that took effect, in order. */
    public List<AppliedUpdate> applied() {
        return log.applied();
    }

    /** Waits until so many requests have arrived; false when the time is over first. */
    public boolean awaitReceived(int count, Duration patience) throws InterruptedException {
        return log.awaitReceived(count, patience);
    }

    /** Waits until so many changes have taken effect; false when the time is over first. */
    public boolean awaitApplied(int count, Duration patience) throws InterruptedException {
        return log.awaitApplied(count, patience);
    }

    /** Whether no request is being worked on, now or before the time is over; a late effect is no work. */
    public boolean awaitIdle(Duration patience) throws InterruptedException {
        return log.awaitIdle(patience);
    }

    /** Forgets what was received and applied; instances and profiles stay. */
    public void forget() {
        log.forget();
    }

    RequestLog log() {
        return log;
    }

    record Target(Writer writer, String region, String instanceId, String profileId, String body) {}

    synchronized boolean apply(Target target, UnaryOperator<Members> change, int staleReads) {
        var key = new Key(target.instanceId(), target.profileId());
        SandboxProfile before = profiles.get(key);
        if (before == null) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant modified = before.lastModified().map(last -> last.plusMillis(1)).filter(next -> next.isAfter(now))
                .orElse(now);
        Members after = change.apply(
                before.members().with("LastModifiedTime", modified).with("LastModifiedRegion", target.region()));
        profiles.put(key, new SandboxProfile(target.instanceId(), target.profileId(), after));
        if (staleReads > 0) {
            stale.put(key, new Stale(before, staleReads));
        }
        log.applied(new AppliedUpdate(now, target.writer(), target.region(), target.instanceId(),
                target.profileId(), target.body()));
        return true;
    }

    /** What Describe says: the old state for as long as a fault has it so. */
    synchronized Optional<SandboxProfile> read(String instanceId, String profileId) {
        var key = new Key(instanceId, profileId);
        Stale old = stale.remove(key);
        if (old == null) {
            return profile(instanceId, profileId);
        }
        if (old.reads() > 1) {
            stale.put(key, new Stale(old.profile(), old.reads() - 1));
        }
        return Optional.of(old.profile());
    }

    private String home(String instanceId) {
        return instance(instanceId).map(SandboxInstance::region).orElse(SandboxCredentials.REGION);
    }

    private static Key key(SandboxProfile profile) {
        return new Key(profile.instanceId(), profile.id());
    }
}
