package dev.gatehouse.ui.refusal;

import java.util.Optional;

import dev.gatehouse.domain.permission.LeastPrivilege;
import dev.gatehouse.domain.permission.PolicyScope;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.ui.connection.Workspace;

/** Policies for whoever looks after IAM, about the account, Region and instance that are open. */
final class Policies {
    private static final String ANY_ACCOUNT = "*";

    private final Workspace workspace;

    Policies(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Lets one look and change nothing. */
    String readOnly() {
        return LeastPrivilege.readOnly(scope());
    }

    /** Lets one look and change. */
    String readWrite() {
        return LeastPrivilege.readWrite(scope());
    }

    /**
     * What they are about; the account stays open until AWS has named it.
     *
     * @throws IllegalStateException
     *             when nothing is open
     */
    PolicyScope scope() {
        var connection = workspace.connectionProperty().get();
        var caller = workspace.callerProperty().get();
        if (connection == null) {
            throw new IllegalStateException("nothing is open");
        }
        return new PolicyScope(connection.target().region(),
                Optional.ofNullable(caller).map(CallerIdentity::account).orElse(ANY_ACCOUNT), instance());
    }

    private Optional<InstanceId> instance() {
        return Optional.ofNullable(workspace.instanceProperty().get()).map(InstanceSummary::id)
                .or(workspace::wantedInstance);
    }
}
