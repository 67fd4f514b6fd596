package dev.gatehouse.ui.profiles;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.JumpTarget;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.connection.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

class ProfilesViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Example 4"));
    private final ProfilesViewModel profiles = world.profiles;

    private GatewayFailure denied() {
        return new GatewayFailure.AccessDenied(world.aws.details("AccessDeniedException", true, 1, true));
    }

    private Problem problem() {
        var problem = profiles.problemProperty().get();
        assertThat(problem).isNotNull();
        return problem == null ? new Problem("", "", "") : problem;
    }

    @Test
    void theFirstActiveInstanceIsLookedAt() {
        world.aws.instanceList().addFirst(new InstanceSummary(new InstanceId("new"), null, "coming", null,
                "CREATION_IN_PROGRESS"));
        world.connection.openSandbox();
        assertThat(profiles.instances()).extracting(InstanceChoice::label).containsExactly("coming", "acme-demo");
        assertThat(profiles.instanceProperty().get()).isEqualTo(profiles.instances().getLast());
        assertThat(profiles.profiles()).extracting(ProfileItem::label).containsExactly("Example 3", "Example 4");
    }

    @Test
    void aRegionWithoutInstancesSaysSoAndWhereElseToLook() {
        world.aws.instanceList().clear();
        world.connection.openSandbox();
        assertThat(problem().title()).isEqualTo("AWS lists no instance in us-west-2");
        assertThat(problem().advice()).contains("another Region or account", "“Instances”");
        world.aws.instanceList().add(new InstanceSummary(new InstanceId("late"), null, "late", null, "ACTIVE"));
        world.profiles.retry();
        assertThat(world.profiles.problemProperty().get()).isNull();
        assertThat(world.workspace.instanceProperty().get()).extracting(InstanceSummary::label).isEqualTo("late");
    }

    @Test
    void whereNoInstanceIsActiveItsStatusIsSaid() {
        world.aws.instanceList().replaceAll(one -> new InstanceSummary(one.id(), null, "soon", null,
                "CREATION_IN_PROGRESS"));
        world.connection.openSandbox();
        assertThat(problem().title())
                .isEqualTo("soon cannot be opened: CREATION_IN_PROGRESS");
        assertThat(world.profiles.everyProfile()).isEmpty();
    }

    /** A member that AWS leaves out is not reported, which is no status that forbids anything (domain §1). */
    @Test
    void anInstanceWithoutAStatusIsLookedAt() {
        world.aws.instanceList().replaceAll(one -> new InstanceSummary(one.id(), null, "quiet", null, null));
        world.connection.openSandbox();
        assertThat(world.profiles.everyProfile()).isNotEmpty();
    }

    /** Not even where only one other is there. */
    @Test
    void aProfileThatWasAskedForAndIsNotListedIsSaidAndNoOtherIsOpened() {
        var alone = new World(Profiles.example3());
        var target = JumpTarget
                .parse("arn:aws:connect:us-west-2:111122223333:instance/inst-1/authentication-profile/x");
        alone.workspace.open(() -> alone.aws, new Workspace.Destination(target, Bookmark.Label.OTHER, false));
        assertThat(alone.profiles.problemProperty().get()).extracting(Problem::title)
                .isEqualTo("AWS lists no profile x here");
        assertThat(alone.editor.model().openProperty().get()).isNull();
        alone.profiles.select(alone.item("Example 3"));
        assertThat(alone.profiles.problemProperty().get()).isNull();
        assertThat(alone.editor.titleProperty().get()).isEqualTo("Example 3");
    }

    @Test
    void theFilterLooksForPartsOfNamesInAnyCase() {
        world.connection.openSandbox();
        profiles.filterProperty().set(" PLE 4");
        assertThat(profiles.profiles()).extracting(ProfileItem::label).containsExactly("Example 4");
    }

    @Test
    void choosingAProfileOpensIt() {
        world.opened("Example 3");
        assertThat(profiles.openProperty().getValue()).isTrue();
        assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
    }

    @Test
    void theOnlyProfileIsOpenedByItself() {
        var alone = new World(Profiles.example3());
        alone.connection.openSandbox();
        assertThat(alone.editor.titleProperty().get()).isEqualTo("Example 3");
    }

    @Test
    void unsentEditsAreMarkedInTheList() {
        world.opened("Example 3").editor.parts().identity().nameProperty().set("New");
        assertThat(world.item("Example 3").edited().get()).isTrue();
        assertThat(world.item("Example 4").edited().get()).isFalse();
    }

    @Test
    void aRefusedListKeepsTheWindowAliveAndCanBeTriedAgain() {
        world.aws.listFailure(denied());
        world.connection.openSandbox();
        assertThat(profiles.refusal().pageProperty().get()).isNotNull();
        assertThat(profiles.busyProperty().get()).isEmpty();
        world.aws.listFailure(null);
        profiles.retry();
        assertThat(profiles.refusal().pageProperty().get()).isNull();
        assertThat(profiles.profiles()).hasSize(2);
    }

    @Test
    void anAnswerThatCannotBeTrustedDisablesEditingUntilOneCan() {
        world.connection.openSandbox();
        world.aws.nextRead(new GatewayFailure.UntrustedAnswer(world.aws.details("x", false, 1, true),
                List.of("IsDefault is \"yes\"")));
        profiles.select(world.item("Example 3"));
        assertThat(profiles.openProperty().getValue()).isFalse();
        assertThat(problem().title()).isEqualTo("The answer could not be read");
        assertThat(problem().details()).contains("IsDefault is \"yes\"");
        profiles.retry();
        assertThat(profiles.openProperty().getValue()).isTrue();
    }

    @Test
    void aReloadThatFailsKeepsTheEdits() {
        world.opened("Example 3").editor.parts().identity().nameProperty().set("New");
        world.aws.nextRead(denied());
        profiles.reload();
        profiles.retry();
        assertThat(world.editor.titleProperty().get()).isEqualTo("New");
    }

    @Test
    void aMistakeOfTheProgramIsSaidAndCanBeTriedAgain() {
        world.connection.openSandbox();
        world.aws.beforeRead(() -> {
            throw new IllegalStateException("bug");
        });
        profiles.select(world.item("Example 3"));
        assertThat(problem().title()).isEqualTo("Gatehouse made a mistake");
        world.aws.beforeRead(() -> {});
        profiles.retry();
        assertThat(profiles.openProperty().getValue()).isTrue();
    }

    /** A slow read of the old instance opened its profile under the new one. */
    @Test
    void aProfileStillBeingReadIsNotOpenedInAnotherInstance() {
        var runner = new ManualTaskRunner();
        var slow = new World(runner, Profiles.example3(), Profiles.open("Example 4"));
        slow.aws.instanceList().add(new InstanceSummary(new InstanceId("other"), null, "other", null, "ACTIVE"));
        slow.connection.openSandbox();
        runner.runAll();
        slow.profiles.select(slow.item("Example 3"));
        slow.profiles.instanceProperty().set(slow.profiles.instances().getLast());
        runner.runAll();
        assertThat(slow.profiles.openProperty().getValue()).isFalse();
    }

    @Test
    void closingTheConnectionForgetsEverything() {
        world.opened("Example 3").editor.parts().identity().nameProperty().set("New");
        world.workspace.close();
        assertThat(profiles.instances()).isEmpty();
        assertThat(profiles.profiles()).isEmpty();
        assertThat(profiles.openProperty().getValue()).isFalse();
        assertThat(world.aws.isClosed()).isTrue();
    }
}
