package dev.gatehouse.evidence.pdf;

import org.jspecify.annotations.Nullable;

/**
 * How a piece of text looks.
 *
 * @param bold
 *            whether it is
 * @param ink
 *            its colour
 * @param ground
 *            the colour of the label it stands on, which keeps it on one line
 * @param raised
 *            whether it is small and above the line
 */
record Look(boolean bold, Ink ink, @Nullable Ink ground, boolean raised) {
    static final Look BODY = new Look(false, Ink.TEXT, null, false);
    static final Look MUTED = new Look(false, Ink.MUTED, null, false);
    static final Look BOLD = new Look(true, Ink.TEXT, null, false);
    /** How large a small letter above the line is. */
    static final float RAISED = 0.6f;

    Look strong() {
        return new Look(true, ink, ground, raised);
    }

    Look in(Ink other) {
        return new Look(bold, other, ground, raised);
    }

    Look above() {
        return new Look(bold, ink, ground, true);
    }

    /** The size of its letters in a text of a size. */
    float size(float text) {
        return raised ? text * RAISED : text;
    }

    /** The label of a state, by the class the style sheet of the report knows. */
    static Look badge(String kind) {
        return switch (kind) {
            case "good" -> label(new Ink(0x116329), new Ink(0xdafbe1));
            case "bad" -> label(new Ink(0xa40e26), new Ink(0xffebe9));
            case "warn" -> label(new Ink(0x7d4e00), new Ink(0xfff8c5));
            default -> label(Ink.MUTED, new Ink(0xf6f8fa));
        };
    }

    private static Look label(Ink ink, Ink ground) {
        return new Look(true, ink, ground, false);
    }
}
