package dev.gatehouse.ui.common;

import java.math.BigInteger;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountsTest {

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "999,999", "65279,65 279", "4294967296,4 294 967 296", "-1234,−1 234",
            "79228162514264337593543950336,2⁹⁶", "79228162514264337593543950335,about 7.9 × 10²⁸",
            "9960000000000000,about 1.0 × 10¹⁶", "340282366920938463463374607431768211456,2¹²⁸"})
    void counts_are_short_and_true(String n, String shown) {
        assertThat(Messages.strict(Locale.ENGLISH).number(new BigInteger(n)).replace('\u202F', ' ')).isEqualTo(shown);
    }
}
