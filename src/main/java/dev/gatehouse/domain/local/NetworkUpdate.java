package dev.gatehouse.domain.local;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.ProfileDraft;

/**
 * What a change of a network would mean for one list of a profile that holds rows of it; proposed, never done by
 * itself.
 *
 * @param list
 *            the list
 * @param added
 *            ranges that are new in the network and no rows yet
 * @param removed
 *            ranges that left the network and are rows
 */
public record NetworkUpdate(ListKind list, List<AddressRange> added, List<AddressRange> removed) {

    /** Copies the lists. */
    public NetworkUpdate {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * What the change of a network would mean for a profile; empty when nothing of the network as it was before is a
     * row, or when nothing would differ.
     */
    public static List<NetworkUpdate> of(NamedNetwork before, NamedNetwork after, ProfileDraft profile) {
        return Stream.of(ListKind.values()).map(list -> of(list, before, after, ranges(profile.rows(list))))
                .filter(update -> !update.added().isEmpty() || !update.removed().isEmpty()).toList();
    }

    private static NetworkUpdate of(ListKind list, NamedNetwork before, NamedNetwork after, Set<AddressRange> rows) {
        if (before.ranges().stream().noneMatch(rows::contains)) {
            return new NetworkUpdate(list, List.of(), List.of());
        }
        return new NetworkUpdate(list,
                after.ranges().stream().distinct().filter(range -> !before.ranges().contains(range))
                        .filter(range -> !rows.contains(range)).toList(),
                before.ranges().stream().distinct().filter(range -> !after.ranges().contains(range))
                        .filter(rows::contains).toList());
    }

    /** The draft with the change; rows that are there already or gone already are left as they are. */
    public ProfileDraft appliedTo(ProfileDraft draft) {
        var gone = new HashSet<>(removed);
        var rows = draft.rows(list).stream()
                .filter(row -> AddressEntry.of(row).range().filter(gone::contains).isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        missing(added, rows).forEach(range -> rows.add(range.toString()));
        return draft.withRows(list, rows);
    }

    /** The ranges that are not among the rows, in order and none twice. */
    public static List<AddressRange> missing(List<AddressRange> ranges, List<String> rows) {
        var there = ranges(rows);
        return ranges.stream().distinct().filter(range -> !there.contains(range)).toList();
    }

    private static Set<AddressRange> ranges(List<String> rows) {
        return rows.stream().flatMap(row -> AddressEntry.of(row).range().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
