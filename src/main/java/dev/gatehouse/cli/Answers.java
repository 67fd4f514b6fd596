package dev.gatehouse.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** What somebody types at the terminal, a line at a time. Where nobody is there, there is no answer. */
final class Answers {
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Answers(InputStream in) {
        this.in = in;
    }

    /** The next line without blanks around it, waited for; empty when there will be none. */
    Optional<String> await() {
        try {
            for (var next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    return Optional.of(taken());
                }
                line.write(next);
            }
            return line.size() == 0 ? Optional.empty() : Optional.of(taken());
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
    }

    /** The next line if it is there already. */
    Optional<String> typed() {
        try {
            while (in.available() > 0) {
                var next = in.read();
                if (next == '\n') {
                    return Optional.of(taken());
                }
                line.write(next);
            }
            return Optional.empty();
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
    }

    private String taken() {
        var text = line.toString(Charset.forName(System.getProperty("stdin.encoding", "UTF-8")));
        line.reset();
        return text.strip();
    }
}
