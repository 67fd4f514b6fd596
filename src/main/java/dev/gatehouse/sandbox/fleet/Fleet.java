package dev.gatehouse.sandbox.fleet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;

import dev.gatehouse.sandbox.SandboxInstance;
import dev.gatehouse.sandbox.SandboxProfile;
import dev.gatehouse.sandbox.SandboxSeed;

/** Makes a whole fleet; instance for instance the same, however many more there are. */
public final class Fleet {
    private static final int SKEW = 3;

    private final FleetSize size;
    private final FleetAddresses addresses;

    private Fleet(FleetSize size) {
        this.size = size;
        addresses = new FleetAddresses(new SplittableRandom(size.seed()));
    }

    /** What a sandbox of this size starts with. */
    public static SandboxSeed seed(FleetSize size) {
        var fleet = new Fleet(size);
        var instances = fleet.instances();
        return new SandboxSeed(instances, fleet.profiles(instances));
    }

    private List<SandboxInstance> instances() {
        var names = new FleetNames(size.places());
        var made = new ArrayList<SandboxInstance>();
        for (int at = 0; at < size.instances(); at++) {
            made.add(FleetInstances.make(at, size.places(), names.alias(at, random(at, 1)), random(at, 2)));
        }
        return made;
    }

    /** One for each active instance first; the rest gathers in few places, as it does in real fleets. */
    private List<SandboxProfile> profiles(List<SandboxInstance> instances) {
        var active = instances.stream().filter(FleetInstances::isActive).toList();
        var counts = new int[active.size()];
        var random = new SplittableRandom(size.seed() ^ 0x5eed);
        for (int given = 0; given < size.profiles(); given++) {
            counts[given < counts.length ? given : skewed(random, counts.length)]++;
        }
        var made = new ArrayList<SandboxProfile>();
        for (int at = 0; at < counts.length; at++) {
            made.addAll(profiles(active.get(at), counts[at]));
        }
        return made;
    }

    private List<SandboxProfile> profiles(SandboxInstance instance, int count) {
        var random = new SplittableRandom(size.seed() + instance.id().hashCode());
        var profiles = new FleetProfiles(instance, addresses, random);
        var taken = new HashSet<String>();
        var made = new ArrayList<SandboxProfile>();
        for (int at = 0; at < count; at++) {
            made.add(at == 0 ? profiles.standard() : profiles.other(FleetNames.profile(random, taken)));
        }
        return made;
    }

    private static int skewed(SplittableRandom random, int bound) {
        double share = Math.pow(random.nextDouble(), SKEW);
        return (int) (share * bound);
    }

    private SplittableRandom random(int at, int purpose) {
        return new SplittableRandom(size.seed() * 1_000_003 + at * 7L + purpose);
    }
}
