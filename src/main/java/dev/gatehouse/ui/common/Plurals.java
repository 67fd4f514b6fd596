package dev.gatehouse.ui.common;

import java.math.BigInteger;

import dev.gatehouse.domain.local.Language;

/** Which form of a word goes with a count: the rules of the Unicode CLDR for whole numbers. */
enum Plurals {
    /** One, and all others. */
    ONE_AND_MANY,
    /** Nought counts as one: 0 adresse, 1 adresse, 2 adresses. */
    NOUGHT_IS_ONE,
    /** Nouns have no number. */
    ALL_ALIKE;

    static Plurals of(Language language) {
        return switch (language) {
            case ENGLISH, GERMAN, SPANISH -> ONE_AND_MANY;
            case FRENCH, PORTUGUESE -> NOUGHT_IS_ONE;
            case JAPANESE -> ALL_ALIKE;
        };
    }

    /** The ending of the key, {@code .one} or {@code .other}. */
    String form(BigInteger n) {
        boolean one = switch (this) {
            case ONE_AND_MANY -> n.equals(BigInteger.ONE);
            case NOUGHT_IS_ONE -> n.equals(BigInteger.ONE) || n.signum() == 0;
            case ALL_ALIKE -> false;
        };
        return one ? ".one" : ".other";
    }
}
