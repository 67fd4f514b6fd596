package dev.gatehouse.ui.profiles;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.Replication;
import dev.gatehouse.domain.port.Replication.Replica;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/** The editor says where an instance is replicated to, and claims nothing about which side wins (domain §3). */
class ReplicaViewModelTest {
    private static final String DONE = "INSTANCE_REPLICATION_COMPLETE";

    private final World world = new World(Profiles.example3(), Profiles.open("Example 4"));

    @Test
    void anInstanceWithoutAReplicaSaysNothing() {
        world.opened("Example 3");
        assertThat(said()).isEmpty();
    }

    @Test
    void anInstanceWithAReplicaSaysWhereAndThatNobodyKnowsWhichSideWins() {
        replicated("us-west-2", new Replica("us-west-2", DONE), new Replica("us-east-1",
                "INSTANCE_REPLICATION_IN_PROGRESS"));
        world.opened("Example 3");
        assertThat(said()).isEqualTo("This instance has a replica: us-east-1 (replicating). Whether a change made here"
                + " reaches the other Region, and which side wins, is not known; after a change look at the profile"
                + " there, too.");
        world.profiles.select(world.item("Example 4"));
        assertThat(said()).contains("us-east-1");
        world.workspace.close();
        assertThat(said()).isEmpty();
    }

    @Test
    void aReplicaSaysOfWhichRegion() {
        replicated("us-east-1", new Replica("us-east-1", DONE), new Replica("us-west-2", DONE));
        world.opened("Example 3");
        assertThat(said()).startsWith("This is the replica of an instance in us-east-1 (replicated).");
    }

    @Test
    void hostileWordsOfAWSAreMadeVisible() {
        replicated("us-west-2", new Replica("us-\u202Eeast", "ODD\u0007"));
        world.opened("Example 3");
        assertThat(said()).doesNotContain("\u202E", "\u0007").contains("⟦U+202E⟧");
    }

    @Test
    void anInstanceThatMayNotBeDescribedSaysNothingAndTheProfileIsOpen() {
        replicated("us-west-2", new Replica("us-east-1", DONE));
        world.connection.openSandbox();
        world.aws.beforeRead(() -> world.aws.listFailure(
                new GatewayFailure.AccessDenied(
                        world.aws.details("AccessDeniedException", true, 1, true))));
        world.profiles.select(world.item("Example 3"));
        assertThat(said()).isEmpty();
        assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
        assertThat(world.profiles.problemProperty().get()).isNull();
    }

    private void replicated(String source, Replica... replicas) {
        var list = world.aws.instanceList();
        list.replaceAll(one -> new InstanceSummary(one.id(), one.arn(), one.alias(), one.accessUrl(), one.status(),
                new Replication(source, List.of(replicas))));
    }

    private String said() {
        return Objects.requireNonNull(world.editor.replicaProperty().getValue());
    }
}
