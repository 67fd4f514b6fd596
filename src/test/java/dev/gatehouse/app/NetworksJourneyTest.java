package dev.gatehouse.app;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
    void aPersonNamesTheOfficeInsertsItChangesItAndBringsTheChangeIntoTheDraft() {
        window.openProfile("Example 3");
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.NETWORKS);
        window.awaitFocus("firstButton");
        window.pictures("networks-empty");
        firstNetwork();
        window.keys().tabTo("insertAllowed");
        window.keys().press(KeyCode.ENTER);
        window.await("the rows", () -> !networks().parts().insertion().outcomeProperty().get().isEmpty());
        assertThat(networks().parts().insertion().outcomeProperty().get())
                .isEqualTo("2 rows added to Allowed in the draft of Example 3. 1 range was there already.");
        assertThat(window.shell().pages().editor().model().undoNameProperty().get())
                .isEqualTo("insert of Head office: 2 rows");
        window.await("every profile", () -> networks().parts().presence().lines().size() == window.shell().pages()
                .profiles().everyProfile().size());
        window.pictures("networks-office");
        changed();
        deletedAndBack();
    }

    @Test
    void aNoteIsWrittenBesideARowAndReadThere() {
        window.openProfile("Example 3");
        window.keys().tabTo("allowedList");
        window.keys().press(KeyCode.HOME);
        window.keys().press(KeyCode.F4);
        window.awaitFocus("commentField");
        window.keys().type("contractor floor, until the new office opens");
        window.keys().tabTo("ownerField");
        window.keys().type("Anna");
        window.keys().tabTo("reviewField");
        window.keys().type("2020-01-31x");
        window.keys().press(KeyCode.ENTER);
        window.awaitFocus("reviewField");
        window.pictures("note-wrong");
        window.keys().press(KeyCode.BACK_SPACE);
        window.keys().press(KeyCode.ENTER);
        var allowed = window.shell().pages().editor().parts().allowed();
        window.await("the note", () -> allowed.rows().getFirst().remark().isPresent());
        assertThat(allowed.rows().getFirst().remark().orElseThrow().text())
                .startsWith("Review overdue since 31 Jan 2020 · contractor floor");
        window.awaitFocus("allowedList");
        window.pictures("note-row");
    }

    private void firstNetwork() {
        window.keys().press(KeyCode.ENTER);
        window.awaitFocus("nameField");
        window.keys().type("Head office");
        window.keys().tabTo("rangesArea");
        window.fx(() -> {
            Clipboards.copy("200.255.0.0/16, 198.51.100.0-198.51.100.127\n300.1.1.1\n10.1.2.3/8");
            return true;
        });
        window.keys().press(KeyCode.CONTROL, KeyCode.V);
        window.await("what is wrong", () -> !networks().parts().form().rangesErrorProperty().get().isEmpty());
        window.keys().tabTo("saveButton");
        window.keys().press(KeyCode.ENTER);
        assertThat(networks().items()).noneMatch(item -> item.name().equals("Head office"));
        window.awaitFocus("rangesArea");
        window.pictures("networks-wrong");
        window.keys().press(KeyCode.CONTROL, KeyCode.A);
        window.keys().type("200.255.0.0/16 198.51.100.0/25 2001:db8::/48");
        window.keys().tabTo("keepBox");
        window.keys().press(KeyCode.SPACE);
        window.keys().tabTo("saveButton");
        window.keys().press(KeyCode.ENTER);
        window.await("the network", () -> networks().items().stream().anyMatch(item -> item.name().equals("Head office")
                && item.mustKeep()));
    }

    private void changed() {
        window.keys().tabTo("rangesArea");
        window.keys().press(KeyCode.CONTROL, KeyCode.A);
        window.keys().type("198.51.100.0/24");
        window.keys().tabTo("saveButton");
        window.keys().press(KeyCode.ENTER);
        window.await("a proposal", () -> networks().parts().presence().lines().stream()
                .anyMatch(line -> !line.updates().isEmpty()));
        assertThat(networks().parts().presence().lines()).filteredOn(line -> !line.updates().isEmpty())
                .extracting(PresenceLine::proposal).contains("In Allowed: add 198.51.100.0/24; remove 200.255.0.0/16.");
        window.pictures("networks-proposal");
        window.keys().tabTo("dismissButton");
        window.pictures("networks-profiles");
    }

    private void deletedAndBack() {
        window.keys().tabTo("deleteButton");
        window.keys().press(KeyCode.ENTER);
        window.await("nothing left", () -> networks().items().isEmpty());
        window.pictures("networks-deleted");
        window.keys().tabTo("undoDelete");
        window.keys().press(KeyCode.ENTER);
        window.await("the network again", () -> networks().items().size() == 1);
        window.keys().press(KeyCode.ESCAPE);
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.PROFILES);
    }

    private NetworksViewModel networks() {
        return window.shell().pages().networks();
    }
}
