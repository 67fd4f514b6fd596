package dev.gatehouse.app;

import dev.gatehouse.evidence.PackTexts;

/** The words of packs for tests of other rooms. */
public final class PackWords {
    private PackWords() {}

    /** The program's own. */
    public static PackTexts english() {
        return new CommandTexts();
    }
}
