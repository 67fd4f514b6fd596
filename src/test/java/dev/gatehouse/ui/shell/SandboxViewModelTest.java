package dev.gatehouse.ui.shell;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class SandboxViewModelTest {
    private final World world = new World();
    private final SandboxViewModel sandbox = world.shell.pages().sandbox();

    @Test
    void everythingThatCanGoWrongIsInOneGroupWithWordsOfItsOwn() {
        var items = sandbox.groups().stream().flatMap(group -> group.items().stream()).toList();

        assertThat(items.stream().map(SandboxViewModel.Item::scenario)).containsExactly(SandboxScenario.values());
        assertThat(items.stream().map(SandboxViewModel.Item::text)).doesNotHaveDuplicates();
        assertThat(sandbox.groups()).allSatisfy(group -> assertThat(group.items()).isNotEmpty());
    }

    @Test
    void oneThingAtATimeGoesWrongAndIsSaid() {
        sandbox.arm(SandboxScenario.LOST_ANSWER);
        sandbox.arm(SandboxScenario.SLOW);

        assertThat(world.connections.opened).endsWith("armed LOST_ANSWER", "armed SLOW");
        assertThat(sandbox.scenarioProperty().get()).contains(SandboxScenario.SLOW);
        assertThat(sandbox.armedProperty().get()).contains("Every answer takes three seconds");
    }

    @Test
    void everythingWorksAgain() {
        sandbox.arm(SandboxScenario.SLOW);

        sandbox.calm();

        assertThat(world.connections.opened).endsWith("calm");
        assertThat(sandbox.scenarioProperty().get()).isEqualTo(Optional.empty());
        assertThat(sandbox.armedProperty().get()).isEmpty();
    }
}
