package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;

/** Splits text at one character, keeping empty pieces. */
final class Splits {
    private Splits() {}

    /** The pieces between the separators, one more than there are separators. */
    static List<String> at(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            pieces.add(text.substring(from, to));
            from = to + 1;
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
