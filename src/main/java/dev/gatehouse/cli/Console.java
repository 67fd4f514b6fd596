package dev.gatehouse.cli;

import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out
 *            what was asked for, and nothing else: another program may read it
 * @param err
 *            what is said about it: reasons, hints, progress
 */
public record Console(PrintWriter out, PrintWriter err) {

    /** Standard output and standard error of this process, in the encoding of the terminal, flushed at each line. */
    public static Console standard() {
        return new Console(writer(System.out), writer(System.err));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }
}
