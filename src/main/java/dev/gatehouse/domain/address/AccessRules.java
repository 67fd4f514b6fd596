package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.address.Verdict.Reason;

/**
 * Who may sign in under an allowed and a blocked list: blocked always wins; an empty allowed list admits everyone who
 * is
 * not blocked (domain §2). Rows that cannot be read hold no address. An allowed list that has rows, none of them
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
        this.allowedEntries = allowed;
        this.blockedEntries = blocked;
        this.allowed = setOf(allowed);
        this.blocked = setOf(blocked);
        this.allowedRows = RowIndex.of(allowed);
        this.blockedRows = RowIndex.of(blocked);
        this.everyoneByDefault = allowed.isEmpty();
        this.effective = everyoneByDefault ? this.blocked.complement() : this.allowed.minus(this.blocked);
    }

    /** The rules of these two lists, in the order in which they are held. */
    public static AccessRules of(List<AddressEntry> allowed, List<AddressEntry> blocked) {
        return new AccessRules(List.copyOf(allowed), List.copyOf(blocked));
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
