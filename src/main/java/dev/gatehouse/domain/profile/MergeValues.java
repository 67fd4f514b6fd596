package dev.gatehouse.domain.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.MergeLine.By;
import dev.gatehouse.domain.profile.MergeLine.Values;

/** The three states of the fields that are no lists. Durations are compared by what they mean, texts as they stand. */
final class MergeValues {
    private final Map<ProfileField, Values> values = new EnumMap<>(ProfileField.class);

    MergeValues(ProfileDraft base, ProfileDraft theirs, ProfileDraft mine) {
        for (var field : ProfileField.values()) {
            if (field != ProfileField.ALLOWED_IPS && field != ProfileField.BLOCKED_IPS) {
                values.put(field, new Values(of(field, base), of(field, theirs), of(field, mine)));
            }
        }
    }

    /** The line of a field, empty when nobody changed it and for the lists. */
    Optional<MergeLine> line(ProfileField field) {
        return Optional.ofNullable(values.get(field)).flatMap(three -> line(field, three));
    }

    private static Optional<MergeLine> line(ProfileField field, Values three) {
        var byThem = differ(field, three.base(), three.theirs());
        var byMe = differ(field, three.base(), three.mine());
        if (!byThem && !byMe) {
            return Optional.empty();
        }
        return Optional.of(byThem && byMe && differ(field, three.theirs(), three.mine())
                ? new MergeLine.ValueClash(field, three)
                : new MergeLine.Value(field, three, By.of(byThem, byMe)));
    }

    /** The value after a merge. A text of the draft that nobody changed in meaning stands as typed. */
    @Nullable
    String merged(ProfileField field, MergeChoices choices) {
        var three = Objects.requireNonNull(values.get(field));
        return takesMine(line(field), choices) ? three.mine() : three.theirs();
    }

    private static boolean takesMine(Optional<MergeLine> line, MergeChoices choices) {
        if (line.isEmpty()) {
            return true;
        }
        return switch (line.get()) {
            case MergeLine.Value value -> switch (value.by()) {
                case MINE -> !choices.dropped().contains(value);
                case THEIRS -> choices.dropped().contains(value);
                case BOTH -> false;
            };
            case MergeLine.Clash clash -> choices.of(clash).filter(Side.MINE::equals).isPresent();
            case MergeLine.Row _ -> false;
        };
    }

    private static boolean differ(ProfileField field, @Nullable String one, @Nullable String other) {
        return !Objects.equals(meaning(field, one), meaning(field, other));
    }

    private static @Nullable Object meaning(ProfileField field, @Nullable String text) {
        return switch (field) {
            case PERIODIC_SESSION_DURATION, SESSION_INACTIVITY_DURATION ->
                text == null ? null : DurationText.parse(text).<Object>map(time -> time).orElse(text);
            case NAME, DESCRIPTION, ALLOWED_IPS, BLOCKED_IPS, SESSION_INACTIVITY_HANDLING_ENABLED -> text;
        };
    }

    private static @Nullable String of(ProfileField field, ProfileDraft draft) {
        return switch (field) {
            case NAME -> draft.name();
            case DESCRIPTION -> draft.description();
            case PERIODIC_SESSION_DURATION -> draft.session().periodic();
            case SESSION_INACTIVITY_DURATION -> draft.session().inactivity();
            case SESSION_INACTIVITY_HANDLING_ENABLED -> flag(draft.session().inactivityEnabled());
            case ALLOWED_IPS, BLOCKED_IPS -> throw new IllegalArgumentException("a list");
        };
    }

    private static @Nullable String flag(@Nullable Boolean on) {
        return on == null ? null : on.toString();
    }
}
