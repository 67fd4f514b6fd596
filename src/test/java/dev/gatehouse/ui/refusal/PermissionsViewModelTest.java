package dev.gatehouse.ui.refusal;

import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.KnownCalls;
import dev.gatehouse.domain.port.KnownCalls.State;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.refusal.RefusalPage.Call;
import dev.gatehouse.ui.refusal.RefusalPage.Mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is allowed is looked up before anything is refused, and without asking AWS (features row 7). */
class PermissionsViewModelTest {
    private final World world = new World(Profiles.example3());
    private final PermissionsViewModel permissions = world.exchange.permissions();

    private void connected() {
        world.aws.known(new KnownCalls(Map.of(ConnectCall.LIST_INSTANCES, State.WORKS, ConnectCall.LIST_PROFILES,
                State.WORKS, ConnectCall.DESCRIBE_INSTANCE, State.REFUSED)));
        world.opened("Example 3");
    }

    @Test
    void everyCallSaysWhatIsKnownOfItAndTheUpdateIsNotTried() {
        connected();
        var reads = world.aws.readCount();
        permissions.look();
        assertThat(permissions.calls()).extracting(Call::action, Call::word, Call::mark).containsExactly(
                tuple("connect:ListInstances", "works", Mark.WORKS),
                tuple("connect:DescribeInstance", "refused", Mark.REFUSED),
                tuple("connect:ListAuthenticationProfiles", "works", Mark.WORKS),
                tuple("connect:DescribeAuthenticationProfile", "not tried yet", Mark.OPEN),
                tuple("connect:UpdateAuthenticationProfile", "not known until you apply a change", Mark.OPEN));
        assertThat(world.aws.readCount()).isEqualTo(reads);
        assertThat(world.aws.received()).isEmpty();
    }

    @Test
    void whatIsLearnedMeanwhileIsShown() {
        connected();
        permissions.look();
        world.aws.known(new KnownCalls(Map.of(ConnectCall.DESCRIBE_PROFILE, State.WORKS)));
        world.profiles.reload();
        assertThat(permissions.calls().get(3).mark()).isEqualTo(Mark.WORKS);
    }

    @Test
    void bothPoliciesNameTheInstanceAndOnlyOneOfThemTheUpdate() {
        connected();
        permissions.look();
        assertThat(permissions.readOnlyPolicy())
                .contains("arn:aws:connect:us-west-2:111122223333:instance/inst-1\"", "connect:DescribeInstance")
                .doesNotContain("Update");
        assertThat(permissions.readWritePolicy()).contains("connect:UpdateAuthenticationProfile");
        assertThat(permissions.noticeProperty().get()).isEqualTo("Policy copied.");
    }

    @Test
    void itGoesWithTheConnection() {
        permissions.look();
        assertThat(permissions.openProperty().get()).isFalse();
        connected();
        world.shell.routes().lookAtPermissions();
        assertThat(permissions.openProperty().get()).isTrue();
        world.workspace.close();
        assertThat(permissions.openProperty().get()).isFalse();
        assertThat(permissions.calls()).isEmpty();
    }
}
