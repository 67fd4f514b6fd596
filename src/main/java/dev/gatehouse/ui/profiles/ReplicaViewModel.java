package dev.gatehouse.ui.profiles;

import java.util.HashMap;
import java.util.Map;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.instances.ReplicaWords;

/**
 * Says that the instance of the open profile has a replica, or is one. The list of instances does not tell, so each
 * instance is asked for once in a connection, when a profile of it is opened; where AWS does not answer, nothing is
 * said.
 */
public final class ReplicaViewModel {
    private final Workspace workspace;
    private final DraftModel model;
    private final TaskSlot asking;
    private final ReplicaWords words;
    private final Map<InstanceId, InstanceSummary> known = new HashMap<>();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    /** Follows what is open in {@code model} over the connection of {@code workspace}. */
    public ReplicaViewModel(Workspace workspace, DraftModel model, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.asking = new TaskSlot(runner);
        this.words = new ReplicaWords(messages);
        workspace.connectionProperty().subscribe(_ -> {
            asking.cancel();
            known.clear();
        });
        model.openProperty().subscribe(this::opened);
    }

    /** Where it is replicated to and what is not known of that; empty where it is not, or nobody knows. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    private void opened(@Nullable OpenProfile open) {
        text.set("");
        var connection = workspace.connectionProperty().get();
        if (open == null || connection == null) {
            return;
        }
        var id = open.ref().instance();
        var told = known.get(id);
        if (told != null) {
            show(told);
            return;
        }
        asking.run("", () -> connection.gateway().instance(id), reply -> {
            if (reply instanceof Reply.Answer<InstanceSummary>(var summary, var _)) {
                known.put(id, summary);
                show(summary);
            }
        }, failure -> {
            throw new IllegalStateException("An instance could not be asked for", failure);
        });
    }

    private void show(InstanceSummary summary) {
        var connection = workspace.connectionProperty().get();
        var open = model.openProperty().get();
        if (connection != null && open != null && open.ref().instance().equals(summary.id())) {
            text.set(words.whole(connection.target().region(), summary.replication()));
        }
    }
}
