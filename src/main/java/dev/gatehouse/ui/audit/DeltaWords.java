package dev.gatehouse.ui.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.FixedDiff;
import dev.gatehouse.domain.fleet.FleetDiff;
import dev.gatehouse.domain.fleet.Posture;
import dev.gatehouse.domain.fleet.ProfileDelta;
import dev.gatehouse.domain.fleet.StateDiff;
import dev.gatehouse.ui.audit.Comparison.Kind;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.review.DiffLine;
import dev.gatehouse.ui.review.DiffWords;
import dev.gatehouse.ui.review.MeaningWords;

/** What became of profiles, in words. */
final class DeltaWords {
    /** More than anybody reads; all of them are in the files. */
    private static final int MOST_LINES = 200;

    private final Messages messages;
    private final AuditWords words;
    private final DiffWords differences;
    private final MeaningWords meaning;
    private final DurationWords durations;

    DeltaWords(Messages messages) {
        this.messages = messages;
        this.words = new AuditWords(messages);
        this.differences = new DiffWords(messages);
        this.meaning = new MeaningWords(messages);
        this.durations = new DurationWords(messages);
    }

    /**
     * A comparison.
     *
     * @param names
     *            knows what instances are called
     */
    Comparison comparison(FleetDiff diff, Optional<Posture> names) {
        var lines = diff.profiles().stream().flatMap(delta -> line(delta, names).stream())
                .sorted(Comparator.comparing(Comparison.Line::kind)).limit(MOST_LINES).toList();
        return new Comparison(summary(diff), lines);
    }

    private String summary(FleetDiff diff) {
        if (diff.profiles().isEmpty()) {
            return messages.text("audit.compare.nothing");
        }
        if (diff.isSame()) {
            return messages.plural("audit.compare.same.all", diff.profiles().size());
        }
        var counts = Stream.of(count("audit.compare.changed", diff.changed().count()),
                count("audit.compare.went", diff.of(ProfileDelta.Went.class).count()),
                count("audit.compare.came", diff.of(ProfileDelta.Came.class).count()),
                count("audit.compare.unknown", diff.of(ProfileDelta.Unknown.class).count()),
                count("audit.compare.same", diff.of(ProfileDelta.Same.class).count()
                        + diff.of(ProfileDelta.Changed.class).filter(one -> !one.diff().differs()).count()));
        return String.join(" · ", counts.flatMap(Optional::stream).toList());
    }

    private Optional<String> count(String key, long count) {
        return count == 0 ? Optional.empty() : Optional.of(messages.plural(key, count));
    }

    private Optional<Comparison.Line> line(ProfileDelta delta, Optional<Posture> names) {
        return switch (delta) {
            case ProfileDelta.Same _ -> Optional.empty();
            case ProfileDelta.Changed(var _, var _, var diff) -> Optional.of(line(delta, names,
                    diff.differs() ? Kind.CHANGED : Kind.SPELLED, meaning.access(diff.profile()), details(diff)));
            case ProfileDelta.Came _ -> Optional.of(line(delta, names, Kind.CAME, messages.text("audit.came"),
                    List.of()));
            case ProfileDelta.Went _ -> Optional.of(line(delta, names, Kind.WENT, messages.text("audit.went"),
                    List.of()));
            case ProfileDelta.Unknown(var _, var _, var before, var after) -> Optional.of(line(delta, names,
                    Kind.UNKNOWN, messages.text("audit.unknown", messages.text("audit.knowledge." + before),
                            messages.text("audit.knowledge." + after)),
                    List.of()));
        };
    }

    private Comparison.Line line(ProfileDelta delta, Optional<Posture> names, Kind kind, String sentence,
            List<DiffLine> details) {
        return new Comparison.Line(kind, messages.text("audit.kind." + kind), AuditWords.visible(delta.label()),
                words.place(delta.key(), names), sentence, details);
    }

    /** One line for each setting that differs. */
    List<DiffLine> details(StateDiff diff) {
        var lines = new ArrayList<>(differences.lines(diff.profile()));
        diff.fixed().forEach(fixed -> lines.add(line(fixed)));
        return List.copyOf(lines);
    }

    private DiffLine line(FixedDiff fixed) {
        return switch (fixed) {
            case FixedDiff.Default(var before, var after) -> line("default", toggle(before), toggle(after));
            case FixedDiff.Maximum(var before, var after) -> line("maximum", time(before), time(after));
            case FixedDiff.Others(var before, var after) -> line("others", names(before), names(after));
        };
    }

    private DiffLine line(String key, String before, String after) {
        return new DiffLine(messages.text("audit.fixed." + key),
                List.of(new DiffLine.Part(DiffLine.Kind.REMOVED, before),
                        new DiffLine.Part(DiffLine.Kind.ADDED, after)));
    }

    private String toggle(@Nullable Boolean value) {
        return messages.text(value == null ? "not.reported" : value ? "audit.yes" : "audit.no");
    }

    private String time(@Nullable Duration value) {
        return value == null ? messages.text("not.reported") : durations.of(value);
    }

    private String names(List<String> names) {
        return names.isEmpty() ? messages.text("audit.none") : AuditWords.visible(String.join(", ", names));
    }
}
