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

import dev.gatehouse.ui.editor.EditorViewModel;
import dev.gatehouse.ui.editor.FindingItem;
import dev.gatehouse.ui.editor.KnownItem;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 8 as far as the review, by keyboard only: a person about to lock themselves out with an allowed list. */
@ExtendWith(ApplicationExtension.class)
class KnownAddressesJourneyTest {
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
    void aPersonSeesInTimeThatTheyWouldShutThemselvesOut(FxRobot robot) {
        window.openProfile(robot, "Example 4");
        keepMine(robot);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("10.20.0.0/16");
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        window.await("the warning", () -> codes().contains("ACP-IP-041"));
        assertThat(codes()).contains("ACP-IP-033", "ACP-IP-050", "ACP-IP-031", "ACP-IP-041");
        assertThat(known()).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("You (typed) 198.51.100.7");
            assertThat(item.verdict()).isEqualTo("Will be REFUSED");
        });
        addMine(robot);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.await("refused again", () -> known().stream().noneMatch(KnownItem::kept));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW);
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).isEmpty();
    }

    @Test
    void whereCloudTrailSawThemIsTakenOverByKeyboard(FxRobot robot) {
        window.openProfile(robot, "Example 4");
        openOwn(robot);
        window.tabTo(robot, "trailButton");
        robot.push(KeyCode.SPACE);
        var own = editor().parts().panels().own();
        window.await("where", () -> own.addressProperty().get().equals("198.51.100.7"));
        assertThat(own.answerProperty().get()).startsWith("CloudTrail’s latest record of this session");
        assertThat(known()).isEmpty();
        window.tabTo(robot, "keepButton");
        robot.push(KeyCode.SPACE);
        window.await("the address", () -> known().size() == 1);
        assertThat(known().getFirst().name()).startsWith("You (CloudTrail, ").endsWith(" UTC) 198.51.100.7");
        assertThat(window.sandbox().state().received("LookupEvents")).hasSize(1);
    }

    private void openOwn(FxRobot robot) {
        window.tabTo(robot, "findingsTab");
        robot.push(KeyCode.RIGHT);
        window.await("the known addresses", () -> window.focusIsIn("knownTab"));
        window.tabTo(robot, "ownButton");
        robot.push(KeyCode.SPACE);
        window.await("the field", () -> window.focusIsIn("ownField"));
    }

    /** From the findings to the known addresses, and one's own into the field. */
    private void keepMine(FxRobot robot) {
        openOwn(robot);
        robot.write("198.51.100.7");
        robot.push(KeyCode.ENTER);
        window.await("the address", () -> known().size() == 1);
        assertThat(known().getFirst().verdict()).isEqualTo("May sign in");
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).isEmpty();
    }

    /** The first link of the card that says so. */
    private void addMine(FxRobot robot) {
        window.tabTo(robot, "itemBox");
        robot.push(KeyCode.SPACE);
        window.await("kept again", () -> known().stream().allMatch(KnownItem::kept));
        assertThat(editor().parts().allowed().rows()).map(row -> row.text())
                .containsExactly("10.20.0.0/16", "198.51.100.7/32");
        assertThat(codes()).doesNotContain("ACP-IP-041");
    }

    private EditorViewModel editor() {
        return window.shell().pages().editor();
    }

    private List<KnownItem> known() {
        return editor().parts().panels().known().items();
    }

    private List<String> codes() {
        return editor().parts().panels().findings().items().stream().map(FindingItem::code).toList();
    }
}
