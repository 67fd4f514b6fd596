package dev.gatehouse.ui.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressImport;
import dev.gatehouse.domain.address.ImportDecision;
import dev.gatehouse.domain.address.ImportPlan;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.ui.common.Messages;

/**
 * Everything the importer shows, worked out away from the window.
 *
 * @param task
 *            what it was worked out from
 */
record ImportWork(Task task, ImportPlan plan, List<ImportLine> lines, ImportEffect effect) {

    /** What was read, what was chosen, and the draft it would enter. */
    record Task(AddressImport read, Map<Integer, ImportDecision> decisions, ProfileDraft draft,
            ListKind list) {
        Task {
            decisions = Map.copyOf(decisions);
        }
    }

    static ImportWork of(Task task, Messages messages) {
        var rows = task.draft().rows(task.list()).stream().map(AddressEntry::of).toList();
        var plan = ImportPlan.of(task.read().into(task.list()), task.decisions(), rows);
        var words = new ImportWords(task.list(), messages);
        var lines = new ArrayList<ImportLine>(plan.rows().size());
        for (var i = 0; i < plan.rows().size(); i++) {
            lines.add(words.line(i, plan.rows().get(i), Optional.ofNullable(task.decisions().get(i))));
        }
        return new ImportWork(task, plan, List.copyOf(lines),
                ImportEffect.of(task.draft(), task.list(), plan.entries(), messages));
    }

    /**
     * What accepting it comes to.
     *
     * @param now
     *            the draft that is open
     * @param merging
     *            whether the fewest rows with the same addresses are wanted instead
     */
    ImportOutcome outcome(@Nullable ProfileDraft now, boolean merging) {
        if (!task.draft().equals(now)) {
            return new ImportOutcome.Stale();
        }
        if (plan.undecided() > 0) {
            return new ImportOutcome.Waiting(plan.undecided());
        }
        var entries = merging ? effect.merged() : plan.entries();
        return entries.isEmpty()
                ? new ImportOutcome.Nothing()
                : new ImportOutcome.Rows(task.list(), task.draft().rows(task.list()).size(), entries, plan.comments());
    }
}
