package dev.gatehouse.evidence;

/**
 * One thing about a pack that is not as it was when the pack was made.
 *
 * @param kind
 *            what
 * @param file
 *            which file, by its path in the pack; may hold any character
 */
public record PackFault(Kind kind, String file) {

    /** What can be wrong. */
    public enum Kind {
        /** A file of the pack is not there. */
        MISSING,
        /** A file is there that does not belong to the pack. */
        ADDED,
        /** A file holds something else. */
        CHANGED,
        /** A file is there more than once. */
        TWICE,
        /** A path leads out of the pack, or is none that a pack has. */
        BAD_PATH,
        /** A link, a device or an empty folder. */
        NOT_A_FILE,
        /** It is not a list of files as Gatehouse writes it. */
        UNREADABLE,
        /**
         * The ZIP itself is not as Gatehouse wrote it: packed anew, or something was put between or behind its files.
         */
        ZIP,
        /** The whole pack is another one than the one whose digest was given. */
        ANOTHER_PACK
    }
}
