package dev.gatehouse.sandbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.gatehouse.sandbox.fault.Rewrite;

/** Does to a list what the switches say. */
final class ListRewriter {
    private ListRewriter() {}

    static List<String> rewrite(List<String> entries, Set<Rewrite> rewrites) {
        Stream<String> rows = entries.stream();
        if (rewrites.contains(Rewrite.CANONICALISE)) {
            rows = rows.map(entry -> AddressText.parse(entry).map(AddressText::canonical).orElse(entry));
        }
        if (rewrites.contains(Rewrite.DEDUPLICATE)) {
            rows = rows.distinct();
        }
        if (rewrites.contains(Rewrite.REORDER)) {
            rows = rows.sorted();
        }
        return rows.toList();
    }
}
