package dev.gatehouse.evidence;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.profile.FieldDiff;
import dev.gatehouse.domain.profile.ProfileDiff;
import dev.gatehouse.domain.text.VisibleText;

/** What changed since an earlier reading, in rows and in addresses, one line each. */
final class DiffText {
    private DiffText() {}

    static String of(Comparison comparison, Evidence evidence, PackTexts texts) {
        var text = new StringBuilder(200);
        text.append("What changed since ").append(Times.seconds(comparison.earlier())).append(", read until ")
                .append(Times.seconds(evidence.input().reading().ended())).append("\n")
                .append(summary(comparison)).append("\n");
        for (var line : comparison.lines()) {
            if (!(line.outcome() instanceof Comparison.Outcome.Same)) {
                text.append("\n").append(VisibleText.of(line.instance() + " / " + line.label())).append(" (")
                        .append(VisibleText.of(line.ref().profile().value())).append(")\n");
                lines(line.outcome(), texts).forEach(one -> text.append("  ").append(one).append("\n"));
            }
        }
        return text.toString();
    }

    /** How many profiles changed, came, went, stayed, and could not be compared. */
    static String summary(Comparison comparison) {
        return "changed: " + comparison.count(Comparison.Outcome.Changed.class) + ", new: "
                + comparison.count(Comparison.Outcome.Added.class) + ", gone: "
                + comparison.count(Comparison.Outcome.Gone.class) + ", the same: "
                + comparison.count(Comparison.Outcome.Same.class) + ", not compared: "
                + comparison.count(Comparison.Outcome.NotCompared.class);
    }

    /** What happened to one profile; nothing for one that stayed the same. */
    static List<String> lines(Comparison.Outcome outcome, PackTexts texts) {
        return switch (outcome) {
            case Comparison.Outcome.Same _ -> List.of();
            case Comparison.Outcome.Added _ -> List.of("new: the earlier reading lists no such profile");
            case Comparison.Outcome.Gone _ -> List.of("gone: AWS lists no such profile any more");
            case Comparison.Outcome.NotCompared(var why) -> List.of("NOT COMPARED: " + why);
            case Comparison.Outcome.Changed(var diff) -> changed(diff, texts);
        };
    }

    private static List<String> changed(ProfileDiff diff, PackTexts texts) {
        return Stream.concat(diff.fields().stream().flatMap(field -> lines(field, texts)), access(diff, texts))
                .toList();
    }

    private static Stream<String> access(ProfileDiff diff, PackTexts texts) {
        var access = diff.access();
        return access.isUnchanged()
                ? Stream.of("who may sign in: unchanged")
                : Stream.concat(ranges("may sign in now: ", access.gained(), texts),
                        ranges("may no longer sign in: ", access.lost(), texts));
    }

    private static Stream<String> ranges(String what, AddressSet set, PackTexts texts) {
        return set.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(what + texts.count(set)), Stream.of(AddressFamily.values())
                        .flatMap(family -> set.intervals(family).stream()).map(range -> "    " + range));
    }

    private static Stream<String> lines(FieldDiff field, PackTexts texts) {
        var name = field.field().wireName() + ": ";
        return switch (field) {
            case FieldDiff.Text(var _, var before, var after) -> Stream.of(name + text(before) + " -> " + text(after));
            case FieldDiff.Minutes(var _, var before, var after) ->
                Stream.of(name + minutes(before, texts) + " -> " + minutes(after, texts));
            case FieldDiff.Toggle(var _, var before, var after) ->
                Stream.of(name + Fields.text(before) + " -> " + Fields.text(after));
            case FieldDiff.Rows rows -> rows(name, rows);
        };
    }

    private static Stream<String> rows(String name, FieldDiff.Rows rows) {
        return Stream.of(rows.removed().stream().map(row -> name + "- " + VisibleText.of(row)),
                rows.added().stream().map(row -> name + "+ " + VisibleText.of(row)),
                rows.respelled().stream().map(row -> name + "= " + VisibleText.of(row.before()) + " is now spelled "
                        + VisibleText.of(row.after())))
                .flatMap(lines -> lines);
    }

    private static String text(@Nullable String value) {
        return value == null ? Fields.NONE : "\u201c" + VisibleText.of(value) + "\u201d";
    }

    private static String minutes(@Nullable Duration value, PackTexts texts) {
        return value == null ? Fields.NONE : texts.duration(value);
    }
}
