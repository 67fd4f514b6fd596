package dev.gatehouse.domain.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ListKind;

/**
 * The three states of one list, by what each row means. Order, spelling and repetition are no difference (domain §6);
 * where only one of the two respelled a row, its spelling stands, otherwise that of AWS.
 */
final class MergeRows {
    private final ListKind list;
    private final Map<String, List<String>> base;
    private final Map<String, List<String>> theirs;
    private final Map<String, List<String>> mine;

    MergeRows(ListKind list, List<String> base, List<String> theirs, List<String> mine) {
        this.list = list;
        this.base = byMeaning(base);
        this.theirs = byMeaning(theirs);
        this.mine = byMeaning(mine);
    }

    /** Every row that came or went, first those AWS holds. */
    List<MergeLine.Row> changed() {
        return blocks().stream().map(this::row).filter(row -> row.atTheirs() != row.atBase()
                || row.atMine() != row.atBase()).toList();
    }

    boolean changedByThem() {
        return !theirs.keySet().equals(base.keySet());
    }

    boolean changedByMe() {
        return !mine.keySet().equals(base.keySet());
    }

    boolean isSameForBoth() {
        return theirs.keySet().equals(mine.keySet());
    }

    boolean wasEmpty() {
        return base.isEmpty();
    }

    boolean isEmptyForThem() {
        return theirs.isEmpty();
    }

    boolean isEmptyForMe() {
        return mine.isEmpty();
    }

    boolean addedByThem(String block) {
        return theirs.containsKey(block) && !base.containsKey(block);
    }

    boolean addedByMe(String block) {
        return mine.containsKey(block) && !base.containsKey(block);
    }

    boolean atTheirs(String block) {
        return theirs.containsKey(block);
    }

    boolean atMine(String block) {
        return mine.containsKey(block);
    }

    /** The blocks that stand in the list when every edit is kept. */
    Set<String> together() {
        var kept = new LinkedHashSet<>(blocks());
        kept.removeIf(block -> !together(row(block)));
        return kept;
    }

    private static boolean together(MergeLine.Row row) {
        return row.by() == MergeLine.By.MINE ? row.atMine() : row.atTheirs();
    }

    /** The rows of these blocks, as spelled by whoever respelled them; in the order of AWS, then of the draft. */
    List<String> spelled(Set<String> blocks) {
        var rows = new ArrayList<String>();
        theirs.forEach((block, spellings) -> {
            if (blocks.contains(block)) {
                rows.addAll(asItWas(block) ? mine.getOrDefault(block, spellings) : spellings);
            }
        });
        mine.forEach((block, spellings) -> {
            if (blocks.contains(block) && !theirs.containsKey(block)) {
                rows.addAll(spellings);
            }
        });
        return rows;
    }

    /** Whether they left the spelling alone, so that that of the draft stands. */
    private boolean asItWas(String block) {
        return sorted(theirs.getOrDefault(block, List.of())).equals(sorted(base.getOrDefault(block, List.of())));
    }

    private MergeLine.Row row(String block) {
        return new MergeLine.Row(list, block, base.containsKey(block), theirs.containsKey(block),
                mine.containsKey(block));
    }

    private Set<String> blocks() {
        var blocks = new LinkedHashSet<>(theirs.keySet());
        blocks.addAll(mine.keySet());
        blocks.addAll(base.keySet());
        return blocks;
    }

    private static Map<String, List<String>> byMeaning(List<String> rows) {
        var blocks = new LinkedHashMap<String, List<String>>();
        for (var row : rows) {
            blocks.computeIfAbsent(meaning(row), _ -> new ArrayList<>()).add(row);
        }
        return blocks;
    }

    private static String meaning(String row) {
        return AddressEntry.of(row).range().map(AddressRange::toString).orElse(row);
    }

    private static List<String> sorted(List<String> rows) {
        return rows.stream().sorted().toList();
    }
}
