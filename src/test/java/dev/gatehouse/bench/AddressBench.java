package dev.gatehouse.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv4.IPv4AddressTrie;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.RowAnalysis;
import dev.gatehouse.domain.address.Tidy;

/**
 * Measures the address package beside the address library on the same lists. Run by hand:
 * {@code java -cp target/classes:target/test-classes:<ipaddress.jar> dev.gatehouse.bench.AddressBench [rows] [runs]}.
 * Milliseconds; "cold" is the first call of the process, the rest after warming up.
 */
public final class AddressBench {
    private static final int LOOK_UPS = 1_000_000;
    private static final Stopwatch WATCH = new Stopwatch();

    private AddressBench() {}

    public static void main(String[] args) {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 31;
        SplittableRandom random = new SplittableRandom(20_261_122);
        List<String> allowedTexts = texts(random, rows, 12, 28);
        List<String> blockedTexts = texts(random, rows, 20, 33);
        print("rows: %d allowed, %d blocked, IPv4 and one in four IPv6; %d processors%n", rows, rows,
                Runtime.getRuntime().availableProcessors());
        print("%-48s %5s %9s %9s %9s %9s%n", "", "n", "cold", "median", "min", "max");

        measure("parse both lists", runs, () -> entries(allowedTexts).size() + entries(blockedTexts).size());
        List<AddressEntry> allowed = entries(allowedTexts);
        List<AddressEntry> blocked = entries(blockedTexts);
        double rules = measure("AccessRules.of: effective access", runs,
                () -> AccessRules.of(allowed, blocked).effective());
        double analysis = measure("RowAnalysis.of", runs, () -> RowAnalysis.of(allowed, blocked).facts().size());
        print("%-48s %25.2f%n", "effective and analysis together", rules + analysis);

        AccessRules access = AccessRules.of(allowed, blocked);
        IpAddress[] addresses = addresses(random, access);
        measure("1 000 000 permits()", runs, () -> permitted(access, addresses));
        double verdicts = measure("1 000 000 verdict()", runs, () -> verdicts(access, addresses));
        print("%-48s %25.0f%n", "one verdict with its row, in nanoseconds", verdicts);
        beside(allowed, blocked, addresses, runs);
        print("(%d)%n", WATCH.sink());
    }

    /** The same work by the library, IPv4 rows only on both sides. */
    private static void beside(List<AddressEntry> allowed, List<AddressEntry> blocked, IpAddress[] addresses,
            int runs) {
        List<AddressRange> ours = ipv4(allowed);
        List<AddressRange> oursBlocked = ipv4(blocked);
        List<IPAddress> theirs = library(ours);
        List<IPAddress> theirsBlocked = library(oursBlocked);
        print("%nIPv4 rows only: %d and %d%n", ours.size(), oursBlocked.size());
        ratio("merge to the fewest CIDRs", measure("  Tidy.merge", runs, () -> Tidy.merge(ours).size()),
                measure("  library mergeToPrefixBlocks", runs, () -> merge(theirs).length));
        List<AddressEntry> rows = rows(ours);
        List<AddressEntry> rowsBlocked = rows(oursBlocked);
        print("same answer: %b%n", rules(rows, rowsBlocked) == subtract(theirs, theirsBlocked));
        print("same answer as Guava: %b%n", intervals(rows, rowsBlocked) == rangeSet(ours, oursBlocked));
        ratio("effective access as CIDRs", measure("  AccessRules.of + ranges", runs, () -> rules(rows, rowsBlocked)),
                measure("  library: merge both, subtract in step", runs, () -> subtract(theirs, theirsBlocked)));
        ratio("effective access as intervals",
                measure("  AccessRules.of + intervals", "address.intervals", runs, () -> intervals(rows, rowsBlocked)),
                measure("  Guava: TreeRangeSet, add all, remove all", "address.intervals.guava", runs,
                        () -> rangeSet(ours, oursBlocked)));
        IpAddress[] probes = Arrays.stream(addresses).filter(a -> a.family() == AddressFamily.IPV4)
                .toArray(IpAddress[]::new);
        IPv4Address[] theirProbes = Arrays.stream(probes).map(a -> new IPv4Address((int) a.low()))
                .toArray(IPv4Address[]::new);
        AccessRules access = AccessRules.of(rows, rowsBlocked);
        IPv4AddressTrie allowTrie = trie(theirs);
        IPv4AddressTrie blockTrie = trie(theirsBlocked);
        ratio(probes.length + " verdicts",
                measure("  verdict()", "address.verdicts", runs, () -> verdicts(access, probes)),
                measure("  library: longest prefix match in two tries", "address.verdicts.library", runs,
                        () -> matches(allowTrie, blockTrie, theirProbes)));
    }

    private static double measure(String name, int runs, Supplier<Object> work) {
        return measure(name, "", runs, work);
    }

    /** Also for the README, under the name {@code figure} if there is one. */
    private static double measure(String name, String figure, int runs, Supplier<Object> work) {
        double cold = WATCH.time(work);
        double[] times = WATCH.times(runs, work);
        if (!figure.isEmpty()) {
            Noted.note(figure, Arrays.stream(times).boxed().toList());
        }
        print("%-48s %5d %9.2f %9.2f %9.2f %9.2f%n", name, runs, cold, times[runs / 2], times[0], times[runs - 1]);
        return times[runs / 2];
    }

    private static void ratio(String what, double ours, double theirs) {
        print("  => %s: the other takes %.1f times as long%n", what, theirs / ours);
    }

