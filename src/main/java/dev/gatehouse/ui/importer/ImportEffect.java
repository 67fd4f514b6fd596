package dev.gatehouse.ui.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.address.RowAnalysis;
import dev.gatehouse.domain.address.RowFact.Kind;
import dev.gatehouse.domain.address.Tidy;
import dev.gatehouse.domain.finding.DraftAnalysis.Access;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.editor.AccessPicture;

/**
 * What accepting would do to who may sign in.
 *
 * @param warning
 *            what would surprise somebody most, empty when nothing would
 * @param sentences
 *            one for each family: before and after
 * @param pictures
 *            the same drawn
 * @param remarks
 *            rows that would not matter
 * @param merged
 *            the same addresses in the fewest rows
 * @param proof
 *            that merging changes nobody's access; empty when there is nothing to merge
 */
public record ImportEffect(String warning, List<String> sentences, List<AccessPicture> pictures, List<String> remarks,
        List<AddressRange> merged, String proof) {

    static ImportEffect of(ProfileDraft draft, ListKind list, List<AddressRange> entries, Messages messages) {
        var words = new AccessWords(messages);
        var before = draft.rules();
        var lists = with(draft, list, entries);
        var after = lists.rules();
        var merged = Tidy.merge(entries);
        var same = with(draft, list, merged).rules().effective().equals(after.effective());
        var proof = same && merged.size() < entries.size()
                ? messages.text("import.merge.proof", words.some(after.effective()))
                : "";
        return new ImportEffect(warning(draft, list, entries, after, messages), sentences(before, after, messages),
                pictures(before, after, messages), remarks(lists, list, draft.rows(list).size(), messages), merged,
                proof);
    }

    private static ProfileDraft with(ProfileDraft draft, ListKind list, List<AddressRange> entries) {
        return draft.withRows(list, Stream.concat(draft.rows(list).stream(), entries.stream().map(
                AddressRange::toString)).toList());
    }

    private static String warning(ProfileDraft draft, ListKind list, List<AddressRange> entries, AccessRules after,
            Messages messages) {
        if (!entries.isEmpty() && after.effective().isEmpty()) {
            return messages.text("import.effect.nobody");
        }
        return list == ListKind.ALLOWED && draft.allowed().isEmpty() && !entries.isEmpty()
                ? messages.text("import.effect.closes")
                : "";
    }

    /** For instance: IPv4: 65 279 → 16 875 583 addresses. */
    private static List<String> sentences(AccessRules before, AccessRules after, Messages messages) {
        return Stream.of(AddressFamily.values()).map(family -> {
            var name = messages.text("family." + family);
            var was = count(before.effective(), family, messages);
            var will = count(after.effective(), family, messages);
            return was.equals(will)
                    ? messages.text("import.effect.same", name, was)
                    : messages.text("import.effect.change", name, was, will);
        }).toList();
    }

    private static String count(AddressSet set, AddressFamily family, Messages messages) {
        if (set.isEmpty(family) || set.coversAll(family)) {
            return messages.text(set.isEmpty(family) ? "import.effect.none" : "import.effect.all");
        }
        return messages.number(set.size(family));
    }

    private static List<AccessPicture> pictures(AccessRules before, AccessRules after, Messages messages) {
        var access = new Access(before, after);
        var names = new AccessPicture.Names("import.picture.before", "import.picture.after");
        return Stream.of(AddressFamily.values())
                .flatMap(family -> AccessPicture.of(access, family, names, messages).stream())
                .map(picture -> new AccessPicture(picture.family(), picture.caption(), "", picture.segments()))
                .toList();
    }

    private static List<String> remarks(ProfileDraft lists, ListKind list, int from, Messages messages) {
        var analysis = RowAnalysis.of(entries(lists.allowed()), entries(lists.blocked()));
        var remarks = new ArrayList<String>();
        for (var kind : List.of(Kind.SHADOWED, Kind.DEAD_BLOCK, Kind.FULLY_BLOCKED)) {
            var count = analysis.facts().stream()
                    .filter(fact -> fact.list() == list && fact.row() >= from && fact.kind() == kind).count();
            if (count > 0) {
                remarks.add(messages.plural("import.remark." + kind, count));
            }
        }
        return List.copyOf(remarks);
    }

    private static List<AddressEntry> entries(List<String> rows) {
        return rows.stream().map(AddressEntry::of).toList();
    }
}
