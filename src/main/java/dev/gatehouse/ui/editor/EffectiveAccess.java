package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.finding.DraftAnalysis.Access;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ShareWords;

/**
 * Who may sign in, in words: what is left of the allowed list once the blocked one is taken from it.
 *
 * @param sentences
 *            one for each family: how many ranges, addresses, what part of the space; live beside the draft where they
 *            differ
 * @param draft
 *            everyone whom the draft admits
 */
public record EffectiveAccess(List<String> sentences, AddressSet draft) {

    static EffectiveAccess of(Access access, Messages messages) {
        var sentences = new ArrayList<String>();
        for (var family : AddressFamily.values()) {
            var draft = sentence(access.draft(), family, messages);
            var live = sentence(access.live(), family, messages);
            sentences.add(draft.equals(live) ? draft : messages.text("effective.was", draft, live));
        }
        return new EffectiveAccess(List.copyOf(sentences), access.draft().effective());
    }

    /** The fewest CIDR blocks of the draft, one a line, IPv4 first, ascending; nothing where nobody may sign in. */
    public String cidrs() {
        return Stream.of(AddressFamily.values()).flatMap(family -> draft.ranges(family).stream())
                .map(AddressRange::cidr).collect(Collectors.joining("\n"));
    }

    /** For instance: 3 ranges, 65 279 IPv4 addresses, less than 0.01 % of all. */
    private static String sentence(AccessRules rules, AddressFamily family, Messages messages) {
        AddressSet effective = rules.effective();
        var count = new AccessWords(messages).family(effective, family);
        if (effective.isEmpty(family) || effective.coversAll(family)) {
            return count;
        }
        return messages.plural("effective.ranges", effective.intervalCount(family), count,
                new ShareWords(messages).of(effective.size(family), family.spaceSize()));
    }
}
