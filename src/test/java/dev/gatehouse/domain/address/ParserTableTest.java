package dev.gatehouse.domain.address;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.gatehouse.domain.address.ParsedAddress.Range;
import dev.gatehouse.domain.address.ParsedAddress.Rejected;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A table of entries, made by hand")
class ParserTableTest {
    /** {@code entry => canonical block, flags h (host bits) c (canonical) m (mapped)}; {@code <41>} is U+0041. */
    private static final String ACCEPTED = """
            0.0.0.0                  => 0.0.0.0 c
            1.2.3.4                  => 1.2.3.4 c
            1.2.3.4/32               => 1.2.3.4 c
            255.255.255.255          => 255.255.255.255 c
            111.222.0.0/16           => 111.222.0.0/16 c
            155.155.155.0/24         => 155.155.155.0/24 c
            200.255.40.50            => 200.255.40.50 c
            0.0.0.0/0                => 0.0.0.0/0 c
            128.0.0.0/1              => 128.0.0.0/1 c
            10.1.2.3/8               => 10.0.0.0/8 h
            10.0.0.5/8               => 10.0.0.0/8 h
            1.2.3.4/0                => 0.0.0.0/0 h
            1.2.3.5/31               => 1.2.3.4/31 h
            100.64.0.0/10            => 100.64.0.0/10 c
            9.8.7.6/30               => 9.8.7.4/30 h
            ::                       => :: c
            ::/0                     => ::/0 c
            ::1                      => ::1 c
            ::1/128                  => ::1 c
            2001:db8::               => 2001:db8:: c
            2001:db8::/32            => 2001:db8::/32 c
            2001:DB8::/32            => 2001:db8::/32
            2001:0db8::/32           => 2001:db8::/32
            2001:db8:0:0:0:0:0:1     => 2001:db8::1
            2001:db8:0:0:1:0:0:1     => 2001:db8::1:0:0:1
            2001:db8::1:0:0:1        => 2001:db8::1:0:0:1 c
            2001:db8:0:1:1:1:1:1     => 2001:db8:0:1:1:1:1:1 c
            2001:db8::1:1:1:1:1      => 2001:db8:0:1:1:1:1:1
            1:2:3:4:5:6:7:8          => 1:2:3:4:5:6:7:8 c
            1:2:3:4:5:6:7::          => 1:2:3:4:5:6:7:0
            ::2:3:4:5:6:7:8          => 0:2:3:4:5:6:7:8
            fe80::1/10               => fe80::/10 h
            fe80::/10                => fe80::/10 c
            2001:db8::1/64           => 2001:db8::/64 h
            ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff => ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff c
            FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:255.255.255.255/128 => ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
            8000::/1                 => 8000::/1 c
            8000::/2                 => 8000::/2 c
            c000::/1                 => 8000::/1 h
            ::ffff:1.2.3.4           => ::ffff:1.2.3.4 cm
            ::ffff:102:304           => ::ffff:1.2.3.4 m
            ::FFFF:1.2.3.4           => ::ffff:1.2.3.4 m
            ::ffff:1.2.3.4/128       => ::ffff:1.2.3.4 cm
            ::ffff:10.0.0.0/104      => ::ffff:10.0.0.0/104 cm
            ::ffff:0:0/96            => ::ffff:0.0.0.0/96 m
            ::ffff:1.2.3.4/96        => ::ffff:0.0.0.0/96 hm
            ::ffff:0:0/95            => ::fffe:0:0/95 h
            ::1.2.3.4                => ::102:304
            64:ff9b::1.2.3.4         => 64:ff9b::102:304
            1:2:3:4:5:6:1.2.3.4      => 1:2:3:4:5:6:102:304
            2a01:578:0:12::/63       => 2a01:578:0:12::/63 c
            0:0:0:0:0:0:0:0          => ::
            0::0                     => ::
            1::                      => 1:: c
            a:0:0:b:0:0:0:c          => a:0:0:b::c
            """;

