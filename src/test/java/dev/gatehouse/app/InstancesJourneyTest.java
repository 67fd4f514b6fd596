package dev.gatehouse.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.sandbox.ReceivedRequest.Outcome;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.fault.Refusal;
import dev.gatehouse.ui.instances.InstancesViewModel;
import dev.gatehouse.ui.instances.PlaceRow;
import dev.gatehouse.ui.instances.PlaceRow.State;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 5, the reading part: a large fleet against the rate of AWS, by keyboard, paused and given up. */
@ExtendWith(ApplicationExtension.class)
class InstancesJourneyTest {
    /** So that looking takes longer than any keys of this test. */
    private static final FaultRule SLOW = FaultRule.always("DescribeInstance",
            new Fault.Delay(Moment.BEFORE, Duration.ofSeconds(4)));

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aFleetIsLookedThroughAtTheRateOfAwsAndGivenUpAtOnce() {
        window.openSandbox(2);
        window.sandbox().faults().set(List.of(
                FaultRule.next("ListInstances", new Fault.Refuse(Refusal.DENIED_BY_IAM)), SLOW));
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        window.await("the page", () -> window.shell().pageProperty().get() == Page.INSTANCES);
        window.awaitFocus("startButton");
        window.keys().press(KeyCode.ENTER);
        window.await("all but one Region", () -> instances().instances().size() == 270
                && count(State.FAILED) == 1);
        window.await("an end in sight", () -> instances().statusProperty().get().contains("about 2 calls a second"));
        window.pictures("instances-looking");
        window.keys().tabTo("pauseButton");
        window.keys().press(KeyCode.SPACE);
        window.await("the pause", () -> instances().statusProperty().get().startsWith("Paused"));
        window.keys().press(KeyCode.SPACE);
        window.await("going on", () -> !instances().statusProperty().get().startsWith("Paused"));
        window.keys().tabTo("cancelButton");
        window.keys().press(KeyCode.SPACE);
        window.await("the end", () -> !instances().runningProperty().get());
        assertThat(instances().instances()).as("what was found stays").hasSize(270);
        assertThat(count(State.FAILED)).isEqualTo(1);
        window.picture("instances-cancelled");
        assertThat(window.sandbox().state().received()).as("never asked too often").noneMatch(
                request -> request.outcome() instanceof Outcome.Answered(var status, var _) && status == 429);
    }

    @Test
    void aPlaceThatAwsIsTooBusyForSaysHowLongItWaitsAndGoesOn() {
        window.openSandbox(1);
        window.sandbox().faults().set(List.of(FaultRule.next("DescribeInstance", new Fault.Throttle())));
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        window.awaitFocus("startButton");
        var said = new ArrayList<String>();
        window.fx(() -> {
            instances().places().subscribe(
                    () -> instances().places().forEach(place -> said.add(place.words())));
            return true;
        });
        window.keys().press(KeyCode.ENTER);
        window.await("the end",
                () -> instances().instances().size() == 12 && count(State.DONE) == instances().places().size());
        assertThat(window.fx(() -> List.copyOf(said))).anyMatch(words -> words.matches("waiting .*\\(attempt 2\\)"));
        assertThat(window.sandbox().state().received("DescribeInstance")).hasSize(13);
    }

    @Test
    void anInstanceIsFoundByTheFilterAndOpenedInItsRegion() {
        window.openSandbox(1);
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        window.awaitFocus("startButton");
        window.keys().press(KeyCode.ENTER);
        window.await("the instances", () -> instances().instances().size() == 12);
        window.awaitFocus("filterField");
        window.keys().type("us-east-1");
        window.await("the filter", () -> instances().instances().size() == 6);
        window.keys().tabTo("table");
        window.keys().press(KeyCode.DOWN);
        window.keys().press(KeyCode.ENTER);
        window.await("the instance in its Region", () -> window.shell().place().identity().contains("us-east-1")
                && window.shell().pageProperty().get() == Page.PROFILES);
    }

    private InstancesViewModel instances() {
        return window.shell().pages().instances();
    }

    private long count(State state) {
        return instances().places().stream().map(PlaceRow::state).filter(state::equals).count();
    }
}
