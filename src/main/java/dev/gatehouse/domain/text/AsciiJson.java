package dev.gatehouse.domain.text;

/** JSON without a character that a terminal or an editor would not show. */
public final class AsciiJson {
    private AsciiJson() {}

    /** JSON whose writer escapes all but ASCII, with the one invisible character escaped that this leaves: U+007F. */
    public static String of(String json) {
        return json.replace("\u007f", "\\u007f");
    }
}
