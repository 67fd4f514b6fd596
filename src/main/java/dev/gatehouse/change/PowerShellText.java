package dev.gatehouse.change;

/**
 * Text for PowerShell, 5.1 and later. Before 7.3 it hands a double quote inside an argument to a program without
 * quoting it, so JSON never travels as an argument: it is written to a file first.
 */
final class PowerShellText {
    /** Everything PowerShell takes for a single quote. */
    private static final String QUOTES = "'\u2018\u2019\u201A\u201B";

    private PowerShellText() {}

    /** A word that PowerShell takes as it is. */
    static String quote(String text) {
        var quoted = new StringBuilder("'");
        text.chars().forEach(character -> {
            quoted.append((char) character);
            if (QUOTES.indexOf(character) >= 0) {
                quoted.append((char) character);
            }
        });
        return quoted.append('\'').toString();
    }

    /**
     * A text of several lines that PowerShell takes as it is.
     *
     * @throws IllegalArgumentException
     *             when a line would end it
     */
    static String hereString(String text) {
        if (text.lines().anyMatch(line -> line.startsWith("'@"))) {
            throw new IllegalArgumentException("a line would end the text");
        }
        return "@'\n" + text + "\n'@";
    }
}
