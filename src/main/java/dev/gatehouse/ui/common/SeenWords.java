package dev.gatehouse.ui.common;

import java.util.List;
import java.util.stream.Collectors;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.baseline.Seen;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.text.VisibleText;

/** The values that baseline rules saw, in words. */
final class SeenWords {
    private static final int MOST_RANGES = 3;
    private static final int MOST_CODES = 6;

    private final Messages messages;
    private final DurationWords durations;
    private final AccessWords access;

    SeenWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
        this.access = new AccessWords(messages);
    }

    String of(Seen seen) {
        return switch (seen) {
            case Seen.Sessions sessions -> sessions(sessions);
            case Seen.Access(var effective, var everyone) -> messages.text(
                    everyone ? "seen.access.default" : "seen.access", access.count(effective));
            case Seen.Rows(var allowed) -> messages.plural("seen.rows", allowed);
            case Seen.Ranges(var kind, var all) -> messages.text("seen.ranges." + kind, ranges(all));
            case Seen.Findings(var codes) -> findings(codes);
            case Seen.Description(var text) -> text.isBlank()
                    ? messages.text("seen.description.none")
                    : messages.text("seen.description", VisibleText.capped(text, 60));
            case Seen.NotReported(var list) -> messages.text("seen.missing." + list);
            case Seen.Unreadable(var list, var rows) -> messages.plural("seen.unreadable." + list, rows);
        };
    }

    private String sessions(Seen.Sessions seen) {
        return seen.longest()
                .map(longest -> messages.text("seen.session", idle(seen), durations.of(longest)))
                .orElseGet(() -> messages.text("seen.session.none", idle(seen)));
    }

    private String idle(Seen.Sessions seen) {
        if (!seen.toggleReported()) {
            return messages.text("seen.idle.unknown");
        }
        return seen.idle()
                .map(idle -> messages.text(seen.on() ? "seen.idle.on" : "seen.idle.off", durations.of(idle)))
                .orElseGet(() -> messages.text(seen.on() ? "seen.idle.on.none" : "seen.idle.off.none"));
    }

    private String findings(List<FindingCode> codes) {
        if (codes.isEmpty()) {
            return messages.text("seen.findings.none");
        }
        var shown = codes.stream().distinct().limit(MOST_CODES).map(FindingCode::code)
                .collect(Collectors.joining(", "));
        return messages.plural("seen.findings", codes.size(), shown);
    }

    /** The first of them, and how many more there are. */
    String ranges(List<AddressRange> all) {
        var shown = all.stream().limit(MOST_RANGES).map(AddressRange::toString).collect(Collectors.joining(", "));
        return all.size() <= MOST_RANGES
                ? shown
                : messages.plural("seen.ranges.more", all.size() - MOST_RANGES, shown);
    }
}
