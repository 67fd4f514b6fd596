package dev.gatehouse.sandbox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTextTest {
    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.1", "10.1.2.3/8, 10.0.0.0/8", "0.0.0.0/0, 0.0.0.0/0",
            "255.255.255.255/32, 255.255.255.255/32", "::, ::", "::/0, ::/0", "::1, ::1", "1::, 1::",
            "2001:DB8:0:0:0:0:0:5/64, 2001:db8::/64", "2001:db8:0:1:0:0:0:1, 2001:db8:0:1::1",
            "1:0:2:0:3:0:4:0, 1:0:2:0:3:0:4:0", "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8", "1::3:4:5:6:7:8, 1:0:3:4:5:6:7:8",
            "::ffff:192.0.2.33, ::ffff:c000:221", "1:2:3:4:5:6:1.2.3.4, 1:2:3:4:5:6:102:304",
            "2001:db8::1.2.3.4/128, 2001:db8::102:304/128"})
    void addressesAndRangesAreReadAndWrittenInTheirUsualForm(String text, String canonical) {
        assertThat(AddressText.parse(text)).map(AddressText::canonical).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "foo", "010.0.0.1", "fe80::1%eth0", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.4/33",
            "1.2.3.4/", "1.2.3.4/08", "1.2.3.4/-1", "1.2.3.4/8/8", " 1.2.3.4", "1.2.3.4 ", "1..2.3", "::/129", ":",
            ":::",
            "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8:9", "12345::", "g::", "1.2.3.4::",
            "::1.2.3.4:5", "1:2:3:4:5:6:7:1.2.3.4", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "::01.2.3.4", "١.٢.٣.٤"})
    void anythingElseIsNot(String text) {
        assertThat(AddressText.parse(text)).isEmpty();
    }

    @Test
    void hostBitsAreSeen() {
        assertThat(AddressText.parse("10.0.0.1/8")).map(AddressText::hasHostBits).contains(true);
        assertThat(AddressText.parse("10.0.0.0/8")).map(AddressText::hasHostBits).contains(false);
        assertThat(AddressText.parse("10.0.0.1")).map(AddressText::hasHostBits).contains(false);
        assertThat(AddressText.parse("2001:db8::1/127")).map(AddressText::hasHostBits).contains(true);
    }
}
