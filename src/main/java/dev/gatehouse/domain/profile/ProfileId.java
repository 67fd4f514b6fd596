package dev.gatehouse.domain.profile;

/**
 * The id of an authentication profile, 1 to 100 characters (domain §1).
 *
 * @param value
 *            the id alone
 */
public record ProfileId(String value) {
    /** The longest id the service model names. */
    public static final int MAX_LENGTH = 100;

    /**
     * @throws IllegalArgumentException
     *             for an empty or overlong text
     */
    public ProfileId {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a profile id has 1 to 100 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
