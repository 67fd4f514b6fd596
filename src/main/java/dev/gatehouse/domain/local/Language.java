package dev.gatehouse.domain.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the window speaks. English is the base: it has every text, and stands in where another lacks one. */
public enum Language {
    /** The base. */
    ENGLISH("en", "English"),
    /** German, with “Sie”. */
    GERMAN("de", "Deutsch"),
    /** Spanish, with “usted”. */
    SPANISH("es", "Español"),
    /** French, with “vous”. */
    FRENCH("fr", "Français"),
    /** The Portuguese of Brazil, with “você”. */
    PORTUGUESE("pt-BR", "Português (Brasil)"),
    /** Japanese. */
    JAPANESE("ja", "日本語");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** Its rules for numbers, dates and order. */
    public Locale locale() {
        return locale;
    }

    /** Its BCP 47 tag, for instance pt-BR. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** What it calls itself, so that whoever speaks it finds it whatever the window speaks now. */
    public String ownName() {
        return ownName;
    }

    /** The language with this tag, in any case. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag().equalsIgnoreCase(tag)).findFirst();
    }

    /** The language of a place, whatever its country; English where it is none of them. */
    public static Language nearest(Locale place) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(place.getLanguage())).findFirst()
                .orElse(ENGLISH);
    }
}
