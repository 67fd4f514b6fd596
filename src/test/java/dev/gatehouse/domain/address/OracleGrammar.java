package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an entry is, written a second time with regular expressions and big integers. */
final class OracleGrammar {
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern PREFIX = Pattern.compile("0|[1-9][0-9]{0,2}");

    record Numeral(int bits, BigInteger value) {}

    record Block(int bits, BigInteger first, BigInteger last, boolean hostBits) {
        static Block of(ParsedAddress.Range range) {
            return new Block(range.range().family().bits(), value(range.range().first()), value(range.range().last()),
                    range.hostBits());
        }
    }

    private OracleGrammar() {}

    static BigInteger value(IpAddress address) {
        return new BigInteger(Long.toUnsignedString(address.high())).shiftLeft(64)
                .add(new BigInteger(Long.toUnsignedString(address.low())));
    }

    static Optional<Block> entry(String text) {
        String[] parts = text.split("/", -1);
        Optional<Numeral> number = address(parts[0]);
        if (parts.length > 2 || number.isEmpty() || (parts.length == 2 && !PREFIX.matcher(parts[1]).matches())) {
            return Optional.empty();
        }
        int bits = number.get().bits;
        int prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : bits;
        if (prefix > bits) {
            return Optional.empty();
        }
        BigInteger size = BigInteger.TWO.pow(bits - prefix);
        BigInteger first = number.get().value.divide(size).multiply(size);
        return Optional.of(new Block(bits, first, first.add(size).subtract(BigInteger.ONE),
                !first.equals(number.get().value)));
    }

    static Optional<Numeral> address(String text) {
        return text.contains(":")
                ? ipv6(text)
                : IPV4.matcher(text).matches()
                        ? Optional.of(new Numeral(32, quad(text)))
                        : Optional.empty();
    }

    private static BigInteger quad(String text) {
        BigInteger value = BigInteger.ZERO;
        for (String octet : text.split("\\.", -1)) {
            value = value.multiply(BigInteger.valueOf(256)).add(new BigInteger(octet));
        }
        return value;
    }

    private static Optional<Numeral> ipv6(String text) {
        String hex = withoutQuad(text);
        int gap = hex.indexOf("::");
        String[] left = groups(gap < 0 ? hex : hex.substring(0, gap));
        String[] right = groups(gap < 0 ? "" : hex.substring(gap + 2));
        int missing = 8 - left.length - right.length;
        if (gap < 0 ? missing != 0 : missing < 1) {
            return Optional.empty();
        }
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < 8; i++) {
            String group = i < left.length
                    ? left[i]
                    : i < left.length + missing ? "0" : right[i - left.length - missing];
            if (!GROUP.matcher(group).matches()) {
                return Optional.empty();
            }
            value = value.shiftLeft(16).add(new BigInteger(group, 16));
        }
        return Optional.of(new Numeral(128, value));
    }

    private static String[] groups(String text) {
        return text.isEmpty() ? new String[0] : text.split(":", -1);
    }

    private static String withoutQuad(String text) {
        int colon = text.lastIndexOf(':');
        String tail = text.substring(colon + 1);
        if (!IPV4.matcher(tail).matches()) {
            return text;
        }
        BigInteger[] halves = quad(tail).divideAndRemainder(BigInteger.valueOf(65_536));
        return text.substring(0, colon + 1) + halves[0].toString(16) + ":" + halves[1].toString(16);
    }

    /** A correct entry in one of many spellings. */
    static String random(SplittableRandom random) {
        boolean ipv6 = random.nextBoolean();
        String address = ipv6 ? randomIpv6(random) : randomQuad(random);
        return random.nextInt(3) == 0 ? address : address + "/" + random.nextInt(ipv6 ? 129 : 33);
    }

    private static String randomQuad(SplittableRandom random) {
        return IntStream.range(0, 4).mapToObj(i -> String.valueOf(random.nextInt(256)))
                .collect(Collectors.joining("."));
    }

    private static String randomIpv6(SplittableRandom random) {
        boolean quad = random.nextInt(4) == 0;
        int total = quad ? 6 : 8;
        int written = random.nextInt(3) == 0 ? total : random.nextInt(total);
        int before = random.nextInt(written + 1);
        String left = randomGroups(random, written == total ? total : before);
        String tail = quad ? randomQuad(random) : "";
        if (written == total) {
            return quad ? left + ":" + tail : left;
        }
        String right = randomGroups(random, written - before);
        return left + "::" + right + (quad && !right.isEmpty() ? ":" : "") + tail;
    }

    private static String randomGroups(SplittableRandom random, int count) {
        return IntStream.range(0, count).mapToObj(i -> randomGroup(random)).collect(Collectors.joining(":"));
    }

    private static String randomGroup(SplittableRandom random) {
        String hex = Integer.toHexString(random.nextInt(3) == 0 ? 0 : random.nextInt(65_536));
        String padded = random.nextInt(4) == 0 ? "0".repeat(4 - hex.length()) + hex : hex;
        return random.nextInt(4) == 0 ? padded.toUpperCase(java.util.Locale.ROOT) : padded;
    }
}
