package dev.gatehouse.sandbox.script;

import java.io.Serial;

/** A script that cannot be used; the message says where and why, for the person who wrote it. */
public final class FaultScriptException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int LONGEST = 900;

    FaultScriptException(String message) {
        super(visible(message));
    }

    /** What the file holds may hide in a message or move it about; it does neither, and is not endless. */
    private static String visible(String message) {
        var text = new StringBuilder();
        message.codePoints().limit(LONGEST).forEach(point -> {
            int type = Character.getType(point);
            boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
            text.append(hidden ? "⟦U+%04X⟧".formatted(point) : Character.toString(point));
        });
        return text.toString();
    }

    static FaultScriptException at(int line, String what) {
        return new FaultScriptException("line " + line + ": " + what);
    }
}
