package dev.gatehouse.aws;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.Replication;
import dev.gatehouse.domain.port.Replication.Replica;
import dev.gatehouse.domain.profile.InstanceId;

/** What the answers about instances say, read from the body as received. */
final class InstanceAnswers {
    private InstanceAnswers() {}

    /** One page of ListInstances. */
    static Checked<Page<InstanceSummary>> listed(RawBody body) {
        return Checked.read(body, root -> Page.of(root, "InstanceSummaryList", members -> summary(members, null)));
    }

    /** DescribeInstance: the instance that was asked for, not another. */
    static Checked<InstanceSummary> described(RawBody body, InstanceId asked) {
        return Checked.read(body, root -> {
            var members = root.object("Instance");
            if (members == null) {
                return root.problem("The answer holds no instance");
            }
            var summary = summary(members, replication(root));
            return summary == null || summary.id().equals(asked)
                    ? summary
                    : members.problem(members.path("Id") + " is not the instance that was asked for");
        });
    }

    private static @Nullable InstanceSummary summary(Members members, @Nullable Replication replication) {
        var id = members.text("Id");
        var parsed = id == null ? null : InstanceId.parse(id).filter(found -> found.value().equals(id)).orElse(null);
        if (parsed == null) {
            return members.problem(members.path("Id") + " is not the id of an instance");
        }
        var arn = members.text("Arn");
        if (arn != null && !arn.endsWith("/" + parsed.value())) {
            return members.problem(members.path("Arn") + " names another instance than its Id");
        }
        return new InstanceSummary(parsed, arn, members.text("InstanceAlias"), members.text("InstanceAccessUrl"),
                members.text("InstanceStatus"), replication);
    }

    private static @Nullable Replication replication(Members root) {
        var members = root.object("ReplicationConfiguration");
        var list = members == null ? null : members.objects("ReplicationStatusSummaryList");
        return members == null || list == null
                ? null
                : new Replication(members.text("SourceRegion"),
                        list.stream().map(one -> new Replica(one.text("Region"), one.text("ReplicationStatus")))
                                .toList());
    }
}
