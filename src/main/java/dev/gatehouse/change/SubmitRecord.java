package dev.gatehouse.change;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.port.ChangeJournal;

/**
 * Where a submit is written down, and what is written about where it came from.
 *
 * @param journal
 *            where
 * @param origin
 *            from where and as whom it is sent
 */
public record SubmitRecord(ChangeJournal journal, Origin origin) {}
