package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.gatehouse.domain.address.ImportReading.Question;
import dev.gatehouse.domain.address.ImportRow.Twin;

/**
 * What an import would add to a list: every line with its class, and the blocks of those that are kept or fixed. No
 * block is in it that was not proposed by its line, and none twice.
 *
 * @param rows
 *            one for each item, in order
 */
public record ImportPlan(List<ImportRow> rows) {

    /** Copies the list. */
    public ImportPlan {
        rows = List.copyOf(rows);
    }

    /**
     * Plans an import.
     *
     * @param decisions
     *            what a person chose for an item, by its index: one of its options, or nothing to leave it out. A
     *            choice
     *            that is not among the options counts as none
     * @param list
     *            the rows the list has now
     */
    public static ImportPlan of(AddressImport read, Map<Integer, ImportDecision> decisions,
            List<AddressEntry> list) {
        Planner planner = new Planner(list);
        List<ImportRow> rows = new ArrayList<>(read.items().size());
        for (int i = 0; i < read.items().size(); i++) {
            rows.add(planner.row(read.items().get(i), Optional.ofNullable(decisions.get(i))));
        }
        return new ImportPlan(rows);
    }

    /** The blocks that would enter the list, in order, none twice and none that is there already. */
    public List<AddressRange> entries() {
        return rows.stream().flatMap(row -> row.entries().stream()).toList();
    }

    /** What the text says about the blocks that would enter. */
    public Map<AddressRange, String> comments() {
        Map<AddressRange, String> comments = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.item().comment().isEmpty())
                .forEach(row -> row.entries().forEach(entry -> comments.put(entry, row.item().comment())));
        return comments;
    }

    /** How many lines there are of each class. */
    public Map<ImportClass, Integer> counts() {
        Map<ImportClass, Integer> counts = new EnumMap<>(ImportClass.class);
        rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        return counts;
    }

    /** How many lines would enter the list. */
    public int accepted() {
        return (int) rows.stream().filter(row -> !row.entries().isEmpty()).count();
    }

    /** How many lines wait for a choice. */
    public int undecided() {
        return (int) rows.stream().filter(ImportRow::undecided).count();
    }

    private static final class Planner {
        private final Map<AddressRange, Twin> seen = new HashMap<>();

        Planner(List<AddressEntry> list) {
            for (int i = 0; i < list.size(); i++) {
                int number = i + 1;
                list.get(i).range().ifPresent(range -> seen.putIfAbsent(range, new Twin(true, number)));
            }
        }

        ImportRow row(ImportItem item, Optional<ImportDecision> decision) {
            return switch (item.reading()) {
                case ImportReading.Entries(var ranges, var fixes) ->
                    accepted(item, fixes.isEmpty() ? ImportClass.KEPT : ImportClass.FIXED, ranges);
                case ImportReading.Choice choice -> decision
                        .filter(made -> !(made instanceof ImportDecision.Take(var range))
                                || choice.options().contains(range))
                        .map(made -> decided(item, made, choice.question()))
                        .orElseGet(() -> undecided(item, choice.question()));
                case ImportReading.Unreadable _,ImportReading.Unfit _ ->
                    ImportRow.of(item, ImportClass.REJECTED, List.of());
                case ImportReading.Ignored _ -> ImportRow.of(item, ImportClass.IGNORED, List.of());
            };
        }

        private ImportRow decided(ImportItem item, ImportDecision decision, Question question) {
            return switch (decision) {
                case ImportDecision.Take(var range) -> accepted(item, ImportClass.FIXED, List.of(range));
                case ImportDecision.LeaveOut _ -> ImportRow.of(item,
                        question == Question.EVERYONE ? ImportClass.REJECTED : ImportClass.IGNORED, List.of());
            };
        }

        /** Everyone is refused until somebody says otherwise; any other question has to be answered. */
        private static ImportRow undecided(ImportItem item, Question question) {
            boolean everyone = question == Question.EVERYONE;
            return new ImportRow(item, everyone ? ImportClass.REJECTED : ImportClass.FIXED, List.of(), !everyone,
                    Optional.empty());
        }

        private ImportRow accepted(ImportItem item, ImportClass kind, List<AddressRange> ranges) {
            List<AddressRange> added = ranges.stream().filter(range -> !seen.containsKey(range)).toList();
            if (added.isEmpty()) {
                Twin twin = seen.get(ranges.getFirst());
                return new ImportRow(item, ImportClass.DUPLICATE, List.of(), false, Optional.ofNullable(twin));
            }
            added.forEach(range -> seen.put(range, new Twin(false, item.line())));
            return ImportRow.of(item, kind, added);
        }
    }
}
