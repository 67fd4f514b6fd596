package dev.gatehouse.ui.fleet;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.baseline.Score;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.matrix.AccessFacts;
import dev.gatehouse.domain.matrix.FindingCounts;
import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.domain.matrix.ProfileFacts;
import dev.gatehouse.domain.profile.SessionSettings;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ShareWords;
import dev.gatehouse.ui.fleet.FleetRow.CellText;

/** What the cells of the fleet say. */
final class FleetWords {
    static final int LONGEST_NAME = 80;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final DurationWords durations;
    private final ShareWords shares;

    FleetWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
        this.shares = new ShareWords(messages);
    }

    /** The cells of a profile that was read. */
    Map<FleetColumn, CellText> cells(ProfileFacts facts, Instant at) {
        var cells = new EnumMap<FleetColumn, CellText>(FleetColumn.class);
        cells.put(FleetColumn.ACCESS, access(facts.access()));
        cells.put(FleetColumn.ALLOWED, count(facts.access().allowedRows()));
        cells.put(FleetColumn.BLOCKED, count(facts.access().blockedRows()));
        cells.put(FleetColumn.SHARE, share(facts.access()));
        cells.put(FleetColumn.IDLE, idle(facts.session()));
        cells.put(FleetColumn.LONGEST, longest(facts.session()));
        cells.put(FleetColumn.FINDINGS, findings(facts.findings()));
        cells.put(FleetColumn.SCORE, score(facts.score()));
        cells.put(FleetColumn.CHANGED, changed(facts.stamp().lastModified(), facts.stamp().lastModifiedRegion()));
        cells.put(FleetColumn.STATE, new CellText(messages.text("fleet.state.read"), TIME.format(at)));
        return cells;
    }

    private CellText access(AccessFacts access) {
        if (access.isOpenToEveryone()) {
            return new CellText(messages.text("fleet.access.everyone"), "");
        }
        return access.admitsNobody()
                ? new CellText(messages.text("fleet.access.nobody"), "")
                : new CellText(access(access, AddressFamily.IPV4), access(access, AddressFamily.IPV6));
    }

    private String access(AccessFacts access, AddressFamily family) {
        var name = messages.text("family." + family);
        return switch (access.reach(family)) {
            case ALL -> messages.text("fleet.access.ALL", name);
            case SOME -> messages.text("fleet.access.SOME", access.count(family), name);
            case NONE -> messages.text("fleet.access.NONE", name);
        };
    }

    private CellText count(OptionalInt rows) {
        return new CellText(rows.isPresent() ? messages.number(rows.getAsInt()) : messages.text("fleet.none.reported"),
                "");
    }

    private CellText share(AccessFacts access) {
        return new CellText(share(access, AddressFamily.IPV4), share(access, AddressFamily.IPV6));
    }

    private String share(AccessFacts access, AddressFamily family) {
        return messages.text("fleet.share", messages.text("family." + family),
                shares.of(access.count(family), family.spaceSize()));
    }

    private CellText idle(SessionSettings session) {
        var stored = session.inactivity() == null ? "" : durations.of(session.inactivity());
        if (session.inactivityEnabled() == null) {
            return new CellText(messages.text("fleet.none.reported"), "");
        }
        if (session.signsOutIdleUsers()) {
            return new CellText(stored.isEmpty() ? messages.text("fleet.idle.on") : stored, "");
        }
        return new CellText(messages.text("fleet.idle.off"),
                stored.isEmpty() ? "" : messages.text("fleet.idle.stored", stored));
    }

    private CellText longest(SessionSettings session) {
        return new CellText(duration(session.maximum()), session.periodic() == null
                ? ""
                : messages.text("fleet.periodic", duration(session.periodic())));
    }

    private String duration(@Nullable Duration value) {
        return value == null ? messages.text("fleet.none.reported") : durations.of(value);
    }

    private CellText findings(FindingCounts counts) {
        var parts = Stream.of(Severity.values()).filter(severity -> counts.of(severity) > 0)
                .map(severity -> findings(severity, counts.of(severity))).toList();
        return parts.isEmpty()
                ? new CellText(messages.text("fleet.findings.none"), "")
                : new CellText(parts.getFirst(), parts.stream().skip(1).collect(Collectors.joining(", ")));
    }

    private String findings(Severity severity, int count) {
        return messages.plural("fleet.findings." + severity, count);
    }

    private CellText score(Score score) {
        return new CellText(messages.text("fleet.score", score.passed(), score.assessed()), "");
    }

    /** When and where a profile was changed last; null where AWS did not report it. */
    CellText changed(@Nullable Instant when, @Nullable String region) {
        return new CellText(when == null ? messages.text("fleet.none.reported") : messages.times().day(when),
                VisibleText.capped(Objects.requireNonNullElse(region, ""), LONGEST_NAME));
    }

    /** A time of day. */
    static String time(Instant at) {
        return TIME.format(at);
    }
}
