package dev.gatehouse.domain.baseline;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong with a baseline file, and where.
 *
 * @param line
 *            from 1
 * @param column
 *            from 1, in UTF-16 code units
 * @param kind
 *            what it is
 * @param arguments
 *            values for the wording, in the order the kind names
 */
public record BaselineProblem(int line, int column, Kind kind, List<Object> arguments) {
    /** In the order of the file. */
    public static final Comparator<BaselineProblem> BY_PLACE = Comparator.comparingInt(BaselineProblem::line)
            .thenComparingInt(BaselineProblem::column);

    /** Copies the arguments. */
    public BaselineProblem {
        arguments = List.copyOf(arguments);
    }

    /** What can be wrong; the wording stands under {@code baseline.problem.<kind>}. */
    public enum Kind {
        /** A character that cannot stand there: the character. */
        SYNTAX,
        /** A text that is not closed before its line ends. */
        OPEN_QUOTE,
        /** The file ends while a bracket is open: the bracket and its line. */
        ENDS_EARLY,
        /** Brackets in brackets beyond all measure, or a value far too long. */
        TOO_DEEP,
        /** The whole is no object. */
        NO_OBJECT,
        /** A member nobody knows, and the nearest known one. */
        UNKNOWN_KEY_NEAR,
        /** A member nobody knows, and all known ones. */
        UNKNOWN_KEY,
        /** A member that stands twice, and the line of the first. */
        DUPLICATE_KEY,
        /** A member that has to be there. */
        MISSING_KEY,
        /** A member that should be text, and what it is for. */
        NO_TEXT,
        /** A member that should be a whole number without quotes. */
        NO_NUMBER,
        /** A member that should be a list in square brackets. */
        NO_LIST,
        /** A member that should be an object in braces. */
        NO_MEMBERS,
        /** The form this program does not know: the number, and the one it knows. */
        UNKNOWN_FORM,
        /** A member whose text, or a network whose name, is blank. */
        BLANK,
        /** A member whose text is too long, and the most characters. */
        TOO_LONG,
        /** A member whose text holds something invisible, shown by its code. */
        INVISIBLE,
        /** The name of a network that is too long or holds something invisible: the name and the most characters. */
        BAD_NETWORK_NAME,
        /** A text that is no id. */
        NO_ID,
        /** An id that stands twice, and the line of the first. */
        DUPLICATE_ID,
        /** An id that a shipped rule or baseline has. */
        SHIPPED_ID,
        /** A word a member does not know, and the nearest known one: member, word, known one. */
        UNKNOWN_WORD_NEAR,
        /** A word a member does not know, and all known ones: member, word, known ones. */
        UNKNOWN_WORD,
        /** A network that is named where the file has none. */
        NO_NETWORK,
        /** A number out of range: member, least, most. */
        OUT_OF_RANGE,
        /** A text that is no address or range: the text, then an {@code AddressProblem} and its detail. */
        NO_RANGE,
        /** A range with bits set below its prefix: the text and what it means. */
        HOST_BITS,
        /** A list that should have something in it. */
        EMPTY_LIST,
        /** A rule that has none of the members of which it needs one. */
        NEEDS_ONE_OF
    }
}
