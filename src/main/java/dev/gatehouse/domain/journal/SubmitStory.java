package dev.gatehouse.domain.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was written about one submit.
 *
 * @param id
 *            the submit
 * @param plan
 *            what was to be done
 * @param entries
 *            its records, the intent first
 */
public record SubmitStory(SubmitId id, Plan plan, List<JournalEntry> entries) {
    /** Copies the records. */
    public SubmitStory {
        entries = List.copyOf(entries);
    }

    /** The stories in a journal, oldest first; records without an intent are in none. */
    public static List<SubmitStory> of(List<JournalEntry> journal) {
        var byId = new LinkedHashMap<SubmitId, List<JournalEntry>>();
        journal.forEach(entry -> byId.computeIfAbsent(entry.submit(), _ -> new ArrayList<>()).add(entry));
        return byId.values().stream().flatMap(entries -> story(entries).stream()).toList();
    }

    /** Where it stands. */
    public SubmitState state() {
        return entries.getLast().event().state();
    }

    /** How it ended, or that it has not. */
    public Ending ending() {
        return switch (state()) {
            case VERIFIED -> confirmBy().isPresent() ? Ending.WAITING : Ending.APPLIED;
            case CONFIRMING -> Ending.WAITING;
            case KEPT -> Ending.APPLIED;
            case REVERTED -> Ending.UNDONE;
            case STALE, NOT_SENT, NOT_APPLIED -> Ending.NOT_APPLIED;
            case INTENT, SENT, ANSWER, NO_ANSWER, DIFFERS, UNKNOWN -> Ending.OPEN;
            case CLOSED, PACK_SAVED -> Ending.CLOSED;
        };
    }

    /** AWS's request id of the update, empty when none is known. */
    public Optional<String> requestId() {
        return answer().flatMap(event -> switch (event) {
            case JournalEvent.Answer(var id) -> Optional.ofNullable(id);
            case JournalEvent.NoAnswer none -> Optional.ofNullable(none.requestId());
            case JournalEvent.Intent _,JournalEvent.Stale _,JournalEvent.NotSent _,JournalEvent.Sent _,JournalEvent.Verified _,JournalEvent.NotApplied _,JournalEvent.Differs _,JournalEvent.Unknown _,JournalEvent.Closed _,JournalEvent.Confirming _,JournalEvent.Kept _,JournalEvent.Reverted _,JournalEvent.PackSaved _ ->
                Optional.<String>empty();
        });
    }

    /** Whether it is still to be found out how it ended. */
    public boolean isOpen() {
        return !state().isFinal() && state() != SubmitState.CONFIRMING;
    }

    /**
     * When it is to be taken back unless somebody confirms it; empty when nobody has to. A program that stopped between
     * seeing it applied and writing down the window counts as if it had written it.
     */
    public Optional<Instant> confirmBy() {
        return switch (state()) {
            case CONFIRMING, VERIFIED -> plan.terms().confirmWithin().map(entries.getLast().at()::plus);
            case INTENT, STALE, NOT_SENT, SENT, ANSWER, NO_ANSWER, NOT_APPLIED, DIFFERS, UNKNOWN, CLOSED, KEPT,
                    REVERTED, PACK_SAVED ->
                Optional.empty();
        };
    }

    /** When it was begun. */
    public Instant begunAt() {
        return entries.getFirst().at();
    }

    /** The record that says it was sent, empty when it never was. */
    public Optional<JournalEntry> sent() {
        return entries.stream().filter(entry -> entry.event() instanceof JournalEvent.Sent).findFirst();
    }

    /** What came back, empty when nothing was written about it. */
    public Optional<JournalEvent> answer() {
        return entries.stream().map(JournalEntry::event)
                .filter(event -> event instanceof JournalEvent.Answer || event instanceof JournalEvent.NoAnswer)
                .findFirst();
    }

    private static Optional<SubmitStory> story(List<JournalEntry> entries) {
        return entries.getFirst().event() instanceof JournalEvent.Intent(var plan)
                ? Optional.of(new SubmitStory(entries.getFirst().submit(), plan, entries))
                : Optional.empty();
    }
}
