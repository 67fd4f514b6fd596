package dev.gatehouse.app;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.evidence.PackTexts;

/** The words of packs for tests of other rooms. */
public final class PackWords {
    private PackWords() {}

    /** The program's own. */
    public static PackTexts english() {
        return in(Language.ENGLISH);
    }

    /** The program's own in a language. */
    public static PackTexts in(Language language) {
        return new CommandTexts(language);
    }
}
