package dev.gatehouse.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The pages of the handbook, in the order in which they are meant to be read; then what they refer to. */
final class Handbook {
    static final List<String> PATHS = List.of("handbook/01-first-steps.md", "handbook/02-who-can-sign-in.md",
            "handbook/03-sessions.md", "handbook/04-findings.md", "handbook/05-review-and-apply.md",
            "handbook/06-not-known.md", "handbook/07-lists-of-addresses.md", "handbook/08-fleet-and-audit.md",
            "handbook/09-signing-in-to-aws.md", "handbook/10-on-this-computer.md", "handbook/11-command-line.md",
            "findings.md", "connections.md", "permissions.md", "import.md", "profile-file.md", "hand-over.md",
            "fleet.md", "many-profiles.md", "snapshots.md", "evidence.md", "baselines.md", "local-data.md",
            "journal.md", "sandbox.md",
            "faults.md",
            "check-command.md", "scheduled-checks.md", "drift-command.md", "report-command.md",
            "access-command.md", "plan-command.md", "apply-command.md", "confirm-command.md");

    private Handbook() {}

    /** Reads all pages; takes a moment, so it runs off the window's thread. */
    static List<HelpPage> pages() {
        var markdown = new HelpMarkdown(Set.copyOf(PATHS));
        return PATHS.stream().map(path -> markdown.page(path, read(path))).toList();
    }

    private static String read(String path) {
        try (var stream = Objects.requireNonNull(Handbook.class.getResourceAsStream("docs/" + path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
