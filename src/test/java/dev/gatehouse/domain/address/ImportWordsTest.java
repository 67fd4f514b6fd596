package dev.gatehouse.domain.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What makes a word look like a whole address, so that it is read as one rather than as a comment. */
class ImportWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "10.0.0.0/8", "300.1.1.1", "010.1.1.1", "10.*", "10.1.2.*", "10.1.2.x", "::",
            "2001:db8::/32", "fe80::1%eth0", "1:2:3:4:5:6:7:8", "1.2.3.4:443", "[2001:db8::1]:443", "http://1.2.3.4/x",
            "1.2.3.4-1.2.3.9", "1.2.3.4..1.2.3.9", "ip4:10.0.0.0/8", "!10.0.0.0/8", "::ffff:1.2.3.4"})
    void an_address_right_or_wrong_looks_whole(String word) {
        assertThat(ImportWords.looksWhole(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "10.1", "10.1.2", "12:34", "12:34:56", "2026-08-01", "vpn.acme.com", "v1.2.3.4",
            "a.b.c.d", "std::string", "http://vpn.acme.com/", "HQ", "-", "*", "/24", "3.14", "1.2.3.4b"})
    void a_word_a_number_or_a_time_does_not(String word) {
        assertThat(ImportWords.looksWhole(word)).isFalse();
    }
}
