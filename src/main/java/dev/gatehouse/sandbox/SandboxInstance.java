package dev.gatehouse.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An instance as the sandbox stores it; {@code replication} stands beside it in the answer of DescribeInstance (domain
 * §1), {@code replica} is the Region that lists it too.
 */
public record SandboxInstance(String id, String region, Members members, Members replication,
        Optional<String> replica) {
    /** An active instance with an access URL, both kinds of calls and no replica. */
    public static SandboxInstance active(String id, String alias, String region, Instant created) {
        var members = Members.none().with("Id", id).with("Arn", arn(region, id))
                .with("IdentityManagementType", "CONNECT_MANAGED").with("InstanceAlias", alias)
                .with("CreatedTime", created)
                .with("ServiceRole", "arn:aws:iam::" + SandboxCredentials.ACCOUNT + ":role/aws-service-role/"
                        + "connect.amazonaws.com/AWSServiceRoleForAmazonConnect_Sandbox")
                .with("InstanceStatus", "ACTIVE").with("InboundCallsEnabled", true).with("OutboundCallsEnabled", true)
                .with("InstanceAccessUrl", "https://" + alias + ".my.connect.aws");
        return new SandboxInstance(id, region, members, Members.none(), Optional.empty());
    }

    /** The same with one member set. */
    public SandboxInstance with(String member, Object value) {
        return new SandboxInstance(id, region, members.with(member, value), replication, replica);
    }

    /** The same with this replication. */
    public SandboxInstance replicated(Members configuration) {
        return new SandboxInstance(id, region, members, configuration, replica);
    }

    /** The same with a whole replica in another Region, which is listed there under the same id (domain §3). */
    public SandboxInstance replicatedTo(String other) {
        var complete = Members.none().with("ReplicationStatus", "INSTANCE_REPLICATION_COMPLETE");
        return new SandboxInstance(id, region, members, Members.none()
                .with("ReplicationStatusSummaryList",
                        List.of(complete.with("Region", region), complete.with("Region", other)))
                .with("SourceRegion", region), Optional.of(other));
    }

    /** How it looks in a Region: as itself, as its replica, or not at all. */
    Optional<SandboxInstance> in(String where) {
        if (where.equals(region)) {
            return Optional.of(this);
        }
        return replica.filter(where::equals).map(_ -> {
            String alias = members.text("InstanceAlias").orElse(id) + "-" + where;
            return new SandboxInstance(id, where, members.with("Arn", arn(where, id)).with("InstanceAlias", alias)
                    .with("InstanceAccessUrl", "https://" + alias + ".my.connect.aws"), replication, replica);
        });
    }

    /** The ARN of an instance of the sandbox's account. */
    public static String arn(String region, String id) {
        return "arn:aws:connect:" + region + ":" + SandboxCredentials.ACCOUNT + ":instance/" + id;
    }
}
