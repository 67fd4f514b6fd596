package dev.gatehouse.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A profile that was checked.
 *
 * @param file
 *            where it was read from, as named by whoever asked, with forward slashes and nothing invisible
 * @param uri
 *            the same as a reference for a URI
 * @param name
 *            its name, or its id where it has none
 * @param lines
 *            who may sign in, findings worst first, then controls and rules with their scores
 */
record CheckedProfile(String file, @JsonIgnore String uri, String name, List<CheckLine> lines) {
    /** Copies the lines. */
    CheckedProfile {
        lines = List.copyOf(lines);
    }

    /** The reference to a profile in AWS, or in a sandbox: Region, instance and profile, with a slash between. */
    static String uri(String... names) {
        return uri(Path.of("", names));
    }

    /** The reference to a file. */
    static String uri(Path file) {
        try {
            return new URI(null, null, slashed(file), null).toASCIIString();
        } catch (URISyntaxException cause) {
            throw new IllegalArgumentException("a file without a name", cause);
        }
    }

    static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Whether it could not be read. */
    @JsonIgnore
    boolean isUnread() {
        return lines.stream().anyMatch(line -> line.kind() == CheckLine.Kind.READING);
    }

    /** How many of the lines count. */
    long found() {
        return lines.stream().filter(CheckLine::counts).count();
    }
}
