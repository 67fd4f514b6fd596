package dev.gatehouse.ui.evidence;

import java.util.Arrays;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Language;

/** Languages by what they call themselves. */
final class OwnNames extends StringConverter<Language> {
    @Override
    public String toString(@Nullable Language language) {
        return language == null ? "" : language.ownName();
    }

    /** English for any other name: nothing is typed here. */
    @Override
    public Language fromString(String name) {
        return Arrays.stream(Language.values()).filter(language -> language.ownName().equals(name))
                .findFirst().orElse(Language.ENGLISH);
    }
}
