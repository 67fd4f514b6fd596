package dev.gatehouse.ui.common;

import java.math.BigInteger;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

import org.slf4j.LoggerFactory;

/**
 * All words that the window shows, from one bundle in one locale. Texts hold typographic apostrophes only, so a text
 * reads
 * the same with and without arguments; numbers given as arguments are grouped as {@link #count(long)} does.
 */
public final class Messages {

    /** The bundle's base name. */
    public static final String BUNDLE = "dev.gatehouse.ui.messages";

    private final ResourceBundle bundle;
    private final UnaryOperator<String> missing;

    private Messages(ResourceBundle bundle, UnaryOperator<String> missing) {
        this.bundle = bundle;
        this.missing = missing;
    }

    /** The words in a locale; a missing key is shown as ⟦key⟧ and logged. */
    public static Messages load(Locale locale) {
        return new Messages(bundle(locale), key -> {
            LoggerFactory.getLogger(Messages.class).error("No text for {}", key);
            return "⟦" + key + "⟧";
        });
    }

    /** The words in a locale; a missing key throws. For tests. */
    public static Messages strict(Locale locale) {
        return new Messages(bundle(locale), key -> {
            throw new IllegalArgumentException("No text for " + key);
        });
    }

    private static ResourceBundle bundle(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, locale, noFallback);
    }

    /** The text of a key, as it stands. */
    public String text(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : missing.apply(key);
    }

    /** The text of a key with {0}, {1} … filled in; whole numbers are grouped. */
    public String text(String key, Object... args) {
        Object[] shown = args.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown(shown[i]);
        }
        return new MessageFormat(text(key), bundle.getLocale()).format(shown);
    }

    /** The text of {@code key.one} or {@code key.other} (or {@code key.zero} where there is one); {0} is the count. */
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

    private String form(String key, BigInteger n) {
        if (n.signum() == 0 && bundle.containsKey(key + ".zero")) {
            return ".zero";
        }
        return n.equals(BigInteger.ONE) ? ".one" : ".other";
    }

    private static Object shown(Object arg) {
        return switch (arg) {
            case BigInteger n -> count(n);
            case Long n -> count(n);
            case Integer n -> count(n);
            default -> arg.toString();
        };
    }

    /** A count in groups of three with narrow no-break spaces: 65 279. */
    public static String count(long n) {
        return Counts.grouped(BigInteger.valueOf(n));
    }

    /**
     * A count in words that stay short and true: exact below 10¹⁵, "2⁹⁶" for powers of two, else "about 7.9 × 10²⁸".
     */
    public static String count(BigInteger n) {
        return Counts.shown(n);
    }

    /** The bundle itself, for the FXML loader. */
    public ResourceBundle bundle() {
        return bundle;
    }
}
