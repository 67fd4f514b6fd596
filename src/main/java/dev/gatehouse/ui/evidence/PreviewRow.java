package dev.gatehouse.ui.evidence;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.evidence.PackPreview;

/**
 * A row of the look at a pack: a heading, or one thing and what the report says of it.
 *
 * @param what
 *            the heading, or the thing
 * @param says
 *            empty for a heading
 */
record PreviewRow(String what, String says) {
    boolean isHeading() {
        return says.isEmpty();
    }

    /** All rows of a preview. */
    static List<PreviewRow> of(PackPreview preview) {
        return Stream.concat(Stream.of(new PreviewRow(preview.title(), "")),
                preview.sections().stream().flatMap(section -> Stream.concat(
                        Stream.of(new PreviewRow(section.heading(), "")),
                        section.lines().stream().map(line -> new PreviewRow(line.what(), line.says())))))
                .toList();
    }
}
