package dev.gatehouse.domain.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressEntry;

/**
 * The two lists of a profile, spelled exactly as AWS returned them.
 *
 * @param allowed
 *            allowed rows; null when AWS did not report the list, which is not the same as an empty one (domain §4.8)
 * @param blocked
 *            blocked rows; null when not reported
 */
public record AccessLists(@Nullable List<String> allowed, @Nullable List<String> blocked) {

    /** Copies the lists, so that a profile never changes. */
    public AccessLists {
        allowed = allowed == null ? null : List.copyOf(allowed);
        blocked = blocked == null ? null : List.copyOf(blocked);
    }

    /** The allowed rows, empty when not reported. */
    public List<String> allowedRows() {
        return allowed == null ? List.of() : allowed;
    }

    /** The blocked rows, empty when not reported. */
    public List<String> blockedRows() {
        return blocked == null ? List.of() : blocked;
    }

    /** The allowed rows, parsed. */
    public List<AddressEntry> allowedEntries() {
        return allowedRows().stream().map(AddressEntry::of).toList();
    }

    /** The blocked rows, parsed. */
    public List<AddressEntry> blockedEntries() {
        return blockedRows().stream().map(AddressEntry::of).toList();
    }
}
