package dev.gatehouse.ui.refusal;

import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.connection.Workspace;

/**
 * What the open connection is known to be allowed, before anything is refused, and policies that allow nothing else
 * (features row 7). It is known from calls that were made anyway: looking here asks nothing of AWS.
 */
public final class PermissionsViewModel {
    private final Workspace workspace;
    private final Messages messages;
    private final RefusalWords words;
    private final Policies policies;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ObservableList<RefusalPage.Call> calls = FXCollections.observableArrayList();
    private final ObservableList<RefusalPage.Call> readOnlyCalls = FXCollections.unmodifiableObservableList(calls);

    /** Closed at first; closed again with the connection of {@code workspace}. */
    public PermissionsViewModel(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        this.words = new RefusalWords(messages);
        this.policies = new Policies(workspace);
        workspace.connectionProperty().subscribe(_ -> close());
        workspace.lastCallProperty().subscribe(_ -> show());
    }

    /** Whether it is looked at. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Every call the program makes to Amazon Connect, in their order, and what is known about it. */
    public ObservableList<RefusalPage.Call> calls() {
        return readOnlyCalls;
    }

    /** What was copied last, in words; empty before. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Looks, if something is open. */
    public void look() {
        if (workspace.connectionProperty().get() != null) {
            notice.set("");
            open.set(true);
            show();
        }
    }

    /** Looks no longer. */
    public void close() {
        open.set(false);
        calls.clear();
    }

    /** A policy that lets one look and change nothing. */
    public String readOnlyPolicy() {
        return copied(policies.readOnly());
    }

    /** A policy that lets one look and change. */
    public String readWritePolicy() {
        return copied(policies.readWrite());
    }

    private String copied(String policy) {
        notice.set(messages.text("refusal.copied.policy"));
        return policy;
    }

    private void show() {
        var connection = workspace.connectionProperty().get();
        calls.setAll(open.get() && connection != null ? words.calls(connection.known()) : List.of());
    }
}
