package dev.gatehouse.sandbox;

import java.util.Optional;

/** The limits of the API model (domain §1) and the words in which AWS says that one is broken. */
final class Constraints {
    private static final String LONG = "Member must have length less than or equal to ";
    private static final String SHORT = "Member must have length greater than or equal to ";

    private Constraints() {}

    static String violation(String value, String member, String rule) {
        return "1 validation error detected: Value '" + value + "' at '" + member + "' failed to satisfy constraint: "
                + rule;
    }

    /** What is wrong with the length, counted in code points. */
    static Optional<String> length(String value, String member, int least, int most) {
        int length = value.codePointCount(0, value.length());
        if (length < least) {
            return Optional.of(violation(value, member, SHORT + least));
        }
        return length > most ? Optional.of(violation(value, member, LONG + most)) : Optional.empty();
    }

    static Optional<String> range(int value, String member, int least, int most) {
        if (value < least) {
            return Optional.of(violation(String.valueOf(value), member,
                    "Member must have value greater than or equal to " + least));
        }
        return value > most
                ? Optional.of(violation(String.valueOf(value), member,
                        "Member must have value less than or equal to " + most))
                : Optional.empty();
    }

    static void check(Optional<String> violation) throws RefusedException {
        if (violation.isPresent()) {
            throw new RefusedException(Reply.invalid(violation.get()));
        }
    }
}
