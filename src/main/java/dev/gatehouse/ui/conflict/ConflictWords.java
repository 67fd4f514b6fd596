package dev.gatehouse.ui.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.MergeChoices;
import dev.gatehouse.domain.profile.MergeLine;
import dev.gatehouse.domain.profile.MergeLine.By;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileMerge;
import dev.gatehouse.domain.profile.Side;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** A merge in words. */
final class ConflictWords {
    private static final int MOST_NAMED = 3;
    private static final int MOST_TEXT = 250;

    private final Messages messages;

    ConflictWords(Messages messages) {
        this.messages = messages;
    }

    /** When and where AWS says the profile was changed, or that nothing of it was. */
    String heading(AuthenticationProfile base, AuthenticationProfile theirs, Instant now, ProfileMerge merge) {
        var at = theirs.stamp().lastModified();
        if (at == null || at.equals(base.stamp().lastModified())) {
            return messages.text(changedBy(merge, By.THEIRS) || !merge.clashes().isEmpty()
                    ? "conflict.heading.unknown"
                    : "conflict.heading.same");
        }
        var region = theirs.stamp().lastModifiedRegion();
        return region == null
                ? messages.text("conflict.heading.when", messages.times().since(at, now))
                : messages.text("conflict.heading", messages.times().since(at, now), VisibleText.capped(region, 40));
    }

    private static boolean changedBy(ProfileMerge merge, By by) {
        return merge.lines().stream().anyMatch(line -> line instanceof MergeLine.Merged merged && merged.by() == by);
    }

    /** For instance: They added 203.0.113.0/24; you removed 198.51.100.9. Both are kept. */
    String summary(ProfileMerge merge) {
        var theirs = edits(merge, By.THEIRS);
        var mine = edits(merge, By.MINE);
        var said = new ArrayList<String>();
        if (!theirs.isEmpty() && !mine.isEmpty()) {
            said.add(messages.text("conflict.both.kept", theirs, mine));
        } else if (!theirs.isEmpty()) {
            said.add(messages.text("conflict.theirs.kept", theirs));
        } else if (!mine.isEmpty()) {
            said.add(messages.text("conflict.mine.kept", mine));
        }
        var alike = edits(merge, By.BOTH);
        if (!alike.isEmpty()) {
            said.add(messages.text("conflict.alike", alike));
        }
        if (merge.lines().isEmpty()) {
            said.add(messages.text("conflict.nothing"));
        }
        return String.join(" ", said);
    }

