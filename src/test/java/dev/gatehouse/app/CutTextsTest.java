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
import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.testing.PseudoLanguage;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page in the smallest window, with words 40 % longer than in English: none of them is cut. */
@ExtendWith(ApplicationExtension.class)
class CutTextsTest {
    private static final List<Page> OPEN_TO_ALL = List.of(Page.MAP, Page.FIND, Page.IMPACT, Page.HISTORY,
            Page.NETWORKS, Page.INSTANCES, Page.FLEET, Page.AUDIT, Page.EVIDENCE, Page.IMPORT);

    private final CutTexts texts = new CutTexts(PseudoLanguage::isOfIt);
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.in(stage, PseudoLanguage.messages());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void longWordsAreWholeOnEveryPage(FxRobot robot) {
        window.size(1024, 640);
        window.await("the AWS profiles",
                () -> !window.shell().pages().connection().foundProperty().get().isEmpty());
        look("welcome");
        go(Page.CONNECT);
        go(Page.WELCOME);
        window.openProfile(robot, "Example 3");
        look("profiles");
        OPEN_TO_ALL.forEach(this::go);
        go(Page.FLEET);
        readTheFleet();
        go(Page.PROFILES);
        window.fx(() -> {
            var parts = window.shell().pages().editor().parts();
            parts.allowed().remove(List.of(0));
            parts.sessions().inactivityEnabledProperty().set(true);
            return true;
        });
        look("edited");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> !window.shell().pages().review().lines().isEmpty());
        look("review");
        robot.push(KeyCode.F1);
        look("keys");

        assertThat(texts.seen()).as("texts looked at").isGreaterThan(200);
        assertThat(texts.cut()).as("texts that are cut").isEmpty();
    }

    /** The table, its filters and what is said of a row come with the first row. */
    private void readTheFleet() {
        var fleet = window.shell().pages().fleet();
        window.fx(() -> {
            fleet.start();
            return true;
        });
        window.await("the fleet", () -> !fleet.runningProperty().get() && !fleet.table().shown().isEmpty());
        look("fleet read");
    }

    private void go(Page page) {
        window.fx(() -> {
            window.shell().go(page);
            return true;
        });
        look(page.name());
    }

    private void look(String page) {
        WaitForAsyncUtils.waitForFxEvents();
        window.picture("pseudo-" + page);
        window.fx(() -> {
            texts.look(page, window.root());
            return true;
        });
    }
}
