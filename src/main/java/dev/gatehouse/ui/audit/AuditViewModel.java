package dev.gatehouse.ui.audit;

import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.instances.PlaceChoices;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/** The parts of the audit page, and what the editor says about approved states. */
public final class AuditViewModel {
    private final SnapshotsViewModel snapshots;
    private final TakingViewModel taking;
    private final AskViewModel ask;
    private final FleetCompareViewModel compare;
    private final TimeLineViewModel timeLine;
    private final DriftViewModel drift;

    /** An audit of what is kept in the store and of what is open. */
    public AuditViewModel(Kept kept, Around around, TaskRunner runner, Messages messages) {
        snapshots = new SnapshotsViewModel(kept.store(), kept.signature(), runner, messages);
        taking = new TakingViewModel(around, snapshots, runner, messages);
        ask = new AskViewModel(snapshots, taking, around.model(), messages);
        compare = new FleetCompareViewModel(snapshots, around.workspace(), runner, messages);
        timeLine = new TimeLineViewModel(snapshots, messages);
        drift = new DriftViewModel(snapshots,
                new DriftViewModel.Around(around.workspace(), around.model(), around.profiles()), runner, messages);
    }

    /** What is kept. */
    public SnapshotsViewModel snapshots() {
        return snapshots;
    }

    /** The way to take one more. */
    public TakingViewModel taking() {
        return taking;
    }

    /** What is asked before something is approved, renamed or deleted. */
    public AskViewModel ask() {
        return ask;
    }

    /** Two of them side by side. */
    public FleetCompareViewModel compare() {
        return compare;
    }

    /** How things went. */
    public TimeLineViewModel timeLine() {
        return timeLine;
    }

    /** Whether the open profile is as it was approved. */
    public DriftViewModel drift() {
        return drift;
    }

    /** Where snapshots are kept, and who approves them. */
    public record Kept(SnapshotStore store, SnapshotsViewModel.Signature signature) {}

    /** What is open, and the places chosen for the fleet. */
    public record Around(Workspace workspace, DraftModel model, ProfilesViewModel profiles, PlaceChoices choices) {}
}
