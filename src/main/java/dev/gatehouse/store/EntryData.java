package dev.gatehouse.store;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.SubmitState;
import dev.gatehouse.domain.profile.ProfileField;

/**
 * A record of the journal as it stands in its file.
 *
 * @param v
 *            the version of this form
 * @param previous
 *            the hash of the line before
 */
record EntryData(int v, long number, Instant at, String submit, SubmitState state, @Nullable PlanData plan,
        @Nullable List<ProfileField> fields, @Nullable String why, @Nullable Long longestWaitMillis,
        @Nullable String requestId, @Nullable Boolean refused, @Nullable Long windowSeconds,
        @Nullable PackData pack, String previous) {
    /** The version written here, and the newest that can be read. */
    static final int VERSION = 1;

    static EntryData of(JournalEntry entry, String previous) {
        var event = entry.event();
        return new EntryData(VERSION, entry.number(), entry.at(), entry.submit().toString(), event.state(),
                event instanceof JournalEvent.Intent(var plan) ? PlanData.of(plan) : null, fields(event), why(event),
                event instanceof JournalEvent.Sent(var wait) ? wait.toMillis() : null, requestId(event),
                event instanceof JournalEvent.NoAnswer none ? none.refused() : null,
                event instanceof JournalEvent.Confirming(var window) ? window.toSeconds() : null,
                event instanceof JournalEvent.PackSaved(var note) ? PackData.of(note) : null, previous);
    }

    JournalEntry entry() {
        return new JournalEntry(number, at, new SubmitId(UUID.fromString(submit)), event());
    }

    private JournalEvent event() {
        return switch (state) {
            case INTENT -> new JournalEvent.Intent(required(plan).plan());
            case STALE -> new JournalEvent.Stale(fieldSet());
            case NOT_SENT -> new JournalEvent.NotSent(JournalEvent.NotSent.Hindrance.valueOf(cause()));
            case SENT -> new JournalEvent.Sent(Duration.ofMillis(required(longestWaitMillis)));
            case ANSWER -> new JournalEvent.Answer(requestId);
            case NO_ANSWER -> new JournalEvent.NoAnswer(cause(), requestId, Boolean.TRUE.equals(refused));
            case VERIFIED -> new JournalEvent.Verified(fieldSet());
            case NOT_APPLIED -> new JournalEvent.NotApplied();
            case DIFFERS -> new JournalEvent.Differs(fieldSet());
            case UNKNOWN -> new JournalEvent.Unknown();
            case CLOSED -> new JournalEvent.Closed(JournalEvent.Closed.End.valueOf(cause()));
            case CONFIRMING -> new JournalEvent.Confirming(Duration.ofSeconds(required(windowSeconds)));
            case KEPT -> new JournalEvent.Kept(JournalEvent.Kept.Why.valueOf(cause()));
            case REVERTED -> new JournalEvent.Reverted(new SubmitId(UUID.fromString(cause())));
            case PACK_SAVED -> new JournalEvent.PackSaved(required(pack).note());
        };
    }

    private static <T> T required(@Nullable T member) {
        if (member == null) {
            throw new IllegalArgumentException("a member is missing");
        }
        return member;
    }

    private String cause() {
        return required(why);
    }

    private Set<ProfileField> fieldSet() {
        return fields == null || fields.isEmpty() ? Set.of() : EnumSet.copyOf(fields);
    }

    private static @Nullable List<ProfileField> fields(JournalEvent event) {
        return switch (event) {
            case JournalEvent.Stale(var differing) -> sorted(differing);
            case JournalEvent.Verified(var others) -> sorted(others);
            case JournalEvent.Differs(var differing) -> sorted(differing);
            case JournalEvent.Intent _,JournalEvent.NotSent _,JournalEvent.Sent _,JournalEvent.Answer _,JournalEvent.NoAnswer _,JournalEvent.NotApplied _,JournalEvent.Unknown _,JournalEvent.Closed _,JournalEvent.Confirming _,JournalEvent.Kept _,JournalEvent.Reverted _,JournalEvent.PackSaved _ ->
                null;
        };
    }

    private static List<ProfileField> sorted(Set<ProfileField> fields) {
        return fields.stream().sorted().toList();
    }

    private static @Nullable String why(JournalEvent event) {
        return switch (event) {
            case JournalEvent.NotSent(var hindrance) -> hindrance.name();
            case JournalEvent.NoAnswer none -> none.what();
            case JournalEvent.Closed(var end) -> end.name();
            case JournalEvent.Kept(var why) -> why.name();
            case JournalEvent.Reverted(var by) -> by.toString();
            case JournalEvent.Intent _,JournalEvent.Stale _,JournalEvent.Sent _,JournalEvent.Answer _,JournalEvent.Verified _,JournalEvent.NotApplied _,JournalEvent.Differs _,JournalEvent.Unknown _,JournalEvent.Confirming _,JournalEvent.PackSaved _ ->
                null;
        };
    }

    private static @Nullable String requestId(JournalEvent event) {
        return switch (event) {
            case JournalEvent.Answer(var id) -> id;
            case JournalEvent.NoAnswer none -> none.requestId();
            case JournalEvent.Intent _,JournalEvent.Stale _,JournalEvent.NotSent _,JournalEvent.Sent _,JournalEvent.Verified _,JournalEvent.NotApplied _,JournalEvent.Differs _,JournalEvent.Unknown _,JournalEvent.Closed _,JournalEvent.Confirming _,JournalEvent.Kept _,JournalEvent.Reverted _,JournalEvent.PackSaved _ ->
                null;
        };
    }
}
