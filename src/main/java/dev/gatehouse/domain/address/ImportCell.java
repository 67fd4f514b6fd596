package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.gatehouse.domain.address.ImportWords.Word;
import dev.gatehouse.domain.text.VisibleText;

/**
 * Reads one cell: everything in it that is written like an address becomes a piece, the other words are its comment. A
 * word alone between two separators that has dots is a piece too, so that a name or a broken address is refused in the
 * open.
 */
final class ImportCell {
    private static final Set<String> TO = Set.of("-", "–", "—", "~", "to", "bis", "thru", "through", "until", "..",
            "...", "->", "→", "=>", "a", "à", "al", "até");
    private static final Set<String> MASK = Set.of("mask", "netmask", "/");
    private static final Set<String> DENY = Set.of("deny", "drop", "reject", "denied", "not", "except", "!");
    private static final Set<String> TARGETS = Set.of("DENY", "DROP", "REJECT", "BLOCK");

    private final String cell;
    private final List<Word> words;
    private final int end;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder comment = new StringBuilder();
    private final boolean[] taken;

    /** A piece of the cell as it stands there, and what it means. */
    record Piece(int from, String text, ImportReading reading) {}

    /** The pieces of a cell and what else it says. */
    record Content(List<Piece> pieces, String comment, boolean onlyComment) {}

    private ImportCell(String cell) {
        this.cell = cell;
        this.end = ImportWords.commentStart(cell);
        this.words = ImportWords.of(cell, end);
        this.taken = new boolean[words.size()];
    }

    static boolean denies(String text) {
        return Splits.at(text, ' ').stream().anyMatch(word -> DENY.contains(word.toLowerCase(Locale.ROOT)));
    }

    static Content read(String cell) {
        String stripped = cell.strip();
        if (ParsedAddress.parse(stripped) instanceof ParsedAddress.Range range) {
            return new Content(List.of(new Piece(0, stripped, ImportToken.accepted(range, List.of()))), "", false);
        }
        return new ImportCell(cell).content();
    }

    private Content content() {
        String target = words.stream().map(Word::plain).filter(TARGETS::contains).findFirst().orElse("");
        String denial = target;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && !inGroup(i - 1, i)) {
                denial = target;
            }
            if (DENY.contains(words.get(i).plain().toLowerCase(Locale.ROOT))) {
                denial = words.get(i).plain();
            } else if (!taken[i] && words.get(i).isWhole()) {
                piece(i, denial);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i] && isAlone(i) && looksMeant(words.get(i).plain())) {
                take(i, i, words.get(i).plain(), List.of());
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::from));
        if (pieces.size() == 1) {
            addWords();
        }
        String tail = cell.substring(end).replaceFirst("^[#/;!\\-\\s]+", "");
        return new Content(pieces, (comment + " " + tail).strip(), words.isEmpty() && end < cell.length());
    }

    /** The other words say something about the one piece; about several they say nothing clear. */
    private void addWords() {
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i] && words.get(i).plain().chars().anyMatch(Character::isLetterOrDigit)) {
                comment.append(comment.isEmpty() ? "" : " ").append(words.get(i).plain());
            }
        }
    }

    /**
     * Takes the word and what belongs to it: the other end of a range, a prefix or mask after blanks. A word before it
     * that denies, or the target of a firewall rule anywhere in the cell, refuses it.
     */
    private void piece(int at, String denial) {
        Word word = words.get(at);
        if (!denial.isEmpty()) {
            taken[at] = true;
            pieces.add(new Piece(word.from(), cell.strip(),
                    new ImportReading.Unfit(ImportProblem.NEGATED, VisibleText.entry(denial))));
        } else if (!range(at) && !suffix(at)) {
            take(at, at, word.plain(), List.of());
        }
    }

    private boolean range(int at) {
        String first = words.get(at).plain();
        String next = plain(at + 1, at);
        if (ImportWords.looksWhole(next) && first.length() > 1
                && ImportWords.isDash(first.charAt(first.length() - 1))) {
            return take(at, at + 1, first + next, List.of());
        }
        if (next.length() > 1 && ImportWords.isDash(next.charAt(0)) && ImportWords.looksWhole(next.substring(1))) {
            return take(at, at + 1, first + next, List.of());
        }
        boolean to = TO.contains(next.toLowerCase(Locale.ROOT));
        return to && ImportWords.looksWhole(plain(at + 2, at))
                && take(at, at + 2, first + "-" + plain(at + 2, at), List.of());
    }

    private boolean suffix(int at) {
        String address = words.get(at).plain();
        if (address.indexOf('/') >= 0 && !address.endsWith("/")) {
            return false;
        }
        String next = plain(at + 1, at);
        boolean between = MASK.contains(next.toLowerCase(Locale.ROOT));
        int last = between ? at + 2 : at + 1;
        String suffix = plain(last, at);
        List<ImportFix> spaces = List.of(ImportFix.of(ImportFix.Kind.SPACES));
        if (suffix.startsWith("/") && startsWithDigit(suffix, 1)) {
            return take(at, last, address + suffix, spaces);
        }
        if (startsWithDigit(suffix, 0) && (next.equals("/") || address.endsWith("/"))) {
            return take(at, last, address + (address.endsWith("/") ? "" : "/") + suffix, spaces);
        }
        return isMask(suffix) && IpAddress.parse(address).isPresent()
                && take(at, last, address + "/" + suffix, List.of());
    }

    private static boolean startsWithDigit(String text, int at) {
        return text.length() > at && Ascii.isDigit(text.charAt(at));
    }

    /** Neither a mask nor an inverted one is ever the address of somebody who signs in. */
    private static boolean isMask(String text) {
        return IpAddress.parse(text).filter(address -> address.family() == AddressFamily.IPV4)
                .map(address -> address.low() >>> 24).filter(octet -> octet == 255 || octet == 0).isPresent();
    }

    /** The word at a place when it is in the group of another, else nothing. */
    private String plain(int at, int group) {
        return at < words.size() && inGroup(at, group) && !taken[at] ? words.get(at).plain() : "";
    }

    private boolean inGroup(int at, int other) {
        return words.get(at).group() == words.get(other).group();
    }

    private boolean isAlone(int at) {
        return (at == 0 || !inGroup(at - 1, at)) && (at + 1 == words.size() || !inGroup(at + 1, at));
    }

    /** A digit and a dot, colon or slash; or a name with dots. */
    private static boolean looksMeant(String word) {
        boolean sign = word.indexOf('.') > 0 || word.indexOf(':') > 0 || word.indexOf('/') > 0;
        boolean digit = word.chars().anyMatch(Ascii::isDigit);
        int dot = word.indexOf('.');
        boolean name = dot > 0 && dot + 2 < word.length() && Character.isLetter(word.charAt(dot + 1));
        return (sign && digit) || name;
    }

    private boolean take(int from, int to, String text, List<ImportFix> more) {
        List<ImportFix> fixes = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            taken[i] = true;
            words.get(i).text().fixes().stream().filter(fix -> !fixes.contains(fix)).forEach(fixes::add);
        }
        fixes.addAll(more);
        pieces.add(new Piece(words.get(from).from(), cell.substring(words.get(from).from(), words.get(to).to()),
                ImportToken.read(text, fixes)));
        return true;
    }
}