    private static final String REJECTED = """
                                     => EMPTY ''
            <20>                     => EMPTY ''
            <20><9><A0><3000>        => EMPTY ''
            1                        => TOO_SHORT '1'
            a                        => TOO_SHORT 'a'
            *                        => TOO_SHORT '*'
            :                        => TOO_SHORT ':'
            /                        => TOO_SHORT '/'
            0000:0000:0000:0000:0000:0000:0000:0000:0000:0000:0 => TOO_LONG '0000:0000:0000:0000:0000:0000:0000:0000…'
            <20>1.2.3.4              => BLANK_AROUND '<27E6>U+0020<27E7>'
            1.2.3.4<20>              => BLANK_AROUND '<27E6>U+0020<27E7>'
            1.2.3.4<A>               => BLANK_AROUND '<27E6>U+000A<27E7>'
            <9>1.2.3.4               => BLANK_AROUND '<27E6>U+0009<27E7>'
            <A0>1.2.3.4              => BLANK_AROUND '<27E6>U+00A0<27E7>'
            1.2.3.4<2028>            => BLANK_AROUND '<27E6>U+2028<27E7>'
            1.2.3.4<200B>            => CONTROL_CHARACTER '<27E6>U+200B<27E7>'
            <FEFF>1.2.3.4            => CONTROL_CHARACTER '<27E6>U+FEFF<27E7>'
            1.2<202E>.3.4            => CONTROL_CHARACTER '<27E6>U+202E<27E7>'
            1.2.3<0>.4               => CONTROL_CHARACTER '<27E6>U+0000<27E7>'
            1.2.3<D800>.4            => CONTROL_CHARACTER '<27E6>U+D800<27E7>'
            1.2.3<DC00>.4            => CONTROL_CHARACTER '<27E6>U+DC00<27E7>'
            1.2.3.4<336>             => CONTROL_CHARACTER '<27E6>U+0336<27E7>'
            1.2.3<AD>.4              => CONTROL_CHARACTER '<27E6>U+00AD<27E7>'
            1.2.3<FE0F>.4            => CONTROL_CHARACTER '<27E6>U+FE0F<27E7>'
            1.2.3<3164>.4            => CONTROL_CHARACTER '<27E6>U+3164<27E7>'
            1.2.3<E0041>.4           => CONTROL_CHARACTER '<27E6>U+E0041<27E7>'
            1.2.<9>3.4               => CONTROL_CHARACTER '<27E6>U+0009<27E7>'
            1.2.<A0>3.4              => CONTROL_CHARACTER '<27E6>U+00A0<27E7>'
            <FF11>.2.3.4             => NON_ASCII '<FF11> <27E6>U+FF11<27E7>'
            <661>.2.3.4              => NON_ASCII '<661> <27E6>U+0661<27E7>'
            fe80::<430>              => NON_ASCII '<430> <27E6>U+0430<27E7>'
            1<3002>2.3.4             => NON_ASCII '<3002> <27E6>U+3002<27E7>'
            10.0.0.1-10.0.0.9        => RANGE_WITH_DASH '10.0.0.1-10.0.0.9'
            10.0.0.1 - 10.0.0.9      => RANGE_WITH_DASH '10.0.0.1 - 10.0.0.9'
            10.0.0.1<2013>10.0.0.9   => RANGE_WITH_DASH '10.0.0.1<2013>10.0.0.9'
            10.0.0.1<2212>9          => RANGE_WITH_DASH '10.0.0.1<2212>9'
            10.0.0.0/24-10.0.2.0/24  => RANGE_WITH_DASH '10.0.0.0/24-10.0.2.0/24'
            ::1-::5                  => RANGE_WITH_DASH '::1-::5'
            1.2.3.4,5.6.7.8          => SEVERAL '1.2.3.4,5.6.7.8'
            1.2.3.4, 5.6.7.8, ::1    => SEVERAL '1.2.3.4, 5.6.7.8, ::1'
            1.2.3.4;5.6.7.8          => SEVERAL '1.2.3.4;5.6.7.8'
            1.2.3.4<A>5.6.7.8        => SEVERAL '1.2.3.4<27E6>U+000A<27E7>5.6.7.8'
            1.2.3.4 5.6.7.0/24       => SEVERAL '1.2.3.4 5.6.7.0/24'
            http://10.0.0.1/         => URL 'http://10.0.0.1/'
            https://example.com      => URL 'https://example.com'
            [::1]                    => BRACKETS '[::1]'
            [::1]:443                => BRACKETS '[::1]:443'
            10.0.0.1:443             => PORT ':443'
            300.0.0.1:443            => PORT ':443'
            10.*                     => WILDCARD '10.*'
            10.1.*.*                 => WILDCARD '10.1.*.*'
            2001:db8::*              => WILDCARD '2001:db8::*'
            fe80::1%eth0             => ZONE_ID '%eth0'
            fe80::1%1/64             => ZONE_ID '%1'
            fe80::1%                 => ZONE_ID '%'
            10.0.0.1%5               => ZONE_ID '%5'
            10.0.0.0/255.0.0.0       => NETMASK '/255.0.0.0'
            10.0.0.0/0.0.0.255       => NETMASK '/0.0.0.255'
            2001:db8::/ffff:ffff::   => NETMASK '/ffff:ffff::'
            10.0.0.0/                => PREFIX_NOT_A_NUMBER '/'
            10.0.0.0/x               => PREFIX_NOT_A_NUMBER '/x'
            10.0.0.0/+8              => PREFIX_NOT_A_NUMBER '/+8'
            10.0.0.0/-1              => PREFIX_NOT_A_NUMBER '/-1'
            10.0.0.0/ 8              => PREFIX_NOT_A_NUMBER '/ 8'
            10.0.0.0//8              => PREFIX_NOT_A_NUMBER '//8'
            10.0.0.0/8/8             => PREFIX_NOT_A_NUMBER '/8/8'
            10.0.0.0/<668>           => PREFIX_NOT_A_NUMBER '/<668>'
            10.0.0.0/0x8             => PREFIX_NOT_A_NUMBER '/0x8'
            10.0.0.0/33              => PREFIX_OUT_OF_RANGE '/33'
            10.0.0.0/128             => PREFIX_OUT_OF_RANGE '/128'
            ::/129                   => PREFIX_OUT_OF_RANGE '/129'
            ::/4294967296            => PREFIX_OUT_OF_RANGE '/4294967296'
            10.0.0.0/99999999999999999999 => PREFIX_OUT_OF_RANGE '/99999999999999999999'
            10.0.0.0/08              => LEADING_ZERO '/08'
            10.0.0.0/00              => LEADING_ZERO '/00'
            ::/064                   => LEADING_ZERO '/064'
            010.0.0.1                => LEADING_ZERO '010'
            10.0.0.01                => LEADING_ZERO '01'
            00.0.0.0                 => LEADING_ZERO '00'
            10.000.0.1               => LEADING_ZERO '000'
            0300.1.1.1               => LEADING_ZERO '0300'
            ::ffff:01.2.3.4          => LEADING_ZERO '01'
            300.1.1.1                => OCTET_OUT_OF_RANGE '300'
            256.0.0.0                => OCTET_OUT_OF_RANGE '256'
            1.2.3.256                => OCTET_OUT_OF_RANGE '256'
            1.2.3.4294967297         => OCTET_OUT_OF_RANGE '4294967297'
            999.999.999.999/99       => OCTET_OUT_OF_RANGE '999'
            300.1                    => OCTET_OUT_OF_RANGE '300'
            ::1.2.3.256              => OCTET_OUT_OF_RANGE '256'
            10                       => INCOMPLETE '10'
            3232235777               => INCOMPLETE '3232235777'
            10.                      => INCOMPLETE '10.'
            10.1                     => INCOMPLETE '10.1'
            10.1/16                  => INCOMPLETE '10.1'
            10.1.2                   => INCOMPLETE '10.1.2'
            10.1.2.                  => INCOMPLETE '10.1.2.'
            2001:db8                 => INCOMPLETE '2001:db8'
            1:2:3:4:5:6:7            => INCOMPLETE '1:2:3:4:5:6:7'
            1:2:3:4:5:1.2.3.4        => INCOMPLETE '1:2:3:4:5:1.2.3.4'
            ::1.2.3                  => INCOMPLETE '1.2.3'
            example.com              => HOST_NAME 'example.com'
            example.com.             => HOST_NAME 'example.com.'
            vpn-1.example.com        => HOST_NAME 'vpn-1.example.com'
            localhost                => HOST_NAME 'localhost'
            foo                      => HOST_NAME 'foo'
            example.com/24           => HOST_NAME 'example.com'
            b<FC>ro.example          => HOST_NAME 'b<FC>ro.example'
            1.2.3.4.in-addr.arpa     => HOST_NAME '1.2.3.4.in-addr.arpa'
            not an ip!!              => NOT_AN_ADDRESS 'not an ip!!'
            0x7f.0.0.1               => NOT_AN_ADDRESS '0x7f.0.0.1'
            1.2.3.4.5                => NOT_AN_ADDRESS '1.2.3.4.5'
            1.2.3.4.                 => NOT_AN_ADDRESS '1.2.3.4.'
            .1.2.3                   => NOT_AN_ADDRESS '.1.2.3'
            10..0.1                  => NOT_AN_ADDRESS '10..0.1'
            ..                       => NOT_AN_ADDRESS '..'
            /24                      => NOT_AN_ADDRESS '/24'
            :::                      => NOT_AN_ADDRESS ':::'
            1::2::3                  => NOT_AN_ADDRESS '1::2::3'
            :1                       => NOT_AN_ADDRESS ':1'
            1:                       => NOT_AN_ADDRESS '1:'
            1:2:3:4:5:6:7:8:9        => NOT_AN_ADDRESS '1:2:3:4:5:6:7:8:9'
            1:2:3:4:5:6:7:8::        => NOT_AN_ADDRESS '1:2:3:4:5:6:7:8::'
            1::2:3:4:5:6:7:8         => NOT_AN_ADDRESS '1::2:3:4:5:6:7:8'
            12345::                  => NOT_AN_ADDRESS '12345::'
            00001::                  => NOT_AN_ADDRESS '00001::'
            g::1                     => NOT_AN_ADDRESS 'g::1'
            1.2.3.4::                => NOT_AN_ADDRESS '1.2.3.4::'
            ::a1.2.3.4               => NOT_AN_ADDRESS 'a1.2.3.4'
            10.0.0.1 # office        => NOT_AN_ADDRESS '10.0.0.1 # office'
            "10.0.0.1"               => NOT_AN_ADDRESS '"10.0.0.1"'
            1,2,3,4                  => NOT_AN_ADDRESS '1,2,3,4'
            10.0.0.1,                => NOT_AN_ADDRESS '10.0.0.1,'
            10.0.0.0\\8               => NOT_AN_ADDRESS '10.0.0.0\\8'
            --                       => NOT_AN_ADDRESS '--'
            """;

