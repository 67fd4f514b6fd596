package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.gatehouse.domain.address.RowFact.Kind;

/**
 * Both lists with fewer rows or better spelling at unchanged access. Rows that cannot be read stay as they are and
 * where they are.
 *
 * @param allowed
 *            the allowed rows as they would be
 * @param blocked
 *            the blocked rows as they would be
 * @param before
 *            who may sign in now
 * @param after
 *            who may sign in then
 */
public record TidyPlan(List<String> allowed, List<String> blocked, AddressSet before, AddressSet after) {
    /** Copies the lists. */
    public TidyPlan {
        allowed = List.copyOf(allowed);
        blocked = List.copyOf(blocked);
    }

    /** What can be tidied. */
    public enum Operation {
        /** Takes out what has no effect: duplicates, rows inside others, dead blocks, allowed rows that are blocked. */
        DROP,
        /** Writes neighbouring and overlapping rows as the fewest ranges. */
        MERGE,
        /** Writes every row as its canonical CIDR. */
        SPELL
    }

    /** Works out the lists with these operations, in the order in which {@link Operation} names them. */
    public static TidyPlan of(List<String> allowed, List<String> blocked, Set<Operation> operations) {
        var before = rules(allowed, blocked).effective();
        var allowedNow = allowed;
        var blockedNow = blocked;
        if (operations.contains(Operation.DROP)) {
            var facts = RowAnalysis.of(entries(allowed), entries(blocked)).facts();
            allowedNow = without(allowed, allowedWithoutEffect(facts, allowed.size()));
            blockedNow = without(blocked, blockedWithoutEffect(facts, allowed));
        }
        if (operations.contains(Operation.MERGE)) {
            allowedNow = merged(allowedNow);
            blockedNow = merged(blockedNow);
        }
        if (operations.contains(Operation.SPELL)) {
            allowedNow = spelled(allowedNow);
            blockedNow = spelled(blockedNow);
        }
        return new TidyPlan(allowedNow, blockedNow, before, rules(allowedNow, blockedNow).effective());
    }

    /** Whether exactly the same addresses may sign in, compared and not assumed. */
    public boolean keepsAccess() {
        return before.equals(after);
    }

    /** Blocked allowed rows go only while another row is left: an empty allowed list lets everyone in (domain §2). */
    private static Set<Integer> allowedWithoutEffect(List<RowFact> facts, int rows) {
        var gone = rows(facts, ListKind.ALLOWED, Set.of(Kind.DUPLICATE, Kind.SHADOWED));
        var withBlocked = rows(facts, ListKind.ALLOWED, Set.of(Kind.DUPLICATE, Kind.SHADOWED, Kind.FULLY_BLOCKED));
        return withBlocked.size() < rows ? withBlocked : gone;
    }

    /** What an allowed row admits that cannot be read is unknown, so then no block counts as dead. */
    private static Set<Integer> blockedWithoutEffect(List<RowFact> facts, List<String> allowed) {
        var readable = entries(allowed).stream().allMatch(entry -> entry.range().isPresent());
        return rows(facts, ListKind.BLOCKED, readable
                ? Set.of(Kind.DUPLICATE, Kind.SHADOWED, Kind.DEAD_BLOCK)
                : Set.of(Kind.DUPLICATE, Kind.SHADOWED));
    }

    private static Set<Integer> rows(List<RowFact> facts, ListKind list, Set<Kind> kinds) {
        var rows = new HashSet<Integer>();
        facts.stream().filter(fact -> fact.list() == list && kinds.contains(fact.kind()))
                .forEach(fact -> rows.add(fact.row()));
        return rows;
    }

    private static List<String> without(List<String> rows, Set<Integer> gone) {
        var left = new ArrayList<String>();
        for (var row = 0; row < rows.size(); row++) {
            if (!gone.contains(row)) {
                left.add(rows.get(row));
            }
        }
        return left;
    }

    /** A merged range stands where the first of its rows stood; a row that is such a range keeps its spelling. */
    private static List<String> merged(List<String> rows) {
        var entries = entries(rows);
        var fewest = Tidy.merge(entries.stream().flatMap(entry -> entry.range().stream()).toList());
        var written = new HashSet<AddressRange>();
        var result = new ArrayList<String>();
        for (var entry : entries) {
            var range = entry.range().map(own -> holder(fewest, own));
            if (range.isEmpty()) {
                result.add(entry.text());
            } else if (written.add(range.get())) {
                result.add(range.equals(entry.range()) ? entry.text() : range.get().cidr());
            }
        }
        return result;
    }

    /** The block among disjoint sorted blocks that holds {@code range}. */
    private static AddressRange holder(List<AddressRange> sorted, AddressRange range) {
        int from = 0;
        int to = sorted.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) >>> 1;
            if (sorted.get(middle).first().compareTo(range.first()) <= 0) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return sorted.get(from);
    }

    private static List<String> spelled(List<String> rows) {
        return entries(rows).stream().map(entry -> entry.range().filter(range -> !isCanonical(entry))
                .map(AddressRange::toString).orElse(entry.text())).toList();
    }

    private static boolean isCanonical(AddressEntry entry) {
        return entry.parsed() instanceof ParsedAddress.Range range && range.canonical();
    }

    private static List<AddressEntry> entries(List<String> rows) {
        return rows.stream().map(AddressEntry::of).toList();
    }

    private static AccessRules rules(List<String> allowed, List<String> blocked) {
        return AccessRules.of(entries(allowed), entries(blocked));
    }
}
