package dev.gatehouse.ui.common;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Language;

/** The texts of one language, with those of English behind them. */
public final class Texts extends PropertyResourceBundle {

    /** The texts that {@code reader} gives, UTF-8 properties, with {@code base} behind them. */
    public Texts(Reader reader, @Nullable ResourceBundle base) throws IOException {
        super(reader);
        if (base != null) {
            setParent(base);
        }
    }

    /** The texts of a language. */
    static Texts of(Language language) {
        return of(language, UnaryOperator.identity());
    }

    /** The texts of a language in another spelling. */
    static Texts of(Language language, UnaryOperator<String> spelling) {
        return language == Language.ENGLISH
                ? read("messages.properties", null, spelling)
                : read("messages_" + language.tag().replace('-', '_') + ".properties",
                        of(Language.ENGLISH, spelling), spelling);
    }

    private static Texts read(String name, @Nullable ResourceBundle base, UnaryOperator<String> spelling) {
        try (var in = Texts.class.getResourceAsStream("/dev/gatehouse/ui/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No " + name);
            }
            return new Texts(new StringReader(spelling.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8))),
                    base);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** Whether the language has this text itself. */
    boolean owns(String key) {
        return handleKeySet().contains(key);
    }
}
