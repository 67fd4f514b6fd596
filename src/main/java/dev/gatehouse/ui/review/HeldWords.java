package dev.gatehouse.ui.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.MergeLine;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileMerge;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;

/** How what AWS holds differs from another state, field by field and in meaning (reliability rows 22 and 23). */
final class HeldWords {
    private static final int MOST_NAMED = 3;
    private static final int MOST_TEXT = 80;

    private final Messages messages;
    private final DurationWords durations;

    HeldWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
    }

    /** A field that AWS does not hold as it was sent. */
    String notAsSent(ProfileField field, AuthenticationProfile sent, AuthenticationProfile now) {
        return switch (field) {
            case ALLOWED_IPS, BLOCKED_IPS -> line(field, rows(field, sent, now, "outcome.held.lacks",
                    "outcome.held.besides"));
            case NAME, DESCRIPTION, PERIODIC_SESSION_DURATION, SESSION_INACTIVITY_HANDLING_ENABLED,
                    SESSION_INACTIVITY_DURATION ->
                line(field, messages.text("outcome.held.value", value(field, now), value(field, sent)));
        };
    }

    /** A field that somebody else changed. */
    String changed(ProfileField field, AuthenticationProfile before, AuthenticationProfile now) {
        return switch (field) {
            case ALLOWED_IPS, BLOCKED_IPS -> line(field, rows(field, before, now, "outcome.other.removed",
                    "outcome.other.added"));
            case NAME, DESCRIPTION, PERIODIC_SESSION_DURATION, SESSION_INACTIVITY_HANDLING_ENABLED,
                    SESSION_INACTIVITY_DURATION ->
                line(field, messages.text("outcome.other.value", value(field, before), value(field, now)));
        };
    }

    private String line(ProfileField field, String what) {
        return messages.text("outcome.field", messages.text("field." + field), what);
    }

    private String rows(ProfileField field, AuthenticationProfile from, AuthenticationProfile to, String gone,
            String come) {
        var list = field == ProfileField.ALLOWED_IPS ? ListKind.ALLOWED : ListKind.BLOCKED;
        var changed = ProfileMerge.of(from, to, from.toDraft()).lines().stream()
                .filter(MergeLine.Row.class::isInstance).map(MergeLine.Row.class::cast)
                .filter(row -> row.list() == list).toList();
        var said = new ArrayList<String>();
        named(changed, MergeLine.Row::atBase, gone, said);
        named(changed, row -> !row.atBase(), come, said);
        return said.isEmpty() ? messages.text("outcome.held.spelling") : String.join(", ", said);
    }

    private void named(List<MergeLine.Row> rows, Predicate<MergeLine.Row> which, String key, List<String> said) {
        var chosen = rows.stream().filter(which).toList();
        if (!chosen.isEmpty()) {
            var names = chosen.stream().limit(MOST_NAMED).map(row -> VisibleText.capped(row.block(), 60))
                    .collect(Collectors.joining(", "));
            said.add(messages.text(key, chosen.size() > MOST_NAMED
                    ? messages.text("outcome.rows.more", names, chosen.size() - MOST_NAMED)
                    : names));
        }
    }

    private String value(ProfileField field, AuthenticationProfile profile) {
        var session = profile.session();
        return switch (field) {
            case NAME -> text(profile.identity().name());
            case DESCRIPTION -> text(profile.identity().description());
            case PERIODIC_SESSION_DURATION -> minutes(session.periodic());
            case SESSION_INACTIVITY_DURATION -> minutes(session.inactivity());
            case SESSION_INACTIVITY_HANDLING_ENABLED -> toggle(session.inactivityEnabled());
            case ALLOWED_IPS, BLOCKED_IPS -> throw new IllegalArgumentException("a list");
        };
    }

    private String text(@Nullable String value) {
        return value == null
                ? messages.text("not.reported")
                : messages.text("outcome.quoted", VisibleText.capped(value, MOST_TEXT));
    }

    private String minutes(@Nullable Duration value) {
        return value == null ? messages.text("not.reported") : durations.of(value);
    }

    private String toggle(@Nullable Boolean on) {
        return messages.text(on == null ? "not.reported" : on ? "toggle.on" : "toggle.off");
    }
}
