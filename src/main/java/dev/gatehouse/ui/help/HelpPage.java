package dev.gatehouse.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A page of the handbook.
 *
 * @param path
 *            its file below docs/
 * @param blocks
 *            what it holds, the title first
 */
public record HelpPage(String path, List<Block> blocks) {
    /** Its title. */
    public String title() {
        return blocks.getFirst().text();
    }

    /** All it says, one block a line. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** Whether it is about a subject in full, behind the handbook's own pages. */
    public boolean isReference() {
        return !path.startsWith("handbook/");
    }

    /** Whether it holds every word, in any case. */
    boolean holds(List<String> words) {
        var all = text().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }

    /** Whether its title holds every word, in any case. */
    boolean isAbout(List<String> words) {
        var title = title().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(title::contains);
    }
}
