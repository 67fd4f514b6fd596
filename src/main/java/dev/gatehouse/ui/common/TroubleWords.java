package dev.gatehouse.ui.common;

import dev.gatehouse.domain.port.FileTrouble;
import dev.gatehouse.domain.text.VisibleText;

/** Why a file could not be read or written, as part of a sentence that names the file. */
public final class TroubleWords {
    private static final int LONGEST = 300;

    private TroubleWords() {}

    /** The reason in the language of the window, without a full stop; in the system's own words where it has others. */
    public static String of(Throwable failure, Messages messages) {
        return switch (FileTrouble.of(failure)) {
            case MISSING -> messages.text("trouble.missing");
            case DENIED -> messages.text("trouble.denied");
            case TAKEN -> messages.text("trouble.taken");
            case NO_FOLDER -> messages.text("trouble.no.folder");
            case OTHER -> VisibleText.capped(FileTrouble.said(failure), LONGEST);
        };
    }
}
