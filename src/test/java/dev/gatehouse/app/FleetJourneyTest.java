package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Refusal;
import dev.gatehouse.ui.fleet.FleetViewModel;
import dev.gatehouse.ui.fleet.RowFilter;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The fleet page by keyboard, over real HTTP: a company is read, one instance is refused, a profile is opened. */
@ExtendWith(ApplicationExtension.class)
class FleetJourneyTest {
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
    void aFleetIsReadFilteredAndOneOfItOpened(FxRobot robot) {
        window.openSandbox(robot, 1);
        window.sandbox().faults().set(List.of(FaultRule.next("ListAuthenticationProfiles", new Fault.Refuse(
                Refusal.DENIED_BY_IAM))));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.await("the page", () -> window.shell().pageProperty().get() == Page.FLEET);
        window.awaitFocus("startButton");
        window.pictures("fleet-empty");
        robot.push(KeyCode.ENTER);
        window.await("first rows", () -> !fleet().table().shown().isEmpty());
        window.pictures("fleet-running");
        window.await("all rows", () -> !fleet().runningProperty().get());
        assertThat(fleet().table().countsProperty().get().get(RowFilter.NOT_READ)).isEqualTo(1);
        assertThat(fleet().summaryProperty().get()).contains("in 12 instances", "1 could not be read");
        window.awaitFocus("table");
        robot.push(KeyCode.HOME);
        window.await("a chosen row", () -> !fleet().detailProperty().get().isEmpty());
        window.pictures("fleet-done");
        robot.push(KeyCode.END);
        window.pictures("fleet-failed");
        window.fx(() -> {
            fleet().table().filterProperty().set(RowFilter.ODD);
            return true;
        });
        robot.push(KeyCode.HOME);
        window.pictures("fleet-odd");
        window.fx(() -> {
            fleet().table().filterProperty().set(RowFilter.ALL);
            fleet().choosingProperty().set(true);
            return true;
        });
        window.pictures("fleet-choosing");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        window.awaitFocus("filterField");
        robot.write("no such thing");
        window.await("nothing", () -> fleet().table().shown().isEmpty());
        window.pictures("fleet-filtered");
        window.fx(() -> {
            fleet().table().textProperty().set("us-east-1");
            return true;
        });
        window.tabTo(robot, "table");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        window.await("the profile in its Region", () -> window.shell().identity().contains("us-east-1")
                && window.shell().pageProperty().get() == Page.PROFILES
                && window.shell().pages().editor().model().currentAnalysis().isPresent());
    }

    private FleetViewModel fleet() {
        return window.shell().pages().fleet();
    }
}
