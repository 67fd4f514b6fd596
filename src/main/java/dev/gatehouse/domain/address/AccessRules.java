package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.gatehouse.domain.address.Verdict.Reason;
import dev.gatehouse.domain.text.Nearby;

/**
 * Who may sign in under an allowed and a blocked list: blocked always wins; an empty allowed list admits everyone who
 * is not blocked (domain §2). Rows that cannot be read hold no address. An allowed list that has rows, none of them
 * readable, is still an allowed list and admits nobody: the reading that cannot lock in a false sense of safety.
 */
public final class AccessRules {
    private final AddressSet allowed;
    private final AddressSet blocked;
    private final AddressSet effective;
    private final List<AddressEntry> allowedEntries;
    private final List<AddressEntry> blockedEntries;
    private final RowIndex allowedRows;
    private final RowIndex blockedRows;
    private final boolean everyoneByDefault;

    private AccessRules(List<AddressEntry> allowed, List<AddressEntry> blocked) {
        this.allowedEntries = List.copyOf(allowed);
        this.blockedEntries = List.copyOf(blocked);
        this.allowed = setOf(allowed);
        this.blocked = setOf(blocked);
        this.allowedRows = RowIndex.of(allowed);
        this.blockedRows = RowIndex.of(blocked);
        this.everyoneByDefault = allowed.isEmpty();
        this.effective = everyoneByDefault ? this.blocked.complement() : this.allowed.minus(this.blocked);
    }

    /** The rules of these two lists, in the order in which they are held. */
    public static AccessRules of(List<AddressEntry> allowed, List<AddressEntry> blocked) {
        return new AccessRules(allowed, blocked);
    }

    /** The rules of two lists as texts; never throws. */
    public static AccessRules reading(List<String> allowed, List<String> blocked) {
        return new AccessRules(read(allowed, List.of()), read(blocked, List.of()));
    }

    /** The rules of two other lists; what these rules have read is not read again. */
    public AccessRules rereading(List<String> allowed, List<String> blocked) {
        return isOf(allowed, allowedEntries) && isOf(blocked, blockedEntries)
                ? this
                : new AccessRules(read(allowed, allowedEntries), read(blocked, blockedEntries));
    }

    /** Reading a row costs far more than finding it. */
    private static List<AddressEntry> read(List<String> texts, List<AddressEntry> known) {
        var before = new Nearby<>(known, AddressEntry::text);
        return IntStream.range(0, texts.size())
                .mapToObj(at -> before.find(at, texts.get(at)).orElseGet(() -> AddressEntry.of(texts.get(at))))
                .toList();
    }

    private static boolean isOf(List<String> texts, List<AddressEntry> entries) {
        return texts.size() == entries.size()
                && IntStream.range(0, texts.size()).allMatch(at -> texts.get(at).equals(entries.get(at).text()));
    }

    /** The rows of a list, read, in the order in which they are held. */
    public List<AddressEntry> entries(ListKind list) {
        return switch (list) {
            case ALLOWED -> allowedEntries;
            case BLOCKED -> blockedEntries;
        };
    }

    /** Everyone who may sign in. */
    public AddressSet effective() {
        return effective;
    }

    /** Whether this address may sign in. */
    public boolean permits(IpAddress address) {
        return effective.contains(address);
    }

    /** Whether this address may sign in, with the row that decides. */
    public Verdict verdict(IpAddress address) {
        Optional<AddressEntry> block = blockedRows.find(address);
        Optional<AddressEntry> allow = allowedRows.find(address);
        if (block.isPresent()) {
            return new Verdict(address, false, Reason.BLOCKED_BY_ROW, block, allow);
        }
        if (allow.isPresent()) {
            return new Verdict(address, true, Reason.ALLOWED_BY_ROW, allow, Optional.empty());
        }
        Reason reason = everyoneByDefault ? Reason.NO_RESTRICTION : Reason.NOT_IN_ALLOW_LIST;
        return new Verdict(address, everyoneByDefault, reason, Optional.empty(), Optional.empty());
    }

    /** The union of the allowed rows; empty for an empty list although that admits everyone. */
    public AddressSet allowedSet() {
        return allowed;
    }

    /** The union of the blocked rows. */
    public AddressSet blockedSet() {
        return blocked;
    }

    /** Whether the allowed list has no row at all, so that everyone who is not blocked may sign in (domain §2). */
    public boolean allowsEveryoneByDefault() {
        return everyoneByDefault;
    }

    private static AddressSet setOf(List<AddressEntry> entries) {
        List<AddressRange> ranges = new ArrayList<>(entries.size());
        for (AddressEntry entry : entries) {
            entry.range().ifPresent(ranges::add);
        }
        return AddressSet.of(ranges);
    }
}
