package dev.gatehouse.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.UpdateRequestText;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.profile.FieldDiff;
import dev.gatehouse.domain.text.VisibleText;

/** A plan for people: what differs in rows and in addresses, what is worth knowing, and the request. */
final class PlanText {
    private static final int MOST_RANGES = 20;
    private static final int LONGEST_TEXT = 300;

    private final ApplyServices services;
    private final Console console;
    private final PrintWriter out;

    PlanText(ApplyServices services, Console console) {
        this.services = services;
        this.console = console;
        this.out = console.out();
    }

    void write(Planned planned) {
        planned.origin().ifPresent(
                origin -> out.println("as        %s at %s, %s".formatted(origin.caller(), origin.host(),
                        origin.region())));
        planned.wished().ifPresent(wished -> {
            out.println("read      " + wished.lastModified());
            differences(planned, wished);
        });
        planned.remarks().forEach(out::println);
        out.println("verdict=" + planned.verdict());
    }

    private void differences(Planned planned, Wished wished) {
        wished.analysis().changes().diff().fields().forEach(this::field);
        if (!wished.change().isEmpty() && wished.errors().isEmpty()) {
            access(wished);
        }
        if (!wished.analysis().findings().isEmpty()) {
            out.println("Findings");
            wished.analysis().findings().forEach(finding -> out.println("  " + services.words(finding)));
        }
        if (planned.verdict() == PlanVerdict.CHANGES) {
            out.println("Request");
            new UpdateRequestText(planned.ref(), wished.change()).json().lines()
                    .forEach(line -> out.println("  " + line));
        }
    }

    /** With a row that cannot be read nobody can say who may sign in. */
    private void access(Wished wished) {
        var access = wished.analysis().changes().diff().access();
        if (access.isUnchanged()) {
            out.println("Who may sign in stays as it is");
            return;
        }
        out.println("Who may sign in");
        new AccessSummary(wished.analysis().access().live(), Optional.of(wished.analysis().access().draft()))
                .write(AccessFormat.TEXT, console);
        ranges("  + ", access.gained());
        ranges("  - ", access.lost());
    }

    private void field(FieldDiff diff) {
        out.println(diff.field().wireName());
        switch (diff) {
            case FieldDiff.Text(var _, var before, var after) -> values(before, after);
            case FieldDiff.Minutes(var _, var before, var after) -> values(minutes(before), minutes(after));
            case FieldDiff.Toggle(var _, var before, var after) -> values(text(before), text(after));
            case FieldDiff.Rows rows -> {
                rows.removed().forEach(row -> out.println("  - " + shown(row)));
                rows.added().forEach(row -> out.println("  + " + shown(row)));
                rows.respelled().forEach(row -> out.println("  ~ %s -> %s, the same addresses".formatted(
                        shown(row.before()), shown(row.after()))));
            }
        }
    }

    private void values(@Nullable String before, @Nullable String after) {
        out.println(Objects.equals(before, after)
                ? "  %s, sent along".formatted(shown(after))
                : "  %s -> %s".formatted(shown(before), shown(after)));
    }

    private static @Nullable String minutes(@Nullable Duration duration) {
        return duration == null ? null : Long.toString(duration.toMinutes());
    }

    private static @Nullable String text(@Nullable Boolean value) {
        return value == null ? null : value.toString();
    }

    private static String shown(@Nullable String text) {
        return text == null ? "not reported" : VisibleText.capped(text, LONGEST_TEXT);
    }

    private void ranges(String sign, AddressSet set) {
        List<AddressRange> ranges = Stream.of(AddressFamily.values())
                .flatMap(family -> set.ranges(family).stream()).toList();
        ranges.stream().limit(MOST_RANGES).forEach(range -> out.println(sign + range));
        if (ranges.size() > MOST_RANGES) {
            out.println(sign + "and %d more ranges; --format json has all".formatted(ranges.size() - MOST_RANGES));
        }
    }
}