    private static int permitted(AccessRules access, IpAddress[] addresses) {
        int count = 0;
        for (IpAddress address : addresses) {
            count += access.permits(address) ? 1 : 0;
        }
        return count;
    }

    private static int verdicts(AccessRules access, IpAddress[] addresses) {
        int count = 0;
        for (IpAddress address : addresses) {
            count += access.verdict(address).decidedBy().isPresent() ? 1 : 0;
        }
        return count;
    }

    private static int matches(IPv4AddressTrie allow, IPv4AddressTrie block, IPv4Address[] addresses) {
        int count = 0;
        for (IPv4Address address : addresses) {
            IPv4Address blocking = block.longestPrefixMatch(address);
            IPv4Address allowing = allow.longestPrefixMatch(address);
            count += blocking != null || allowing != null ? 1 : 0;
        }
        return count;
    }

    private static int rules(List<AddressEntry> allowed, List<AddressEntry> blocked) {
        return AccessRules.of(allowed, blocked).effective().ranges(AddressFamily.IPV4).size();
    }

    private static int intervals(List<AddressEntry> allowed, List<AddressEntry> blocked) {
        return AccessRules.of(allowed, blocked).effective().intervals(AddressFamily.IPV4).size();
    }

    /** Guava's own sets over numbers, closed below and open above so that touching blocks become one. */
    private static int rangeSet(List<AddressRange> allowed, List<AddressRange> blocked) {
        TreeRangeSet<Long> set = TreeRangeSet.create();
        allowed.forEach(range -> set.add(range(range)));
        blocked.forEach(range -> set.remove(range(range)));
        return set.asRanges().size();
    }

    private static Range<Long> range(AddressRange range) {
        return Range.closedOpen(range.first().low(), range.last().low() + 1);
    }

    /** The best use of the library found: its merged blocks are disjoint and sorted, so one pass subtracts them. */
    private static int subtract(List<IPAddress> allowed, List<IPAddress> blocked) {
        IPAddress[] blocks = merge(blocked);
        List<IPAddress> left = new ArrayList<>();
        int from = 0;
        for (IPAddress allow : merge(allowed)) {
            List<IPAddress> rest = List.of(allow);
            while (from < blocks.length && blocks[from].getUpper().compareTo(allow.getLower()) < 0) {
                from++;
            }
            for (int i = from; i < blocks.length && blocks[i].getLower().compareTo(allow.getUpper()) <= 0; i++) {
                rest = without(rest, blocks[i]);
            }
            left.addAll(rest);
        }
        return merge(left).length;
    }

    private static List<IPAddress> without(List<IPAddress> rest, IPAddress block) {
        List<IPAddress> pieces = new ArrayList<>();
        for (IPAddress piece : rest) {
            IPAddress[] parts = piece.subtract(block);
            pieces.addAll(parts == null ? List.of() : List.of(parts));
        }
        return pieces;
    }

    private static IPAddress[] merge(List<IPAddress> blocks) {
        return blocks.getFirst().mergeToPrefixBlocks(blocks.toArray(IPAddress[]::new));
    }

    private static IPv4AddressTrie trie(List<IPAddress> blocks) {
        IPv4AddressTrie trie = new IPv4AddressTrie();
        blocks.forEach(block -> trie.add(block.toIPv4()));
        return trie;
    }

    private static List<AddressRange> ipv4(List<AddressEntry> entries) {
        return entries.stream().flatMap(entry -> entry.range().stream())
                .filter(range -> range.family() == AddressFamily.IPV4).toList();
    }

    private static List<IPAddress> library(List<AddressRange> ranges) {
        return ranges.stream().map(range -> new IPAddressString(range.cidr()).getAddress()).toList();
    }

    private static List<AddressEntry> rows(List<AddressRange> ranges) {
        return ranges.stream().map(AddressEntry::of).toList();
    }

    private static List<AddressEntry> entries(List<String> texts) {
        return texts.stream().map(AddressEntry::of).toList();
    }

    private static List<String> texts(SplittableRandom random, int rows, int shortest, int longest) {
        List<String> texts = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            boolean ipv6 = random.nextInt(4) == 0;
            int prefix = random.nextInt(shortest, longest);
            IpAddress address = ipv6
                    ? new IpAddress(AddressFamily.IPV6, 0x2000_0000_0000_0000L | (random.nextLong() >>> 3),
                            random.nextLong())
                    : IpAddress.ofIpv4(random.nextInt());
            texts.add(AddressRange.around(address, ipv6 ? 2 * prefix : prefix).cidr());
        }
        return texts;
    }

    /** Half of them anywhere, half at an edge of who may sign in. */
    private static IpAddress[] addresses(SplittableRandom random, AccessRules access) {
        IpAddress[] addresses = new IpAddress[LOOK_UPS];
        for (int i = 0; i < LOOK_UPS; i++) {
            AddressFamily family = random.nextInt(4) == 0 ? AddressFamily.IPV6 : AddressFamily.IPV4;
            addresses[i] = family == AddressFamily.IPV4
                    ? IpAddress.ofIpv4(random.nextInt())
                    : new IpAddress(family, 0x2000_0000_0000_0000L | (random.nextLong() >>> 3), random.nextLong());
        }
        var edges = access.effective().intervals(AddressFamily.IPV4);
        for (int i = 0; i < LOOK_UPS && !edges.isEmpty(); i += 2) {
            addresses[i] = edges.get(random.nextInt(edges.size())).first();
        }
        return addresses;
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library we do not have
    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