    private static final Pattern CODE = Pattern.compile("<([0-9A-F]+)>");

    static String decode(String text) {
        return CODE.matcher(text).replaceAll(
                m -> java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    private static Stream<String[]> rows(String table) {
        return table.lines().map(line -> line.split("=>", 2))
                .map(cells -> new String[]{decode(cells[0].strip()), decode(cells[1].strip())});
    }

    static Stream<String[]> accepted() {
        return rows(ACCEPTED);
    }

    static Stream<String[]> rejected() {
        return rows(REJECTED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void isAccepted(String text, String expected) {
        assertThat(ParsedAddress.parse(text)).isInstanceOfSatisfying(Range.class, range -> {
            String flags = (range.hostBits() ? "h" : "") + (range.canonical() ? "c" : "") + (range.mapped() ? "m" : "");
            assertThat((range.range() + " " + flags).strip()).isEqualTo(expected);
            assertThat(range.text()).isEqualTo(text);
            assertThat(ParsedAddress.parse(range.range().cidr())).isInstanceOf(Range.class);
        });
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rejected")
    void isRejected(String text, String expected) {
        assertThat(ParsedAddress.parse(text)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.problem() + " '" + rejected.detail() + "'").isEqualTo(expected);
            assertThat(rejected.text()).isEqualTo(text);
        });
    }

    @org.junit.jupiter.api.Test
    void everyProblemIsInTheTable() {
        assertThat(rejected().map(cells -> cells[1].split(" ", 2)[0]).distinct())
                .containsExactlyInAnyOrder(Stream.of(AddressProblem.values()).map(Enum::name).toArray(String[]::new));
    }
}
