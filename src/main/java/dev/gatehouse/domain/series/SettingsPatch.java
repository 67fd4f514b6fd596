package dev.gatehouse.domain.series;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.DurationText;
import dev.gatehouse.domain.profile.FieldDiff;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileDiff;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.domain.profile.SessionDraft;

/**
 * What somebody changed in one profile, as a difference that other profiles can follow: rows that come and go,
 * durations, the switch, the description. A name belongs to one profile and is no part of it, nor is another spelling.
 *
 * @param allowed
 *            of the allowed list
 * @param blocked
 *            of the blocked list
 * @param values
 *            what is set
 */
public record SettingsPatch(RowPatch allowed, RowPatch blocked, Values values) {
    /** A difference of nothing. */
    public static final SettingsPatch NONE = new SettingsPatch(RowPatch.NONE, RowPatch.NONE, Values.NONE);

    /** What a change does to the profile it was made for. */
    public static SettingsPatch of(AuthenticationProfile base, ProfileChange change) {
        var after = change.applyTo(base);
        var session = after.session();
        return new SettingsPatch(
                rows(base, change, ProfileField.ALLOWED_IPS, base.access().allowedRows(),
                        after.access().allowedRows()),
                rows(base, change, ProfileField.BLOCKED_IPS, base.access().blockedRows(),
                        after.access().blockedRows()),
                new Values(change.description().sent(),
                        changed(session.periodic(), base.session().periodic()),
                        changed(session.inactivityEnabled(), base.session().inactivityEnabled()),
                        changed(session.inactivity(), base.session().inactivity())));
    }

    private static RowPatch rows(AuthenticationProfile base, ProfileChange change, ProfileField field,
            List<String> before, List<String> after) {
        return ProfileDiff.fields(base, change).stream().filter(diff -> diff.field() == field)
                .flatMap(diff -> diff instanceof FieldDiff.Rows rows
                        ? Optional.of(new RowPatch(rows.added(), rows.removed(), before.isEmpty(), after.isEmpty()))
                                .stream()
                        : Optional.<RowPatch>empty().stream())
                .findFirst().orElse(RowPatch.NONE);
    }

    private static <T> Optional<T> changed(@Nullable T after,
            @Nullable T before) {
        return Objects.equals(after, before) ? Optional.empty() : Optional.ofNullable(after);
    }

    /** Whether no profile would be changed by it. */
    public boolean isEmpty() {
        return allowed.isEmpty() && blocked.isEmpty() && values.equals(Values.NONE);
    }

    /** What it means for a profile as AWS holds it. */
    public Fit on(AuthenticationProfile target) {
        var clash = allowed.clashWith(target.access().allowedRows());
        if (clash.isPresent()) {
            return new Fit.Clash(clash.get());
        }
        var held = target.toDraft();
        var draft = new ProfileDraft(held.name(), values.description().orElse(held.description()),
                allowed.on(held.allowed()), blocked.on(held.blocked()), values.on(held.session()));
        return draft.changeFrom(target).isEmpty() ? new Fit.Already() : new Fit.Changes(draft);
    }

    /** What a difference means for one profile. */
    public sealed interface Fit {
        /** The profile is like this already. */
        record Already() implements Fit {}

        /**
         * It can follow.
         *
         * @param draft
         *            what it would hold
         */
        record Changes(ProfileDraft draft) implements Fit {}

        /** It would mean something else there, so a person has to edit that profile by hand. */
        record Clash(Why why) implements Fit {}
    }

    /** Why a difference means something else for a profile. */
    public enum Why {
        /** Its allowed list is empty, so a row would shut out everyone else. */
        HAS_NO_LIST,
        /** It has an allowed list already, where the change begins one. */
        HAS_A_LIST,
        /** Its allowed list would become empty, which lets everyone in. */
        WOULD_BE_EMPTY,
        /** Its allowed list would keep rows of its own, where the change lets everyone in. */
        WOULD_KEEP_ROWS
    }

    /**
     * Rows that come and go.
     *
     * @param added
     *            as they are spelled
     * @param removed
     *            as they were spelled
     * @param fromEmpty
     *            whether the list had no rows
     * @param toEmpty
     *            whether no rows are left
     */
    public record RowPatch(List<String> added, List<String> removed, boolean fromEmpty, boolean toEmpty) {
        static final RowPatch NONE = new RowPatch(List.of(), List.of(), false, false);

        /** Copies the lists. */
        public RowPatch {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        /** Whether no row comes or goes. */
        public boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty();
        }

        /** The rows afterwards: one that is there stays as it is spelled, one that is not there cannot go. */
        List<String> on(List<String> rows) {
            var gone = new HashSet<>(removed.stream().map(ProfileMatch::spelledAlike).toList());
            var result = new ArrayList<>(
                    rows.stream().filter(row -> !gone.contains(ProfileMatch.spelledAlike(row))).toList());
            var there = new HashSet<>(result.stream().map(ProfileMatch::spelledAlike).toList());
            added.stream().filter(row -> there.add(ProfileMatch.spelledAlike(row))).forEach(result::add);
            return result;
        }

        /** An empty allowed list means everyone, so it is never begun or emptied but where that was the change. */
        Optional<Why> clashWith(List<String> rows) {
            if (isEmpty()) {
                return Optional.empty();
            }
            if (rows.isEmpty() != fromEmpty) {
                return Optional.of(fromEmpty ? Why.HAS_A_LIST : Why.HAS_NO_LIST);
            }
            if (on(rows).isEmpty() != toEmpty) {
                return Optional.of(toEmpty ? Why.WOULD_KEEP_ROWS : Why.WOULD_BE_EMPTY);
            }
            return Optional.empty();
        }
    }

    /** What is set; what is absent stays as it is. */
    public record Values(Optional<String> description, Optional<Duration> periodic,
            Optional<Boolean> inactivityEnabled, Optional<Duration> inactivity) {
        /** Nothing. */
        public static final Values NONE = new Values(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());

        SessionDraft on(SessionDraft held) {
            return new SessionDraft(periodic.map(DurationText::format).orElse(held.periodic()),
                    inactivityEnabled.isPresent() ? inactivityEnabled.get() : held.inactivityEnabled(),
                    inactivity.map(DurationText::format).orElse(held.inactivity()));
        }
    }
}
