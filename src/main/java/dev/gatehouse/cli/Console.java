package dev.gatehouse.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out
 *            what was asked for, and nothing else: another program may read it
 * @param err
 *            what is said about it: reasons, hints, progress
 * @param data
 *            the same place as {@code out} for what only programs read: always UTF-8, flushed by whoever writes
 * @param in
 *            where answers come from
 */
public record Console(PrintWriter out, PrintWriter err, PrintWriter data, InputStream in) {

    /** A place that takes any character, and where nobody answers. */
    public Console(PrintWriter out, PrintWriter err) {
        this(out, err, out);
    }

    /** A place where nobody answers. */
    public Console(PrintWriter out, PrintWriter err, PrintWriter data) {
        this(out, err, data, InputStream.nullInputStream());
    }

    /** Standard output, error and input of this process, in the encoding of the terminal, flushed at each line. */
    public static Console standard() {
        return new Console(writer(System.out), writer(System.err),
                new PrintWriter(System.out, false, StandardCharsets.UTF_8), System.in);
    }

    /** Writes a whole text to {@code out} and returns an {@link ExitCode}: it failed, where not all of it was taken. */
    int whole(String text) {
        out.print(text);
        return taken(out);
    }

    /** Whether everything said to {@code to} was taken, as an {@link ExitCode}; if not, that is said. */
    int taken(PrintWriter to) {
        if (to.checkError()) {
            err.println("What was asked for could not be written to standard output, or not all of it.");
            return ExitCode.FAILED;
        }
        return ExitCode.OK;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }
}
