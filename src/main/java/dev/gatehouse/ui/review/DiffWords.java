package dev.gatehouse.ui.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.FieldDiff;
import dev.gatehouse.domain.profile.ProfileDiff;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.review.DiffLine.Kind;
import dev.gatehouse.ui.review.DiffLine.Part;

/** A difference in words. */
public final class DiffWords {
    /** More rows of one kind than this are counted instead of named. */
    private static final int MOST_ROWS = 200;
    /** Longer than two rows of the most characters that AWS takes, and the words between them. */
    private static final int LONGEST = 120;

    private final Messages messages;
    private final DurationWords durations;

    /** Words from the window's bundle. */
    public DiffWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
    }

    /** One line for each field. */
    public List<DiffLine> lines(ProfileDiff diff) {
        return diff.fields().stream().map(this::line).toList();
    }

    private DiffLine line(FieldDiff diff) {
        var name = messages.text("field." + diff.field());
        return switch (diff) {
            case FieldDiff.Text(var _, var before, var after) ->
                new DiffLine(name, values(text(before), text(after)));
            case FieldDiff.Minutes(var _, var before, var after) ->
                new DiffLine(name, values(minutes(before), minutes(after)));
            case FieldDiff.Toggle(var _, var before, var after) ->
                new DiffLine(name, values(toggle(before), toggle(after)));
            case FieldDiff.Rows rows -> new DiffLine(name, rows(rows));
        };
    }

    private static List<Part> values(String before, String after) {
        return Objects.equals(before, after)
                ? List.of(new Part(Kind.KEPT, after))
                : List.of(new Part(Kind.REMOVED, before), new Part(Kind.ADDED, after));
    }

    private List<Part> rows(FieldDiff.Rows rows) {
        var parts = new ArrayList<Part>();
        add(parts, Kind.REMOVED, rows.removed());
        add(parts, Kind.ADDED, rows.added());
        add(parts, Kind.RESPELLED, rows.respelled().stream().map(this::respelled).toList());
        add(parts, Kind.KEPT, rows.kept());
        if (rows.added().isEmpty() && rows.kept().isEmpty() && rows.respelled().isEmpty()) {
            var key = rows.field() == ProfileField.ALLOWED_IPS ? "review.rows.none.allowed" : "review.rows.none";
            parts.add(new Part(Kind.ADDED, messages.text(key)));
        }
        return parts;
    }

    private void add(List<Part> parts, Kind kind, List<String> rows) {
        rows.stream().limit(MOST_ROWS).forEach(row -> parts.add(new Part(kind, VisibleText.capped(row, LONGEST))));
        if (rows.size() > MOST_ROWS) {
            parts.add(new Part(kind, messages.plural("review.rows.more", (long) rows.size() - MOST_ROWS)));
        }
    }

    private String respelled(FieldDiff.Respelled row) {
        return messages.text("review.respelled", row.before(), row.after());
    }

    private String text(@Nullable String value) {
        return value == null ? messages.text("not.reported") : VisibleText.capped(value, 300);
    }

    private String minutes(@Nullable Duration value) {
        return value == null ? messages.text("not.reported") : durations.of(value);
    }

    private String toggle(@Nullable Boolean value) {
        return messages.text(value == null ? "not.reported" : value ? "toggle.on" : "toggle.off");
    }
}
