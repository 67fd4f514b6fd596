package dev.gatehouse.ui.networks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NetworkPresence;
import dev.gatehouse.domain.local.NetworkUpdate;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.profiles.ProfileItem;

/** How a network stands in a profile, in words. */
final class PresenceWords {
    private static final int MOST_ROWS = 6;

    private final Messages messages;

    PresenceWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * One profile.
     *
     * @param before
     *            the network before its last change, null when it was not changed
     */
    PresenceLine line(ProfileItem item, ProfileDraft profile, NamedNetwork network, @Nullable NamedNetwork before) {
        var presence = NetworkPresence.of(network, profile);
        var kind = PresenceLine.Kind.valueOf(presence.extent().name());
        var updates = Optional.ofNullable(before).map(old -> NetworkUpdate.of(old, network, profile))
                .orElse(List.of());
        return new PresenceLine(kind, item, messages.text("networks.presence." + kind), effective(presence),
                rows(presence), updates, updates.stream().map(this::proposal).collect(Collectors.joining("\n")));
    }

    /** A profile that could not be read. */
    PresenceLine notRead(ProfileItem item, String why) {
        return new PresenceLine(PresenceLine.Kind.NOT_READ, item, messages.text("networks.presence.NOT_READ"), why, "",
                List.of(), "");
    }

    private String effective(NetworkPresence presence) {
        return presence.size().signum() == 0
                ? messages.text("networks.presence.no.address")
                : switch (presence.extent()) {
                    case ALL -> messages.plural("networks.effective.ALL", presence.size());
                    case PART -> messages.text("networks.effective.PART", presence.admitted(), presence.size());
                    case NONE -> messages.plural("networks.effective.NONE", presence.size());
                };
    }

    private String rows(NetworkPresence presence) {
        if (presence.allowedRows() == 0 && presence.blockedRows() == 0) {
            return messages.text("networks.rows.none");
        }
        return Stream.of(rows("networks.rows.ALLOWED", presence.allowedRows(), presence.ranges()),
                rows("networks.rows.BLOCKED", presence.blockedRows(), presence.ranges()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private String rows(String key, int held, int ranges) {
        return held == 0 ? "" : messages.plural(key, ranges, held);
    }

    private String proposal(NetworkUpdate update) {
        var parts = Stream.of(rows("networks.proposal.add", update.added()),
                rows("networks.proposal.remove", update.removed())).filter(text -> !text.isEmpty());
        return messages.text("networks.proposal." + update.list(), parts.collect(Collectors.joining("; ")));
    }

    private String rows(String key, List<AddressRange> ranges) {
        if (ranges.isEmpty()) {
            return "";
        }
        var shown = ranges.stream().limit(MOST_ROWS).map(AddressRange::toString).collect(Collectors.joining(", "));
        return messages.text(key, ranges.size() <= MOST_ROWS
                ? shown
                : messages.text("import.becomes.more", shown, ranges.size() - MOST_ROWS));
    }
}
