package dev.gatehouse.domain.port;

import java.util.Optional;
import java.util.stream.Stream;

/** The operations of Amazon Connect that the program uses (domain §1). */
public enum ConnectCall {
    LIST_INSTANCES("ListInstances", false), DESCRIBE_INSTANCE("DescribeInstance",
            false), LIST_PROFILES("ListAuthenticationProfiles", true), DESCRIBE_PROFILE("DescribeAuthenticationProfile",
                    true), UPDATE_PROFILE("UpdateAuthenticationProfile", true);

    private final String operation;
    private final boolean preview;

    ConnectCall(String operation, boolean preview) {
        this.operation = operation;
        this.preview = preview;
    }

    /** AWS's name of the operation. */
    public String operation() {
        return operation;
    }

    /** The IAM action that allows it. */
    public String action() {
        return "connect:" + operation;
    }

    /** Whether it belongs to the preview that AWS enables account by account. */
    public boolean isPreview() {
        return preview;
    }

    /** The call with this operation name, empty for operations of other services. */
    public static Optional<ConnectCall> of(String operation) {
        return Stream.of(values()).filter(call -> call.operation.equals(operation)).findFirst();
    }
}
