package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import dev.gatehouse.domain.address.RowFact.Kind;

/** What holds for the rows of an allowed and a blocked list, found in O(n log n). */
public final class RowAnalysis {
    private final List<RowFact> facts;

    private RowAnalysis(List<RowFact> facts) {
        this.facts = facts;
    }

    /** The facts about these lists, in the order in which they are held. */
    public static RowAnalysis of(List<AddressEntry> allowed, List<AddressEntry> blocked) {
        return of(AccessRules.of(allowed, blocked));
    }

    /** The facts about the lists of these rules. */
    public static RowAnalysis of(AccessRules rules) {
        List<AddressEntry> allowed = rules.entries(ListKind.ALLOWED);
        List<AddressEntry> blocked = rules.entries(ListKind.BLOCKED);
        List<RangeRow> allowedRows = RangeRow.sorted(allowed);
        List<RangeRow> blockedRows = RangeRow.sorted(blocked);
        List<RowFact> facts = new ArrayList<>();
        addOwnFacts(ListKind.ALLOWED, allowed, facts);
        addOwnFacts(ListKind.BLOCKED, blocked, facts);
        addNesting(ListKind.ALLOWED, allowedRows, facts);
        addNesting(ListKind.BLOCKED, blockedRows, facts);
        addFullyBlocked(allowedRows, rules.blockedSet(), facts);
        if (!allowed.isEmpty()) {
            addDeadBlocks(blockedRows, rules.allowedSet(), facts);
        }
        facts.sort(RowAnalysis::order);
        return new RowAnalysis(List.copyOf(facts));
    }

    /** All facts by list, row and kind. */
    public List<RowFact> facts() {
        return facts;
    }

    /** The facts about one row, from 0, by kind; empty for a row that does not exist. */
    public List<RowFact> facts(ListKind list, int row) {
        int from = lowerBound(list, row);
        int to = from;
        while (to < facts.size() && facts.get(to).list() == list && facts.get(to).row() == row) {
            to++;
        }
        return facts.subList(from, to);
    }

    /** Whether this holds for this row, from 0. */
    public boolean has(ListKind list, int row, Kind kind) {
        return facts(list, row).stream().anyMatch(fact -> fact.kind() == kind);
    }

    private static int order(RowFact one, RowFact other) {
        int byList = one.list().compareTo(other.list());
        int byRow = byList != 0 ? byList : Integer.compare(one.row(), other.row());
        return byRow != 0 ? byRow : one.kind().compareTo(other.kind());
    }

    private int lowerBound(ListKind list, int row) {
        int from = 0;
        int to = facts.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            RowFact fact = facts.get(middle);
            boolean before = fact.list().compareTo(list) < 0 || (fact.list() == list && fact.row() < row);
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        return from;
    }

    private static void addOwnFacts(ListKind list, List<AddressEntry> entries, List<RowFact> facts) {
        for (int row = 0; row < entries.size(); row++) {
            switch (entries.get(row).parsed()) {
                case ParsedAddress.Rejected _ -> facts.add(fact(list, row, Kind.UNPARSABLE));
                case ParsedAddress.Range range -> addOwnFacts(list, row, range, facts);
            }
        }
    }

    private static void addOwnFacts(ListKind list, int row, ParsedAddress.Range range, List<RowFact> facts) {
        if (range.hostBits()) {
            facts.add(fact(list, row, Kind.HOST_BITS));
        }
        if (range.mapped()) {
            facts.add(fact(list, row, Kind.MAPPED));
        }
        if (SpecialPurpose.of(range.range()).isPresent()) {
            facts.add(fact(list, row, Kind.SPECIAL));
        }
    }

    /** In sorted order a row is nested exactly if it lies in the last row that was nested in none. */
    private static void addNesting(ListKind list, List<RangeRow> sorted, List<RowFact> facts) {
        RangeRow outermost = null;
        RangeRow firstOfEqual = null;
        boolean halfUsed = false;
        for (RangeRow row : sorted) {
            if (outermost == null || !outermost.range().contains(row.range())) {
                halfUsed = !halfUsed && outermost != null && isOtherHalf(outermost.range(), row.range());
                if (halfUsed && outermost != null) {
                    facts.add(new RowFact(list, outermost.row(), Kind.MERGEABLE, OptionalInt.of(row.row())));
                }
                outermost = row;
            } else if (!outermost.range().equals(row.range())) {
                facts.add(new RowFact(list, row.row(), Kind.SHADOWED, OptionalInt.of(outermost.row())));
            }
            if (firstOfEqual != null && firstOfEqual.range().equals(row.range())) {
                facts.add(new RowFact(list, row.row(), Kind.DUPLICATE, OptionalInt.of(firstOfEqual.row())));
            } else {
                firstOfEqual = row;
            }
        }
    }

    /** Whether two blocks are the lower and the upper half of one; the whole space of a family is left to people. */
    private static boolean isOtherHalf(AddressRange lower, AddressRange upper) {
        return lower.prefixLength() == upper.prefixLength() && lower.prefixLength() > 1
                && lower.family() == upper.family()
                && AddressRange.around(upper.first(), upper.prefixLength() - 1).first().equals(lower.first());
    }

    private static void addFullyBlocked(List<RangeRow> allowed, AddressSet blocked, List<RowFact> facts) {
        allowed.stream().filter(row -> blocked.contains(row.range()))
                .forEach(row -> facts.add(fact(ListKind.ALLOWED, row.row(), Kind.FULLY_BLOCKED)));
    }

    private static void addDeadBlocks(List<RangeRow> blocked, AddressSet allowed, List<RowFact> facts) {
        blocked.stream().filter(row -> !allowed.intersects(row.range()))
                .forEach(row -> facts.add(fact(ListKind.BLOCKED, row.row(), Kind.DEAD_BLOCK)));
    }

    private static RowFact fact(ListKind list, int row, Kind kind) {
        return new RowFact(list, row, kind, OptionalInt.empty());
    }
}
