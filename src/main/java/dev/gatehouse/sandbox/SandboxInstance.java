package dev.gatehouse.sandbox;

import java.time.Instant;

/**
 * An instance as the sandbox stores it; {@code replication} stands beside it in the answer of DescribeInstance (domain
 * §1).
 */
public record SandboxInstance(String id, String region, Members members, Members replication) {
    /** An active instance with an access URL, both kinds of calls and no replica. */
    public static SandboxInstance active(String id, String alias, String region, Instant created) {
        var members = Members.none().with("Id", id).with("Arn", arn(region, id))
                .with("IdentityManagementType", "CONNECT_MANAGED").with("InstanceAlias", alias)
                .with("CreatedTime", created)
                .with("ServiceRole", "arn:aws:iam::" + SandboxCredentials.ACCOUNT + ":role/aws-service-role/"
                        + "connect.amazonaws.com/AWSServiceRoleForAmazonConnect_Sandbox")
                .with("InstanceStatus", "ACTIVE").with("InboundCallsEnabled", true).with("OutboundCallsEnabled", true)
                .with("InstanceAccessUrl", "https://" + alias + ".my.connect.aws");
        return new SandboxInstance(id, region, members, Members.none());
    }

    /** The same with one member set. */
    public SandboxInstance with(String member, Object value) {
        return new SandboxInstance(id, region, members.with(member, value), replication);
    }

    /** The same with this replication. */
    public SandboxInstance replicated(Members configuration) {
        return new SandboxInstance(id, region, members, configuration);
    }

    /** The ARN of an instance of the sandbox's account. */
    public static String arn(String region, String id) {
        return "arn:aws:connect:" + region + ":" + SandboxCredentials.ACCOUNT + ":instance/" + id;
    }
}
