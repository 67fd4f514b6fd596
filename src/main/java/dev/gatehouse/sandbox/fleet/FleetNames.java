package dev.gatehouse.sandbox.fleet;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** The names of instances and profiles, as people give them. */
final class FleetNames {
    private static final List<String> TEAMS = List.of("sales", "support", "claims", "billing", "travel", "retail",
            "care", "hr-desk", "it-desk", "returns", "loans", "fraud", "dispatch", "clinic", "partners");
    private static final List<String> STAGES = List.of("prod", "prod", "prod", "test", "dev", "uat");
    private static final List<String> PROFILES = List.of("Agents", "Supervisors", "Home office", "Back office",
            "Partner agents", "Night shift", "Quality team", "Administrators", "Contractors", "Seasonal staff",
            "Training", "Branch staff");
    private static final List<String> SITES = List.of("Berlin", "Leeds", "Austin", "Manila", "Cape Town", "Osaka",
            "Toronto", "Kraków", "Sydney", "Denver", "Pune", "Lisbon");

    private final List<String> places;

    FleetNames(List<String> places) {
        this.places = places;
    }

    /** The alias of an instance; no two in a fleet are the same. */
    String alias(int at, SplittableRandom random) {
        var place = places.get(at % places.size());
        return "acme-" + pick(TEAMS, random) + "-" + place.substring(0, 2) + "-" + pick(STAGES, random) + "-"
                + (at + 1);
    }

    /** The name of a profile that is not among those {@code taken} in its instance. */
    static String profile(SplittableRandom random, Set<String> taken) {
        var name = pick(PROFILES, random) + (random.nextBoolean() ? " " + pick(SITES, random) : "");
        var free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    /** An id of the usual form. */
    static String id(SplittableRandom random) {
        return new UUID((random.nextLong() & ~0xf000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE)
                .toString();
    }

    static <T> T pick(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }
}
