package dev.gatehouse.domain.journal;

import java.time.Instant;

/**
 * One record of the journal.
 *
 * @param number
 *            1 for the first record ever, then ascending without gaps
 * @param at
 *            when it was written, by this computer's clock
 * @param submit
 *            the submit it belongs to
 * @param event
 *            what happened
 */
public record JournalEntry(long number, Instant at, SubmitId submit, JournalEvent event) {}
