package dev.gatehouse.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Texts;

/**
 * English as no language writes it: every vowel doubled and accented, which makes texts longer by about 40 % as German
 * and French do, and brackets around, so that a text that was cut or did not come from the bundle is seen.
 */
public final class PseudoLanguage {
    private static final String VOWELS = "aeiouAEIOU";
    private static final String ACCENTED = "áéîöûÁÉÎÖÛ";
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    private PseudoLanguage() {}

    /** Its words. */
    public static Messages messages() {
        var english = Messages.strict(Locale.ENGLISH).bundle();
        var pseudo = new Properties();
        english.keySet().forEach(key -> pseudo.setProperty(key, of(english.getString(key))));
        var written = new StringWriter();
        try {
            pseudo.store(written, null);
            return Messages.strict(Language.ENGLISH, new Texts(new StringReader(written.toString()), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text came from its bundle, whole or in part. */
    public static boolean isOfIt(String text) {
        return text.indexOf('⟦') >= 0 || text.chars().anyMatch(c -> ACCENTED.indexOf(c) >= 0);
    }

    private static String of(String text) {
        var longer = new StringBuilder("⟦");
        var places = PLACE.matcher(text);
        int from = 0;
        while (places.find()) {
            lengthen(text.substring(from, places.start()), longer);
            longer.append(places.group());
            from = places.end();
        }
        lengthen(text.substring(from), longer);
        return longer.append('⟧').toString();
    }

    private static void lengthen(String text, StringBuilder longer) {
        text.chars().forEach(c -> {
            int vowel = VOWELS.indexOf(c);
            if (vowel >= 0) {
                longer.append(ACCENTED.charAt(vowel)).append(ACCENTED.charAt(vowel % 5));
            } else {
                longer.append((char) c);
            }
        });
    }
}
