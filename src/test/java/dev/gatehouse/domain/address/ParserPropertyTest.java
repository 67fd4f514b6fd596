package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.Optional;
import java.util.SplittableRandom;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import dev.gatehouse.domain.address.ParsedAddress.Range;
import dev.gatehouse.domain.address.ParsedAddress.Rejected;

import static org.assertj.core.api.Assertions.assertThat;

/** The parser against a grammar written a second time, on texts that are addresses, nearly addresses, or anything. */
class ParserPropertyTest {
    private static final String ALPHABET = "0123456789abcdefABCDEF.:/%-*[] \t\u00a0\u202e\u0661\uff11\ud800gx,";

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60), Arbitraries.strings().all().ofMaxLength(300),
                Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(60));
    }

    @Property(tries = 10_000)
    void noTextMakesItThrowAndEveryDetailIsShortAndVisible(@ForAll("anything") String text) {
        if (ParsedAddress.parse(text) instanceof Rejected rejected) {
            assertThat(rejected.detail().length()).isLessThanOrEqualTo(40);
            assertThat(rejected.detail().codePoints().noneMatch(ParserPropertyTest::hidden)).isTrue();
        }
        IpAddress.parse(text);
    }

    private static boolean hidden(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point) || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.NON_SPACING_MARK;
    }

    @Property(tries = 1)
    void aHundredThousandCharactersAreRejectedQuickly() {
        for (String piece : new String[]{".", ":", "1", "/", "-", "1.", "a:", "\ud800", "\0", " ", "%", "*",
                "1.1.1.1,"}) {
            long start = System.nanoTime();
            assertThat(ParsedAddress.parse(piece.repeat(100_000 / piece.length()))).isInstanceOf(Rejected.class);
            assertThat(System.nanoTime() - start).as(piece).isLessThan(1_000_000_000L);
        }
    }

    @Provide
    Arbitrary<String> nearAddresses() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 2)).as((seed, edits) -> {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder(OracleGrammar.random(random));
            for (int i = 0; i < edits; i++) {
                edit(text, random);
            }
            return text.toString();
        });
    }

    private static void edit(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        char c = "0123456789abcdefF.:/%x".charAt(random.nextInt(22));
        switch (random.nextInt(3)) {
            case 0 -> text.insert(at, c);
            case 1 -> text.delete(at, Math.min(text.length(), at + 1));
            default -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(c));
        }
    }

    @Property(tries = 40_000, shrinking = ShrinkingMode.OFF)
    void agreesWithTheGrammarOnWhatIsAnEntryAndWhatItMeans(@ForAll("nearAddresses") String text) {
        Optional<OracleGrammar.Block> expected = OracleGrammar.entry(text);
        switch (ParsedAddress.parse(text)) {
            case Range range -> assertThat(OracleGrammar.Block.of(range)).as(text).isEqualTo(expected.orElse(null));
            case Rejected rejected -> assertThat(expected).as(text + " was " + rejected).isEmpty();
        }
    }

    @Property(tries = 40_000, shrinking = ShrinkingMode.OFF)
    void whatIsReadWithoutTheLibraryIsWhatTheLibraryReads(@ForAll("nearAddresses") String text) {
        String address = text.contains("/") ? text.substring(0, text.indexOf('/')) : text;
        assertThat(IpAddress.parse(address)).as(address).isEqualTo(AddressText.judged(address));
    }

    @Property(tries = 20_000)
    void theCanonicalSpellingIsReadBackAsTheSameAddress(@ForAll long high, @ForAll long low, @ForAll boolean ipv6) {
        IpAddress address = ipv6 ? new IpAddress(AddressFamily.IPV6, high, low) : IpAddress.ofIpv4((int) low);
        assertThat(IpAddress.parse(address.toString())).contains(address);
        BigInteger value = Bits.toBigInteger(address.high(), address.low());
        assertThat(OracleGrammar.address(address.toString())).map(OracleGrammar.Numeral::value).contains(value);
    }
}
