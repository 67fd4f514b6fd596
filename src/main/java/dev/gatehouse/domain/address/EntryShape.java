package dev.gatehouse.domain.address;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

import dev.gatehouse.domain.address.ParsedAddress.Rejected;
import dev.gatehouse.domain.text.Characters;
import dev.gatehouse.domain.text.VisibleText;

/** Finds what is wrong with an entry before it is split into address and prefix. */
final class EntryShape {
    private static final int SHORTEST_ENTRY = 2;
    private static final int LONGEST_ENTRY = 50;
    private static final String DASHES = "-‐‑‒–—―−";
    private static final List<Function<String, Optional<Rejected>>> CHECKS = List.of(EntryShape::empty,
            EntryShape::invisible, EntryShape::blankAround, EntryShape::dash, EntryShape::several,
            EntryShape::blankInside, EntryShape::url, EntryShape::length, EntryShape::brackets, EntryShape::zone,
            EntryShape::wildcard);

    private EntryShape() {}

    /** The first problem of the text as a whole; empty when it may be split. */
    static Optional<Rejected> problem(String text) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        for (Function<String, Optional<Rejected>> check : CHECKS) {
            Optional<Rejected> rejected = check.apply(text);
            if (rejected.isPresent()) {
                return rejected;
            }
        }
        return Optional.empty();
    }

    /** Most entries are: none of the checks can find anything in them. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Ascii.isAddressCharacter(text.charAt(i)) && text.charAt(i) != '/') {
                return false;
            }
        }
        return text.length() >= SHORTEST_ENTRY && text.length() <= LONGEST_ENTRY && !text.contains("://");
    }

    private static Optional<Rejected> empty(String text) {
        return when(text.codePoints().allMatch(Characters::isBlank), AddressProblem.EMPTY, text, "");
    }

    private static Optional<Rejected> invisible(String text) {
        return text.codePoints().filter(c -> Characters.isInvisible(c) && !Characters.isBlank(c)).boxed().findFirst()
                .map(c -> Rejected.because(AddressProblem.CONTROL_CHARACTER, text, Character.toString(c)));
    }

    private static Optional<Rejected> blankAround(String text) {
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        int blank = Characters.isBlank(first) ? first : last;
        return Characters.isBlank(blank)
                ? Optional.of(new Rejected(text, AddressProblem.BLANK_AROUND, VisibleText.code(blank)))
                : Optional.empty();
    }

    private static Optional<Rejected> dash(String text) {
        int dash = indexOf(text, 0, c -> DASHES.indexOf(c) >= 0);
        if (dash == text.length()) {
            return Optional.empty();
        }
        String left = text.substring(0, dash).strip();
        String right = text.substring(dash + 1).strip();
        boolean range = Ascii.looksLikeAddress(left) && !left.endsWith("/") && !right.isEmpty()
                && Ascii.consistsOf(right, c -> Ascii.isAddressCharacter(c) || c == '/');
        return when(range, AddressProblem.RANGE_WITH_DASH, text, text);
    }

    private static Optional<Rejected> several(String text) {
        int end = indexOf(text, 0, EntryShape::separates);
        String rest = text.substring(indexOf(text, end, c -> !separates(c)));
        String second = rest.substring(0, indexOf(rest, 0, EntryShape::separates));
        boolean both = isWhole(text.substring(0, end)) && isWhole(second);
        return when(both, AddressProblem.SEVERAL, text, text);
    }

    private static boolean isWhole(String piece) {
        boolean fourOctets = piece.chars().filter(c -> c == '.').count() == 3;
        return Ascii.looksLikeAddress(piece) && (fourOctets || piece.indexOf(':') >= 0);
    }

    private static Optional<Rejected> blankInside(String text) {
        return text.codePoints().filter(c -> c != ' ' && Characters.isBlank(c)).boxed().findFirst()
                .map(c -> Rejected.because(AddressProblem.CONTROL_CHARACTER, text, Character.toString(c)));
    }

    private static Optional<Rejected> url(String text) {
        return when(text.contains("://"), AddressProblem.URL, text, text);
    }

    private static Optional<Rejected> length(String text) {
        int length = text.codePointCount(0, text.length());
        return when(length < SHORTEST_ENTRY, AddressProblem.TOO_SHORT, text, text)
                .or(() -> when(length > LONGEST_ENTRY, AddressProblem.TOO_LONG, text, text));
    }

    private static Optional<Rejected> brackets(String text) {
        return when(text.startsWith("["), AddressProblem.BRACKETS, text, text);
    }

    private static Optional<Rejected> zone(String text) {
        int percent = text.indexOf('%');
        if (percent < 0 || !Ascii.looksLikeAddress(text.substring(0, percent))) {
            return Optional.empty();
        }
        int slash = text.indexOf('/', percent);
        return Optional.of(Rejected.because(AddressProblem.ZONE_ID, text,
                slash < 0 ? text.substring(percent) : text.substring(percent, slash)));
    }

    private static Optional<Rejected> wildcard(String text) {
        boolean wildcard = text.indexOf('*') >= 0
                && Ascii.consistsOf(text, c -> c == '*' || c == '/' || Ascii.isAddressCharacter(c));
        return when(wildcard, AddressProblem.WILDCARD, text, text);
    }

    private static boolean separates(int c) {
        return c == ',' || c == ';' || c == '|' || Characters.isBlank(c);
    }

    /** The index of the first {@code char} of this kind, the length of the text if there is none. */
    private static int indexOf(String text, int from, IntPredicate kind) {
        int i = from;
        while (i < text.length() && !kind.test(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static Optional<Rejected> when(boolean wrong, AddressProblem problem, String text, String piece) {
        return wrong ? Optional.of(Rejected.because(problem, text, piece)) : Optional.empty();
    }
}
