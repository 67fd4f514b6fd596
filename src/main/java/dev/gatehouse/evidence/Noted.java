package dev.gatehouse.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.profile.InstanceId;

/**
 * A row that somebody wrote about.
 *
 * @param place
 *            {@code AllowedIps[2]}
 * @param row
 *            the row as AWS holds it
 * @param note
 *            what was written
 */
record Noted(String place, String row, RowNote note) {
    /** What was written, in one line. */
    String words(PackTexts texts) {
        var day = note.reviewBy();
        return Stream.of(note.comment(), note.owner().isBlank() ? "" : texts.text("pack.note.owner", note.owner()),
                day == null ? "" : texts.text("pack.note.review", day)).filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** All notes, found by the block they are about. */
    static final class Index {
        private final Map<InstanceId, Map<AddressRange, RowNote>> notes = new HashMap<>();

        Index(RowNotes all) {
            all.all().forEach(note -> notes.computeIfAbsent(note.instance(), _ -> new HashMap<>())
                    .put(note.range(), note));
        }

        /** The rows of a profile that somebody wrote about, in their order. */
        List<Noted> of(ProfileFacts one) {
            var here = notes.getOrDefault(one.reading().ref().instance(), Map.of());
            return here.isEmpty()
                    ? List.of()
                    : one.assessed().stream().flatMap(read -> Stream.concat(
                            noted("AllowedIps", read.profile().access().allowedRows(), here),
                            noted("BlockedIps", read.profile().access().blockedRows(), here))).toList();
        }

        private static Stream<Noted> noted(String list, List<String> rows, Map<AddressRange, RowNote> notes) {
            return IntStream.range(0, rows.size()).boxed()
                    .flatMap(i -> AddressEntry.of(rows.get(i)).range()
                            .flatMap(range -> Optional.ofNullable(notes.get(range))).stream()
                            .map(note -> new Noted(list + "[" + i + "]", rows.get(i), note)));
        }
    }
}
