package dev.gatehouse.domain.text;

/** What a Unicode character shows: itself, an empty place, or nothing. */
public final class Characters {

    private Characters() {}

    /**
     * Whether a character of prose would be invisible, break the line or turn the text around. Accents and other marks
     * that belong to a letter are prose.
     */
    public static boolean isHidden(int point) {
        return drawsNothing(point) || isVariation(point)
                || (Character.getType(point) == Character.SPACE_SEPARATOR && point != ' ' && point != '\u202F');
    }

    /**
     * Whether a character of an address shows nothing of its own, or moves or changes what its neighbours show. No
     * address holds a letter with a mark.
     */
    public static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> drawsNothing(point);
        };
    }

    /** Whether a character is white space of any script. */
    public static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    private static boolean drawsNothing(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> isFiller(point);
        };
    }

    /** Letters and symbols that are drawn as nothing: Hangul fillers and the empty Braille pattern. */
    private static boolean isFiller(int point) {
        return point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x2800;
    }

    /** Marks that only choose how the letter before is drawn. */
    private static boolean isVariation(int point) {
        return point == 0x034F || (point >= 0xFE00 && point <= 0xFE0F);
    }
}
