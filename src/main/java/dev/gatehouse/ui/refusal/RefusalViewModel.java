package dev.gatehouse.ui.refusal;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.permission.Refusal;
import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.connection.Workspace;

/** Why AWS refused to list or read, and texts for whoever can change that. */
public final class RefusalViewModel {
    private final Workspace workspace;
    private final Messages messages;
    private final RefusalWords words;
    private final Policies policies;
    private final ReadOnlyObjectWrapper<@Nullable RefusalPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable GatewayFailure failure;

    /** Nothing is refused. */
    public RefusalViewModel(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        this.words = new RefusalWords(messages);
        this.policies = new Policies(workspace);
    }

    /** The explanation, null while nothing is refused. */
    public ReadOnlyObjectProperty<@Nullable RefusalPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What was copied last, in words; empty before. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Explains a failure, if it is a refusal; says whether it is. */
    public boolean explain(GatewayFailure refused) {
        var connection = workspace.connectionProperty().get();
        var refusal = connection == null
                ? Optional.<Refusal>empty()
                : Refusal.of(refused, connection.known());
        clear();
        if (connection == null || refusal.isEmpty()) {
            return false;
        }
        failure = refused;
        page.set(words.page(refusal.get(), refused, connection.known(), place(refusal.get())));
        return true;
    }

    /** Nothing is refused any more. */
    public void clear() {
        failure = null;
        notice.set("");
        page.set(null);
    }

    /** A policy that lets one look and change nothing. */
    public String readOnlyPolicy() {
        return copied("refusal.copied.policy", policies.readOnly());
    }

    /** A policy that lets one look and change. */
    public String readWritePolicy() {
        return copied("refusal.copied.policy", policies.readWrite());
    }

    /** A text for AWS Support. */
    public String supportText() {
        var refused = failure;
        return refused == null ? "" : copied("refusal.copied.support", words.support(policies.scope(), refused));
    }

    private String copied(String key, String text) {
        notice.set(messages.text(key));
        return text;
    }

    private String place(Refusal refusal) {
        var region = Optional.ofNullable(workspace.connectionProperty().get())
                .map(connection -> connection.target().region()).orElse("");
        return refusal.call() == ConnectCall.LIST_INSTANCES
                ? region
                : Optional.ofNullable(workspace.instanceProperty().get()).map(InstanceSummary::label)
                        .or(() -> workspace.wantedInstance().map(InstanceId::value)).orElse(region);
    }
}
