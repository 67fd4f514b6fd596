package dev.gatehouse.app;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.networks.NetworksViewModel;
import dev.gatehouse.ui.networks.PresenceLine;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Named networks by keyboard only: the first one, into a draft, changed, into the draft again, deleted and back. */
@ExtendWith(ApplicationExtension.class)
class NetworksJourneyTest {
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
    void aPersonNamesTheOfficeInsertsItChangesItAndBringsTheChangeIntoTheDraft(FxRobot robot) {
        window.openProfile(robot, "Example 3");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.NETWORKS);
        window.awaitFocus("firstButton");
        window.pictures("networks-empty");
        firstNetwork(robot);
        window.tabTo(robot, "insertAllowed");
        robot.push(KeyCode.ENTER);
        assertThat(networks().parts().insertion().outcomeProperty().get())
                .isEqualTo("2 rows added to Allowed in the draft of Example 3. 1 range was there already.");
        assertThat(window.shell().pages().editor().model().undoNameProperty().get())
                .isEqualTo("insert of Head office: 2 rows");
        window.await("every profile", () -> networks().parts().presence().lines().size() == window.shell().pages()
                .profiles().everyProfile().size());
        window.pictures("networks-office");
        changed(robot);
        deletedAndBack(robot);
    }

    @Test
    void aNoteIsWrittenBesideARowAndReadThere(FxRobot robot) {
        window.openProfile(robot, "Example 3");
        window.tabTo(robot, "allowedList");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.F4);
        window.awaitFocus("commentField");
        robot.write("contractor floor, until the new office opens");
        window.tabTo(robot, "ownerField");
        robot.write("Anna");
        window.tabTo(robot, "reviewField");
        robot.write("2020-01-31x");
        robot.push(KeyCode.ENTER);
        window.awaitFocus("reviewField");
        window.pictures("note-wrong");
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.ENTER);
        var allowed = window.shell().pages().editor().parts().allowed();
        window.await("the note", () -> allowed.rows().getFirst().remark().isPresent());
        assertThat(allowed.rows().getFirst().remark().orElseThrow().text())
                .startsWith("Review overdue since 31 Jan 2020 · contractor floor");
        window.awaitFocus("allowedList");
        window.pictures("note-row");
    }

    private void firstNetwork(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        window.awaitFocus("nameField");
        robot.write("Head office");
        window.tabTo(robot, "rangesArea");
        window.fx(() -> {
            Clipboards.copy("200.255.0.0/16, 198.51.100.0-198.51.100.127\n300.1.1.1\n10.1.2.3/8");
            return true;
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        window.await("what is wrong", () -> !networks().parts().form().rangesErrorProperty().get().isEmpty());
        window.tabTo(robot, "saveButton");
        robot.push(KeyCode.ENTER);
        assertThat(networks().items()).noneMatch(item -> item.name().equals("Head office"));
        window.awaitFocus("rangesArea");
        window.pictures("networks-wrong");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("200.255.0.0/16 198.51.100.0/25 2001:db8::/48");
        window.tabTo(robot, "keepBox");
        robot.push(KeyCode.SPACE);
        window.tabTo(robot, "saveButton");
        robot.push(KeyCode.ENTER);
        window.await("the network", () -> networks().items().stream().anyMatch(item -> item.name().equals("Head office")
                && item.mustKeep()));
    }

    private void changed(FxRobot robot) {
        window.tabTo(robot, "rangesArea");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("198.51.100.0/24");
        window.tabTo(robot, "saveButton");
        robot.push(KeyCode.ENTER);
        window.await("a proposal", () -> networks().parts().presence().lines().stream()
                .anyMatch(line -> !line.updates().isEmpty()));
        assertThat(networks().parts().presence().lines()).filteredOn(line -> !line.updates().isEmpty())
                .extracting(PresenceLine::proposal).contains("In Allowed: add 198.51.100.0/24; remove 200.255.0.0/16.");
        window.pictures("networks-proposal");
        window.tabTo(robot, "dismissButton");
        window.pictures("networks-profiles");
    }

    private void deletedAndBack(FxRobot robot) {
        window.tabTo(robot, "deleteButton");
        robot.push(KeyCode.ENTER);
        assertThat(networks().items()).isEmpty();
        window.pictures("networks-deleted");
        window.tabTo(robot, "undoDelete");
        robot.push(KeyCode.ENTER);
        assertThat(networks().items()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.PROFILES);
    }

    private NetworksViewModel networks() {
        return window.shell().pages().networks();
    }
}
