package dev.gatehouse.app;

import java.nio.file.Path;
import java.util.Set;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.local.Habits;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody sees who is new here, and who comes again; as pictures for people to look at. */
@ExtendWith(ApplicationExtension.class)
class ComfortPicturesTest {
    @TempDir
    private static Path folder;

    private LocalStores stores;
    private WindowFixture window;

    @Start
    void start(Stage stage) throws Exception {
        stores = LocalStores.inFolders(folder.resolve("config"), folder.resolve("state"));
        stores.habits().write(new Habits(Set.of(), Habits.NONE
                .taken(new Bookmark("Old default in acme-test", "acme-test", "eu-west-2", "a", Bookmark.Label.TEST,
                        false))
                .taken(new Bookmark("Default Authentication Profile in acme-prod", "acme-prod", "us-west-2", "b",
                        Bookmark.Label.PRODUCTION, true))
                .recent()));
        window = new WindowFixture(stage, new AppConnections(SandboxOptions.defaults()), stores, Pace.real());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void hintsAndRecentWays(FxRobot robot) throws Exception {
        window.await("the hint", () -> robot.lookup("#hintBar").query().isVisible());
        window.await("the recent ways", () -> robot.lookup("#recentLinks").query().isVisible());
        window.pictures("comfort-welcome");
        window.openProfile("Example 3");
        window.await("a hint on the page", () -> robot.lookup("#hintBar").query().isVisible());
        window.pictures("comfort-hint");
        robot.clickOn(robot.lookup("#hintBar .actions .button").queryButton());
        window.await("no hint any more", () -> !robot.lookup("#hintBar").query().isVisible());
        window.await("that kept", () -> isKept());
        window.fx(() -> {
            window.shell().pages().instances().choices().sources().getFirst().chosen().set(true);
            window.shell().pages().instances().start();
            return true;
        });
        window.await("the news", () -> robot.lookup("#newsBar").query().isVisible());
        window.pictures("comfort-news");
        robot.clickOn(robot.lookup("#newsBar .actions .button").queryButton());
        window.await("the instances", () -> window.shell().pageProperty().get() == Page.INSTANCES);
        assertThat(stores.habits().read().recent()).as("no way into the sandbox").hasSize(2);
    }

    private boolean isKept() {
        try {
            return stores.habits().read().equals(stores.habits().read().withoutHints());
        } catch (LocalStoreException notYet) {
            return false;
        }
    }
}
