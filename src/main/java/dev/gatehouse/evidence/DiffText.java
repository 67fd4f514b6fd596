package dev.gatehouse.evidence;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.fleet.FixedDiff;
import dev.gatehouse.domain.fleet.ProfileDelta;
import dev.gatehouse.domain.fleet.StateDiff;
import dev.gatehouse.domain.profile.FieldDiff;
import dev.gatehouse.domain.profile.ProfileDiff;
import dev.gatehouse.domain.text.VisibleText;

/** What changed since a snapshot, in rows and in addresses, one line each. */
public final class DiffText {
    private DiffText() {}

    static String of(Comparison comparison, Evidence evidence, PackTexts texts) {
        var text = new StringBuilder(200);
        text.append("What changed since ").append(VisibleText.of(comparison.since())).append(", read until ")
                .append(Times.seconds(evidence.input().reading().ended())).append("\n")
                .append(comparison.summary()).append("\n");
        for (var change : comparison.told()) {
            var delta = change.delta();
            text.append("\n").append(VisibleText.of(change.instance() + " / " + delta.label())).append(" (")
                    .append(VisibleText.of(delta.key().ref().profile().value())).append(")\n");
            lines(delta, texts).forEach(one -> text.append("  ").append(one).append("\n"));
        }
        return text.toString();
    }

    /** What became of one profile; nothing for one that stayed the same. */
    public static List<String> lines(ProfileDelta delta, PackTexts texts) {
        return switch (delta) {
            case ProfileDelta.Same _ -> List.of();
            case ProfileDelta.Came _ -> List.of("new: the snapshot lists no such profile");
            case ProfileDelta.Went _ -> List.of("gone: AWS lists no such profile any more");
            case ProfileDelta.Unknown(var _, var _, var before, var after) ->
                List.of("NOT COMPARED: then " + knowledge(before) + ", now " + knowledge(after));
            case ProfileDelta.Changed(var _, var _, var diff) -> changed(diff, texts);
        };
    }

    private static String knowledge(ProfileDelta.Knowledge knowledge) {
        return switch (knowledge) {
            case READ -> "it was read";
            case NOT_READ -> "it could not be read";
            case ABSENT -> "it was not listed";
            case NOT_LISTED -> "the profiles of its instance could not be listed";
            case NOT_ASKED -> "nobody asked for it";
        };
    }

    private static List<String> changed(StateDiff diff, PackTexts texts) {
        var profile = diff.profile();
        return Stream.of(diff.differs() ? Stream.<String>empty() : Stream.of("spelled otherwise, and means the same"),
                profile.fields().stream().flatMap(field -> lines(field, texts)),
                diff.fixed().stream().map(fixed -> line(fixed, texts)), access(profile, texts))
                .flatMap(lines -> lines).toList();
    }

    private static String line(FixedDiff fixed, PackTexts texts) {
        return switch (fixed) {
            case FixedDiff.Default(var before, var after) ->
                "IsDefault: " + Fields.text(before) + " -> " + Fields.text(after);
            case FixedDiff.Maximum(var before, var after) ->
                "MaxSessionDuration: " + minutes(before, texts) + " -> " + minutes(after, texts);
            case FixedDiff.Others(var before, var after) -> "other members: "
                    + VisibleText.of(String.join(", ", before)) + " -> " + VisibleText.of(String.join(", ", after));
        };
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
