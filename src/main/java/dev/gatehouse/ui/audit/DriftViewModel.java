package dev.gatehouse.ui.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.ApprovedStates;
import dev.gatehouse.domain.fleet.ApprovedStates.Approved;
import dev.gatehouse.domain.fleet.ProfileKey;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.profiles.ProfilesViewModel;
import dev.gatehouse.ui.review.MeaningWords;

/** Whether the open profile is as it was approved, worked out each time one is read; marks it in the list too. */
public final class DriftViewModel {
    private final SnapshotsViewModel snapshots;
    private final Around around;
    private final TaskSlot comparing;
    private final Messages messages;
    private final MeaningWords meaning;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NONE);
    private final Map<ProfileRef, Boolean> known = new HashMap<>();
    private Optional<Approved> approved = Optional.empty();

    DriftViewModel(SnapshotsViewModel snapshots, Around around, TaskRunner runner, Messages messages) {
        this.snapshots = snapshots;
        this.around = around;
        this.comparing = new TaskSlot(runner);
        this.messages = messages;
        this.meaning = new MeaningWords(messages);
        around.workspace().connectionProperty().subscribe(_ -> known.clear());
        around.model().openProperty().subscribe(_ -> look());
        around.model().newerProperty().subscribe(_ -> look());
        snapshots.contentsProperty().subscribe(_ -> look());
        around.profiles().onListed(this::mark);
    }

    /** How the open profile stands. */
    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** Chooses the snapshot that holds the approved state of the open profile, to be compared with now. */
    public void choose() {
        approved.flatMap(state -> snapshots.item(state.snapshot())).ifPresent(snapshots.selectedProperty()::set);
    }

    private void look() {
        comparing.cancel();
        standing.set(Standing.NONE);
        approved = Optional.empty();
        var connection = around.workspace().connectionProperty().get();
        var shown = shown();
        if (connection == null || shown == null) {
            return;
        }
        var states = snapshots.contentsProperty().get().approved();
        var key = ProfileKey.of(connection.target(), shown.ref());
        approved = states.of(key);
        if (approved.isEmpty()) {
            known.remove(shown.ref());
            mark();
            return;
        }
        comparing.run(messages.text("task.compare"), () -> standing(states, key, shown), found -> {
            standing.set(found);
            known.put(shown.ref(), found.state() == State.DRIFT);
            mark();
        }, failure -> {
            throw new IllegalStateException("A profile could not be compared with what was approved", failure);
        });
    }

    private @Nullable OpenProfile shown() {
        var newer = around.model().newerProperty().get();
        return newer == null ? around.model().openProperty().get() : newer;
    }

    private Standing standing(ApprovedStates states, ProfileKey key, OpenProfile shown) {
        var approval = states.of(key).orElseThrow().approval();
        var day = messages.times().day(approval.at());
        var by = AuditWords.visible(approval.by());
        return states.drift(key, shown.profile()).map(drift -> {
            var fields = drift.diff().profile().fields().size() + drift.diff().fixed().size();
            return new Standing(State.DRIFT, messages.text("drift.title", day, by),
                    messages.plural("drift.body", fields, meaning.access(drift.diff().profile())));
        }).orElseGet(() -> new Standing(State.AS_APPROVED, messages.text("drift.none", day, by), ""));
    }

    private void mark() {
        around.profiles().markDrift(known);
    }

    /** Where the open profile, and the list it is marked in, come from. */
    record Around(Workspace workspace, DraftModel model, ProfilesViewModel profiles) {}

    /**
     * How a profile stands.
     *
     * @param state
     *            against what was approved
     * @param title
     *            that in a sentence; empty when nothing was approved
     * @param body
     *            what differs
     */
    public record Standing(State state, String title, String body) {
        /** Nothing was approved, or nothing is open. */
        static final Standing NONE = new Standing(State.NOT_APPROVED, "", "");
    }

    /** Against what was approved. */
    public enum State {
        NOT_APPROVED, AS_APPROVED, DRIFT
    }
}
