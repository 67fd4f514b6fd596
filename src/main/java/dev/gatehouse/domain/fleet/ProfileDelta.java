package dev.gatehouse.domain.fleet;

/** What became of one profile between two readings. What was not read in one of them is not known, never unchanged. */
public sealed interface ProfileDelta {
    /** The profile. */
    ProfileKey key();

    /** Its name as last listed, or its id. */
    String label();

    /** Read both times, and the same. */
    record Same(ProfileKey key, String label) implements ProfileDelta {}

    /** Read both times, and not the same; {@link StateDiff#differs()} says whether it means something else. */
    record Changed(ProfileKey key, String label, StateDiff diff) implements ProfileDelta {}

    /** Listed only afterwards, although its instance was listed before too. */
    record Came(ProfileKey key, String label) implements ProfileDelta {}

    /** Listed only before, although its instance was listed afterwards too. */
    record Went(ProfileKey key, String label) implements ProfileDelta {}

    /**
     * Nobody can say.
     *
     * @param before
     *            what the first reading knows of it
     * @param after
     *            what the second does
     */
    record Unknown(ProfileKey key, String label, Knowledge before, Knowledge after) implements ProfileDelta {}

    /** What a reading knows of a profile. */
    enum Knowledge {
        /** Its settings. */
        READ,
        /** It was listed, and could not be read. */
        NOT_READ,
        /** It is not among the profiles of its instance. */
        ABSENT,
        /** The profiles of its instance could not be listed. */
        NOT_LISTED,
        /** Nobody asked: its instance was not among those read, or another profile alone was. */
        NOT_ASKED
    }
}
