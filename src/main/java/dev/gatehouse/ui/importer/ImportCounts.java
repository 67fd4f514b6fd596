package dev.gatehouse.ui.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.gatehouse.domain.address.ImportClass;
import dev.gatehouse.domain.address.ImportPlan;
import dev.gatehouse.ui.common.Messages;

/**
 * How many lines there are of each class.
 *
 * @param of
 *            by class; a class without lines may lack
 * @param waiting
 *            lines that wait for a choice
 * @param accepted
 *            lines that would enter the list
 * @param rows
 *            rows that would enter the list, a range may be several
 */
public record ImportCounts(Map<ImportClass, Integer> of, int waiting, int accepted, int rows) {
    /** Nothing was read. */
    public static final ImportCounts NONE = new ImportCounts(Map.of(), 0, 0, 0);

    static ImportCounts of(ImportPlan plan) {
        return new ImportCounts(Map.copyOf(plan.counts()), plan.undecided(), plan.accepted(), plan.entries().size());
    }

    /** How many lines there are of a class. */
    public int of(ImportClass kind) {
        return of.getOrDefault(kind, 0);
    }

    /** How many lines there are, ignored ones included. */
    public int all() {
        return of.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** For instance: 200 rows read: 171 ready · 12 fixed · 9 duplicates · 8 rejected. */
    String sentence(Messages messages) {
        var parts = new ArrayList<>(List.of(messages.text("import.count.KEPT", of(ImportClass.KEPT)),
                messages.text("import.count.FIXED", of(ImportClass.FIXED)),
                messages.plural("import.count.duplicate", of(ImportClass.DUPLICATE)),
                messages.text("import.count.REJECTED", of(ImportClass.REJECTED))));
        if (of(ImportClass.IGNORED) > 0) {
            parts.add(messages.text("import.count.IGNORED", of(ImportClass.IGNORED)));
        }
        return messages.plural("import.read", all() - of(ImportClass.IGNORED), String.join(" · ", parts));
    }
}
