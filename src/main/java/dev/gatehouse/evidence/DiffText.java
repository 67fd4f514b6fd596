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
        text.append(texts.text("pack.diff.title", VisibleText.of(comparison.since(texts)),
                Times.seconds(evidence.input().reading().ended()))).append("\n")
                .append(comparison.summary(texts)).append("\n");
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
            case ProfileDelta.Came _ -> List.of(texts.text("pack.diff.new"));
            case ProfileDelta.Went _ -> List.of(texts.text("pack.diff.gone"));
            case ProfileDelta.Unknown(var _, var _, var before, var after) ->
                List.of(texts.text("pack.diff.unknown", texts.text("pack.knowledge." + before),
                        texts.text("pack.knowledge." + after)));
            case ProfileDelta.Changed(var _, var _, var diff) -> changed(diff, texts);
        };
    }

    private static List<String> changed(StateDiff diff, PackTexts texts) {
        var profile = diff.profile();
        return Stream.of(diff.differs() ? Stream.<String>empty() : Stream.of(texts.text("pack.diff.spelled")),
                profile.fields().stream().flatMap(field -> lines(field, texts)),
                diff.fixed().stream().map(fixed -> line(fixed, texts)), access(profile, texts))
                .flatMap(lines -> lines).toList();
    }

    private static String line(FixedDiff fixed, PackTexts texts) {
        return switch (fixed) {
            case FixedDiff.Default(var before, var after) ->
                "IsDefault: " + Fields.text(before, texts) + " -> " + Fields.text(after, texts);
            case FixedDiff.Maximum(var before, var after) ->
                "MaxSessionDuration: " + minutes(before, texts) + " -> " + minutes(after, texts);
            case FixedDiff.Others(var before, var after) ->
                texts.text("pack.diff.others", VisibleText.of(String.join(", ", before)),
                        VisibleText.of(String.join(", ", after)));
        };
    }

    private static Stream<String> access(ProfileDiff diff, PackTexts texts) {
        var access = diff.access();
        return access.isUnchanged()
                ? Stream.of(texts.text("pack.diff.access.same"))
                : Stream.concat(ranges("pack.diff.gained", access.gained(), texts),
                        ranges("pack.diff.lost", access.lost(), texts));
    }

    private static Stream<String> ranges(String key, AddressSet set, PackTexts texts) {
        return set.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(texts.text(key, texts.count(set))), Stream.of(AddressFamily.values())
                        .flatMap(family -> set.intervals(family).stream()).map(range -> "    " + range));
    }

    private static Stream<String> lines(FieldDiff field, PackTexts texts) {
        var name = field.field().wireName() + ": ";
        return switch (field) {
            case FieldDiff.Text(var _, var before, var after) ->
                Stream.of(name + text(before, texts) + " -> " + text(after, texts));
            case FieldDiff.Minutes(var _, var before, var after) ->
                Stream.of(name + minutes(before, texts) + " -> " + minutes(after, texts));
            case FieldDiff.Toggle(var _, var before, var after) ->
                Stream.of(name + Fields.text(before, texts) + " -> " + Fields.text(after, texts));
            case FieldDiff.Rows rows -> rows(name, rows, texts);
        };
    }

    private static Stream<String> rows(String name, FieldDiff.Rows rows, PackTexts texts) {
        return Stream.of(rows.removed().stream().map(row -> name + "- " + VisibleText.of(row)),
                rows.added().stream().map(row -> name + "+ " + VisibleText.of(row)),
                rows.respelled().stream().map(row -> name + "= " + texts.text("pack.diff.respelled",
                        VisibleText.of(row.before()), VisibleText.of(row.after()))))
                .flatMap(lines -> lines);
    }

    private static String text(@Nullable String value, PackTexts texts) {
        return value == null ? texts.text("pack.not.reported") : "\u201c" + VisibleText.of(value) + "\u201d";
    }

    private static String minutes(@Nullable Duration value, PackTexts texts) {
        return value == null ? texts.text("pack.not.reported") : texts.duration(value);
    }
}
