package dev.gatehouse.domain.local;

import java.util.Locale;
import java.util.Optional;

/**
 * What the window shall speak.
 *
 * @param fixed
 *            always this one; empty for the language of the operating system
 */
public record LanguageChoice(Optional<Language> fixed) {
    /** As the operating system has it. */
    public static final LanguageChoice SYSTEM = new LanguageChoice(Optional.empty());

    /** Always this one. */
    public static LanguageChoice of(Language language) {
        return new LanguageChoice(Optional.of(language));
    }

    /** The language that comes of it on a computer set to {@code system}. */
    public Language on(Locale system) {
        return fixed.orElseGet(() -> Language.nearest(system));
    }
}
