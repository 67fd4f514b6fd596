package dev.gatehouse.ui.common;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

import org.slf4j.LoggerFactory;

import dev.gatehouse.domain.local.Language;

/**
 * All words that the window shows, in one language: what it lacks is said in English. Texts hold typographic
 * apostrophes only, so a text reads the same with and without arguments; numbers given as arguments are written as
 * {@link #number(long)} does.
 */
public final class Messages {
    private static final char WIDE = '\u00a0';
    private static final char NARROW = '\u202f';

    private final Language language;
    private final Texts texts;
    private final UnaryOperator<String> missing;
    private final Counts counts;
    private final TimeWords times;

    private Messages(Language language, Texts texts, UnaryOperator<String> missing) {
        this.language = language;
        this.texts = texts;
        this.missing = missing;
        this.counts = new Counts(language.locale(), digits -> text("count.about", digits));
        this.times = new TimeWords(language);
    }

    /** The words of the language of a place; a missing key is shown as ⟦key⟧ and logged. */
    public static Messages load(Locale locale) {
        return in(Language.nearest(locale));
    }

    /** The words in a language; a missing key is shown as ⟦key⟧ and logged. */
    public static Messages in(Language language) {
        return in(language, Texts.of(language));
    }

    /**
     * The words in a language for files in which every character that cannot be seen is written out: they hold narrow
     * spaces, as numbers do, in place of wide ones that do not break.
     */
    public static Messages forFiles(Language language) {
        return in(language, Texts.of(language, text -> text.replace(WIDE, NARROW)));
    }

    private static Messages in(Language language, Texts texts) {
        return new Messages(language, texts, key -> {
            LoggerFactory.getLogger(Messages.class).error("No text for {}", key);
            return "⟦" + key + "⟧";
        });
    }

    /** The words of the language of a place; a missing key throws IllegalArgumentException. For tests. */
    public static Messages strict(Locale locale) {
        var language = Language.nearest(locale);
        return strict(language, Texts.of(language));
    }

    /** Any words, under the rules of a language; a missing key throws IllegalArgumentException. For tests. */
    public static Messages strict(Language language, Texts texts) {
        return new Messages(language, texts, key -> {
            throw new IllegalArgumentException("No text for " + key);
        });
    }

    /** The text of a key, as it stands. */
    public String text(String key) {
        return texts.containsKey(key) ? texts.getString(key) : missing.apply(key);
    }

    /** The text of a key with {0}, {1} … filled in; whole numbers are grouped. */
    public String text(String key, Object... args) {
        Object[] shown = args.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown(shown[i]);
        }
        return new MessageFormat(text(key), language.locale()).format(shown);
    }

    /**
     * The text of {@code key.one} or {@code key.other}, as the language counts, or of {@code key.zero} where there is
     * one; {0} is the count.
     */
    public String plural(String key, long n, Object... more) {
        return plural(key, BigInteger.valueOf(n), more);
    }

    /** The same for counts of any size. */
    public String plural(String key, BigInteger n, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = n;
        System.arraycopy(more, 0, args, 1, more.length);
        return text(key + form(key, n), args);
    }

    /** An English text that stands in is chosen as English counts. */
    private String form(String key, BigInteger n) {
        if (n.signum() == 0 && texts.containsKey(key + ".zero")) {
            return ".zero";
        }
        return Plurals.of(texts.owns(key + ".other") ? language : Language.ENGLISH).form(n);
    }

    /** No switch over types, here and elsewhere on the way to the first frame: each is made anew at every start. */
    private Object shown(Object arg) {
        if (arg instanceof BigInteger n) {
            return number(n);
        }
        if (arg instanceof Long || arg instanceof Integer) {
            return number(((Number) arg).longValue());
        }
        return arg instanceof BigDecimal n ? counts.decimal(n) : arg.toString();
    }

    /** A count in groups of three: 65 279. */
    public String number(long n) {
        return counts.grouped(BigInteger.valueOf(n));
    }

    /**
     * A count in words that stay short and true: exact below 10¹⁵, "2⁹⁶" for powers of two, else "about 7.9 × 10²⁸".
     */
    public String number(BigInteger n) {
        return counts.shown(n);
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }

    /** Days and times. */
    public TimeWords times() {
        return times;
    }

    /** The order in which people look names up; what looks alike is told apart by its characters. */
    public Comparator<String> order() {
        return new BookOrder(language.locale());
    }

    /** The bundle itself, for the FXML loader. */
    public ResourceBundle bundle() {
        return texts;
    }
}
