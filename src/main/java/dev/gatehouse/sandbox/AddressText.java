package dev.gatehouse.sandbox;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address or a CIDR range, read strictly: no leading zeros, no zones, no names. It is the sandbox's own reading, so
 * that it can disagree with the program's.
 *
 * @param value
 *            the address as a number
 * @param width
 *            32 or 128
 * @param prefix
 *            the length of the prefix, the width for a single address
 * @param ranged
 *            whether a prefix was written
 */
record AddressText(BigInteger value, int width, int prefix, boolean ranged) {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,2}");
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final int GROUPS = 8;

    /** Reads an entry; empty when it is no address and no range. */
    static Optional<AddressText> parse(String entry) {
        int slash = entry.indexOf('/');
        String address = slash < 0 ? entry : entry.substring(0, slash);
        int width = address.indexOf(':') < 0 ? 32 : 128;
        Optional<BigInteger> value = width == 32 ? four(address) : six(address);
        Optional<Integer> prefix = slash < 0 ? Optional.of(width) : number(entry.substring(slash + 1), width);
        return value.flatMap(bits -> prefix.map(length -> new AddressText(bits, width, length, slash >= 0)));
    }

    /** Whether bits beyond the prefix are set. */
    boolean hasHostBits() {
        return !network().equals(value);
    }

    /** The usual short form: no bits beyond the prefix, small letters, the longest run of zeros left out. */
    String canonical() {
        String address = width == 32 ? dotted(network()) : grouped(network());
        return ranged ? address + "/" + prefix : address;
    }

    private BigInteger network() {
        return value.shiftRight(width - prefix).shiftLeft(width - prefix);
    }

    private static Optional<Integer> number(String text, int most) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text)).filter(n -> n <= most)
                : Optional.empty();
    }

    private static Optional<BigInteger> four(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        BigInteger value = BigInteger.ZERO;
        for (String part : parts) {
            Optional<Integer> octet = number(part, 255);
            if (octet.isEmpty()) {
                return Optional.empty();
            }
            value = value.shiftLeft(8).add(BigInteger.valueOf(octet.get()));
        }
        return Optional.of(value);
    }

    private static Optional<BigInteger> six(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text).filter(all -> all.size() == GROUPS).map(AddressText::join);
        }
        Optional<List<Integer>> head = groups(text.substring(0, gap));
        Optional<List<Integer>> tail = groups(text.substring(gap + 2));
        return head.flatMap(first -> tail.flatMap(last -> filled(first, last))).filter(_ -> dotsOnlyAfter(text, gap));
    }

    /** Dotted IPv4 is only good at the very end, so not before the gap. */
    private static boolean dotsOnlyAfter(String text, int gap) {
        return text.lastIndexOf('.', gap) < 0;
    }

    private static Optional<BigInteger> filled(List<Integer> head, List<Integer> tail) {
        int missing = GROUPS - head.size() - tail.size();
        if (missing < 1) {
            return Optional.empty();
        }
        var all = new ArrayList<>(head);
        for (int i = 0; i < missing; i++) {
            all.add(0);
        }
        all.addAll(tail);
        return Optional.of(join(all));
    }

    private static Optional<List<Integer>> groups(String text) {
        var groups = new ArrayList<Integer>();
        String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (GROUP.matcher(parts[i]).matches()) {
                groups.add(Integer.parseInt(parts[i], 16));
                continue;
            }
            Optional<BigInteger> embedded = i == parts.length - 1 ? four(parts[i]) : Optional.empty();
            if (embedded.isEmpty()) {
                return Optional.empty();
            }
            groups.add(embedded.get().shiftRight(16).intValue());
            groups.add(embedded.get().intValue() & 0xffff);
        }
        return Optional.of(groups);
    }

    private static BigInteger join(List<Integer> groups) {
        return groups.stream().map(group -> BigInteger.valueOf(group)).reduce(BigInteger.ZERO,
                (all, group) -> all.shiftLeft(16).add(group));
    }

    private static String dotted(BigInteger value) {
        int bits = value.intValue();
        return (bits >>> 24) + "." + ((bits >>> 16) & 255) + "." + ((bits >>> 8) & 255) + "." + (bits & 255);
    }

    private static String grouped(BigInteger value) {
        var groups = new ArrayList<String>();
        for (int i = GROUPS - 1; i >= 0; i--) {
            groups.add(Integer.toHexString(value.shiftRight(i * 16).intValue() & 0xffff));
        }
        return shortened(groups);
    }

    private static String shortened(List<String> groups) {
        int start = 0;
        int length = 0;
        for (int i = 0; i < GROUPS; i++) {
            int run = zerosFrom(groups, i);
            if (run > length) {
                start = i;
                length = run;
            }
        }
        if (length < 2) {
            return String.join(":", groups);
        }
        return String.join(":", groups.subList(0, start)) + "::"
                + String.join(":", groups.subList(start + length, GROUPS));
    }

    private static int zerosFrom(List<String> groups, int from) {
        int at = from;
        while (at < GROUPS && groups.get(at).equals("0")) {
            at++;
        }
        return at - from;
    }
}
