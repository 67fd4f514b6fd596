package dev.gatehouse.app;

import java.time.Duration;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.fault.Refusal;
import dev.gatehouse.ui.fleet.FleetViewModel;
import dev.gatehouse.ui.fleet.RowFilter;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The fleet page by keyboard, over real HTTP: the examples are read, one is refused, another is opened. */
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
    void aFleetIsReadFilteredAndOneOfItOpened() {
        window.openSandbox(0);
        var refused = FaultRule.next("DescribeAuthenticationProfile", new Fault.Refuse(Refusal.DENIED_BY_IAM));
        window.sandbox().faults().set(List.of(refused, FaultRule.always("DescribeAuthenticationProfile",
                new Fault.Delay(Moment.BEFORE, Duration.ofSeconds(4)))));
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.await("the page", () -> window.shell().pageProperty().get() == Page.FLEET);
        window.awaitFocus("startButton");
        window.pictures("fleet-empty");
        window.keys().press(KeyCode.ENTER);
        window.await("the one that is refused", () -> count(RowFilter.NOT_READ) == 1);
        window.pictures("fleet-running");
        window.sandbox().faults().clear();
        window.await("all rows", () -> !fleet().runningProperty().get());
        assertThat(count(RowFilter.ALL)).isEqualTo(8);
        assertThat(fleet().summaryProperty().get()).contains("7 profiles in 3 instances", "1 could not be read");
        window.awaitFocus("table");
        window.keys().press(KeyCode.HOME);
        window.await("a chosen row", () -> !fleet().detailProperty().get().isEmpty());
        window.pictures("fleet-done");
        window.keys().press(KeyCode.END);
        window.pictures("fleet-failed");
        window.keys().tabTo("againButton");
        window.keys().press(KeyCode.ENTER);
        window.await("the one that failed", () -> count(RowFilter.NOT_READ) == 0
                && !fleet().runningProperty().get());
        assertThat(count(RowFilter.ALL)).isEqualTo(8);
        window.awaitFocus("table");
        window.fx(() -> {
            fleet().table().filterProperty().set(RowFilter.ODD);
            return true;
        });
        window.keys().press(KeyCode.HOME);
        window.pictures("fleet-odd");
        window.fx(() -> {
            fleet().table().filterProperty().set(RowFilter.ALL);
            return true;
        });
        window.keys().press(KeyCode.CONTROL, KeyCode.F);
        window.awaitFocus("filterField");
        window.keys().type("no such thing");
        window.await("nothing", () -> fleet().table().shown().isEmpty());
        window.pictures("fleet-filtered");
        window.fx(() -> {
            fleet().table().textProperty().set("65\u202F279");
            return true;
        });
        window.keys().tabTo("table");
        window.keys().press(KeyCode.HOME);
        window.keys().press(KeyCode.ENTER);
        window.await("the profile", () -> window.shell().pageProperty().get() == Page.PROFILES
                && window.isOpen("Example 3"));
    }

    private int count(RowFilter kind) {
        return fleet().table().countsProperty().get().getOrDefault(kind, 0);
    }

    private FleetViewModel fleet() {
        return window.shell().pages().fleet();
    }
}