    private String edits(ProfileMerge merge, By by) {
        var edits = merge.lines().stream().filter(MergeLine.Merged.class::isInstance).map(MergeLine.Merged.class::cast)
                .filter(line -> line.by() == by).toList();
        return Stream.of("added", "removed", "changed").map(kind -> named(edits, kind)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The edits of one kind, for instance: added 203.0.113.0/24 and 2001:db8::/32. */
    private String named(List<MergeLine.Merged> edits, String kind) {
        var names = new ArrayList<String>();
        edits.stream().filter(line -> kind.equals(kind(line))).map(this::name).forEach(names::add);
        if (names.isEmpty()) {
            return "";
        }
        var more = names.size() - MOST_NAMED;
        if (more > 0) {
            names.subList(MOST_NAMED, names.size()).clear();
            names.add(messages.text("conflict.edit.more", more));
        }
        return messages.text("conflict.edit." + kind, listed(names));
    }

    private String listed(List<String> names) {
        var last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : messages.text("conflict.edit.and", String.join(", ", names.subList(0, last)), names.getLast());
    }

    private static String kind(MergeLine.Merged line) {
        return switch (line) {
            case MergeLine.Row row -> row.atBase() ? "removed" : "added";
            case MergeLine.Value _ -> "changed";
        };
    }

    private String name(MergeLine.Merged line) {
        return switch (line) {
            case MergeLine.Row row -> shown(row.block());
            case MergeLine.Value value -> messages.text("field." + value.field());
        };
    }

    ConflictRow row(MergeLine.Merged line, MergeChoices choices) {
        var who = messages.text("conflict.who." + line.by());
        var row = switch (line) {
            case MergeLine.Row(var list, var block, var atBase, var atTheirs, var atMine) -> new ConflictRow(line,
                    shown(block),
                    messages.text("conflict.row." + (atBase ? "removed" : "added"), messages.text("field."
                            + (list == ListKind.ALLOWED
                                    ? ProfileField.ALLOWED_IPS
                                    : ProfileField.BLOCKED_IPS)),
                            who),
                    present(atBase), present(atTheirs), present(atMine), "", true);
            case MergeLine.Value(var field, var values, var _) -> new ConflictRow(line,
                    messages.text("field." + field), messages.text("conflict.value.changed", who),
                    value(field, values.base()), value(field, values.theirs()), value(field, values.mine()), "",
                    true);
        };
        return result(row, choices);
    }

    /** The row with what becomes of it. */
    ConflictRow result(ConflictRow row, MergeChoices choices) {
        var wanted = !row.isOptional() || !choices.dropped().contains(row.line());
        var takesMine = (row.line().by() == By.MINE) == wanted;
        return row.with(takesMine && row.isOptional() ? row.mine() : row.theirs(), wanted);
    }

    ClashCard card(MergeLine.Clash clash) {
        return switch (clash) {
            case MergeLine.ValueClash(var field, var values) -> new ClashCard(clash, messages.text("field." + field),
                    messages.text("conflict.why.value"), value(field, values.base()),
                    List.of(option(Side.THEIRS, value(field, values.theirs())),
                            option(Side.MINE, value(field, values.mine()))));
            case MergeLine.RowClash(var block, var theyAllow) -> new ClashCard(clash, shown(block),
                    messages.text(theyAllow ? "conflict.why.they.allow" : "conflict.why.they.block"),
                    messages.text("conflict.in.neither"),
                    List.of(option(Side.THEIRS, messages.text(theyAllow ? "conflict.allow" : "conflict.block")),
                            option(Side.MINE, messages.text(theyAllow ? "conflict.block" : "conflict.allow"))));
            case MergeLine.AllowedListClash list -> new ClashCard(clash, messages.text("conflict.allowed.list"),
                    messages.text("conflict.why." + list.why()), rows(list.base()),
                    list.choices().stream().map(side -> option(side, switch (side) {
                        case THEIRS -> rows(list.theirs());
                        case MINE -> rows(list.mine());
                        case BOTH -> messages.text("conflict.rows.both");
                    })).toList());
        };
    }

    private ClashCard.Option option(Side side, String value) {
        return new ClashCard.Option(side, messages.text("conflict.side." + side, value));
    }

    private String rows(List<String> rows) {
        if (rows.isEmpty()) {
            return messages.text("conflict.rows.empty");
        }
        var named = String.join(", ", rows.stream().limit(MOST_NAMED).map(ConflictWords::shown).toList());
        return rows.size() > MOST_NAMED
                ? messages.text("conflict.rows.more", named, rows.size() - MOST_NAMED)
                : named;
    }

    private String present(boolean present) {
        return messages.text(present ? "conflict.listed" : "conflict.not.listed");
    }

    private String value(ProfileField field, @Nullable String text) {
        if (field == ProfileField.SESSION_INACTIVITY_HANDLING_ENABLED && text != null) {
            return messages.text(Boolean.parseBoolean(text) ? "toggle.on" : "toggle.off");
        }
        if (text == null || text.isEmpty()) {
            return messages.text("conflict.none");
        }
        return field == ProfileField.NAME || field == ProfileField.DESCRIPTION
                ? VisibleText.capped(text, MOST_TEXT)
                : minutes(text);
    }

    private String minutes(String typed) {
        return typed.matches("\\d{1,4}") ? messages.text("duration.minutes", typed) : shown(typed);
    }

    private static String shown(String text) {
        return VisibleText.capped(text, 60);
    }
}
