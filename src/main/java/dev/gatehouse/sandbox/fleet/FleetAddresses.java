package dev.gatehouse.sandbox.fleet;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The networks of a company that its profiles share, and lists of addresses for one profile. */
final class FleetAddresses {
    private static final int OFFICES = 14;
    private static final List<Integer> PREFIXES = List.of(22, 23, 24, 24, 24, 25, 26, 27, 28, 29);
    private static final List<Integer> FIRST = List.of(34, 45, 52, 62, 77, 81, 93, 109, 146, 151, 176, 185, 193, 212);

    private final List<String> offices;
    private final List<String> sixes;

    /** The company's networks, made once for a fleet. */
    FleetAddresses(SplittableRandom random) {
        offices = IntStream.range(0, OFFICES).mapToObj(_ -> network(random)).distinct().toList();
        sixes = IntStream.range(0, OFFICES / 2).mapToObj(_ -> six(random)).distinct().toList();
    }

    /** A few of the company's offices. */
    List<String> offices(SplittableRandom random) {
        return some(offices, 1 + random.nextInt(5), random);
    }

    /** The same with some IPv6 of the company. */
    List<String> bothFamilies(SplittableRandom random) {
        return Stream.concat(offices(random).stream(), some(sixes, 1 + random.nextInt(3), random).stream()).toList();
    }

    /** Networks of strangers. */
    static List<String> strangers(SplittableRandom random, int count) {
        return IntStream.range(0, count).mapToObj(_ -> random.nextInt(3) == 0 ? host(random) : network(random))
                .distinct().toList();
    }

    /** Parts of what is allowed, to be blocked again. */
    static List<String> parts(List<String> allowed, SplittableRandom random) {
        return allowed.stream().filter(entry -> !entry.contains(":") && random.nextBoolean())
                .map(entry -> entry.substring(0, entry.lastIndexOf('.')) + "." + random.nextInt(1, 255)).toList();
    }

    /** As years of copying leave it: twice, in other words, with bits beyond the prefix, split in two. */
    static List<String> untidy(List<String> clean, SplittableRandom random) {
        var extra = network(random);
        var base = extra.substring(0, extra.lastIndexOf('.'));
        return Stream.of(clean, List.of(clean.getFirst(), base + ".17/24", base + ".0/25", base + ".128/25", base
                + ".77", base + ".77/32")).flatMap(List::stream).toList();
    }

    private static String network(SplittableRandom random) {
        int prefix = FleetNames.pick(PREFIXES, random);
        int bits = (FleetNames.pick(FIRST, random) << 24) | random.nextInt(1 << 24);
        return dotted((bits >>> (32 - prefix)) << (32 - prefix)) + "/" + prefix;
    }

    private static String host(SplittableRandom random) {
        return dotted((FleetNames.pick(FIRST, random) << 24) | random.nextInt(1 << 24));
    }

    private static String dotted(int bits) {
        return (bits >>> 24) + "." + ((bits >>> 16) & 255) + "." + ((bits >>> 8) & 255) + "." + (bits & 255);
    }

    private static String six(SplittableRandom random) {
        return "2a0%x:%x:%x::/48".formatted(random.nextInt(1, 16), random.nextInt(1, 0x10000),
                random.nextInt(1, 0x10000));
    }

    private static List<String> some(List<String> from, int count, SplittableRandom random) {
        return random.ints(0, from.size()).distinct().limit(Math.min(count, from.size())).mapToObj(from::get).toList();
    }
}
