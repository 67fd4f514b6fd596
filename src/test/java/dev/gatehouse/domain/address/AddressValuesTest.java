package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.gatehouse.domain.address.GuideExamplesTest.ip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AddressValuesTest {
    private static AddressRange block(String cidr) {
        return AddressEntry.of(cidr).range().orElseThrow();
    }

    @Nested
    class Addresses {
        @Test
        void sortIpv4FirstThenAsUnsignedNumbers() {
            List<String> sorted = List.of("0.0.0.0", "9.0.0.0", "10.0.0.0", "128.0.0.0", "255.255.255.255", "::",
                    "::ffff:1.2.3.4", "7fff::", "8000::", "ffff::");
            assertThat(Stream.of("8000::", "10.0.0.0", "::", "ffff::", "9.0.0.0", "255.255.255.255", "7fff::",
                    "0.0.0.0", "::ffff:1.2.3.4", "128.0.0.0").map(GuideExamplesTest::ip).sorted().map(Object::toString))
                    .containsExactlyElementsOf(sorted);
        }

        @Test
        void nextAndPreviousCarryAcrossTheMiddleAndStopAtTheEnds() {
            assertThat(ip("::ffff:ffff:ffff:ffff").next()).contains(ip("0:0:0:1::"));
            assertThat(ip("0:0:0:1::").previous()).contains(ip("::ffff:ffff:ffff:ffff"));
            assertThat(ip("255.255.255.255").next()).isEmpty();
            assertThat(AddressFamily.IPV6.highest().next()).isEmpty();
            assertThat(ip("0.0.0.0").previous()).isEmpty();
            assertThat(ip("::").previous()).isEmpty();
        }

        @Test
        void ofIpv4HaveAtMost32Bits() {
            assertThatThrownBy(() -> new IpAddress(AddressFamily.IPV4, 0, 1L << 32))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new IpAddress(AddressFamily.IPV4, 1, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void mappedOnesSayWhichIpv4AddressTheyMap() {
            assertThat(ip("::ffff:1.2.3.4").isIpv4Mapped()).isTrue();
            assertThat(ip("::ffff:1.2.3.4").unmapped()).isEqualTo(ip("1.2.3.4"));
            assertThat(ip("::1.2.3.4").isIpv4Mapped()).isFalse();
            assertThat(ip("1.2.3.4").unmapped()).isEqualTo(ip("1.2.3.4"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " 1.2.3.4", "1.2.3.4 ", "1.2.3.4/32", "010.0.0.1", "10.1", "1", "fe80::1%1", "*",
                "1-2.3.4.5", "0x7f.1.1.1", "localhost", "١.2.3.4"})
        void areReadStrictly(String text) {
            assertThat(IpAddress.parse(text)).isEmpty();
        }
    }

    @Nested
    class Blocks {
        @Test
        void knowTheirEndsAndSize() {
            assertThat(block("10.0.0.0/8").last()).isEqualTo(ip("10.255.255.255"));
            assertThat(block("2001:db8::/32").last()).isEqualTo(ip("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"));
            assertThat(block("::/0").size()).isEqualTo(BigInteger.TWO.pow(128));
            assertThat(block("1.2.3.4").size()).isEqualTo(1);
        }

        @Test
        void containNothingOfTheOtherFamily() {
            assertThat(block("0.0.0.0/0").contains(ip("::1"))).isFalse();
            assertThat(block("::/0").contains(block("1.2.3.4"))).isFalse();
            assertThat(block("::/0").contains(block("::1"))).isTrue();
            assertThat(block("10.0.0.0/8").contains(block("0.0.0.0/0"))).isFalse();
        }

        @Test
        void areWrittenWithPrefixOnlyWhereItSaysSomething() {
            assertThat(block("1.2.3.4/32")).hasToString("1.2.3.4");
            assertThat(block("1.2.3.4").cidr()).isEqualTo("1.2.3.4/32");
            assertThat(block("::1").cidr()).isEqualTo("::1/128");
        }

        @Test
        void refuseHostBitsAndImpossiblePrefixes() {
            assertThatThrownBy(() -> new AddressRange(ip("10.0.0.1"), 8)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new AddressRange(ip("10.0.0.0"), 33)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> AddressRange.around(ip("::"), -1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Intervals {
        @Test
        void ofTheWholeSpaceAreOneBlock() {
            assertThat(new AddressInterval(ip("::"), AddressFamily.IPV6.highest()).toRanges())
                    .containsExactly(block("::/0"));
            assertThat(new AddressInterval(ip("0.0.0.0"), ip("255.255.255.255")).toRanges())
                    .containsExactly(block("0.0.0.0/0"));
        }

        @Test
        void withoutTheEndsNeed254Blocks() {
            IpAddress last = AddressFamily.IPV6.highest().previous().orElseThrow();
            assertThat(new AddressInterval(ip("::1"), last).toRanges()).hasSize(254);
        }

        @Test
        void neverRunBackwardsOrAcrossFamilies() {
            assertThatThrownBy(() -> new AddressInterval(ip("1.2.3.4"), ip("1.2.3.3")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new AddressInterval(ip("1.2.3.4"), ip("::5")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Sets {
        @Test
        void ofBothHalvesCoverTheFamily() {
            AddressSet halves = AddressSet.of(List.of(block("128.0.0.0/1"), block("0.0.0.0/1")));
            assertThat(halves.coversAll(AddressFamily.IPV4)).isTrue();
            assertThat(halves).isEqualTo(AddressSet.all(AddressFamily.IPV4));
            assertThat(halves.complement()).isEqualTo(AddressSet.all(AddressFamily.IPV6));
        }
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/8,PRIVATE", "10.1.2.3,PRIVATE", "172.31.255.255,PRIVATE", "100.64.0.1,SHARED_CGN",
            "127.0.0.1,LOOPBACK", "::1,LOOPBACK", "169.254.1.1,LINK_LOCAL", "fe80::1,LINK_LOCAL",
            "203.0.113.0/24,DOCUMENTATION", "2001:db8::/32,DOCUMENTATION", "224.0.0.1,MULTICAST",
            "255.255.255.255,RESERVED", "198.18.0.0/15,BENCHMARK", "fd00::1,UNIQUE_LOCAL", "0.0.0.0,UNSPECIFIED",
            "0.1.2.3,THIS_NETWORK", "::,UNSPECIFIED", "::ffff:8.8.8.8,IPV4_MAPPED", "2001:0:1::,TEREDO",
            "233.252.0.7,DOCUMENTATION", "2002::1,SIX_TO_FOUR"})
    void aBlockOfSpecialPurposeIsRecognised(String cidr, SpecialPurpose purpose) {
        assertThat(SpecialPurpose.of(block(cidr))).contains(purpose);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "8.8.8.8", "10.0.0.0/7", "172.32.0.0", "100.128.0.0", "::/0", "2001:4860::1",
            "192.0.0.9", "128.0.0.0/1"})
    void aBlockThatIsPartlyOrWhollyPublicHasNoSpecialPurpose(String cidr) {
        assertThat(SpecialPurpose.of(block(cidr))).isEmpty();
    }

    @Nested
    class UnderAnyLocale {
        private final Locale before = Locale.getDefault();

        @AfterEach
        void restore() {
            Locale.setDefault(before);
        }

        @ParameterizedTest
        @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "fa-IR-u-nu-arabext", "th-TH-u-nu-thai", "hi-IN-u-nu-deva"})
        void textIsReadAndWrittenTheSame(String tag) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(block("2001:DB8::1/127").cidr()).isEqualTo("2001:db8::/127");
            assertThat(block("10.1.2.3/8").cidr()).isEqualTo("10.0.0.0/8");
            assertThat(block("::FFFF:1.2.3.4")).hasToString("::ffff:1.2.3.4");
            assertThat(ParsedAddress.parse("1.2.3.4\u200b"))
                    .isEqualTo(
                            new ParsedAddress.Rejected("1.2.3.4\u200b", AddressProblem.CONTROL_CHARACTER, "⟦U+200B⟧"));
        }
    }
}
