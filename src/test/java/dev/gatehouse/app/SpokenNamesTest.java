package dev.gatehouse.app;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the focus can reach has a name to be spoken, on every page; asked through the accessibility attributes. The
 * pages are drawn in high contrast, for people to look at.
 */
@ExtendWith(ApplicationExtension.class)
class SpokenNamesTest {
    private static final List<Page> OPEN_TO_ALL = List.of(Page.MAP, Page.FIND, Page.IMPACT, Page.HISTORY,
            Page.NETWORKS, Page.INSTANCES, Page.IMPORT);

    private final TreeSet<String> unnamed = new TreeSet<>();
    private WindowFixture window;
    private int asked;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyControlThatCanHaveTheFocusHasAName(FxRobot robot) {
        window.theme(ThemeChoice.HIGH_CONTRAST);
        window.await("the AWS profiles",
                () -> !window.shell().pages().connection().foundProperty().get().isEmpty());
        ask("welcome");
        go(Page.CONNECT);
        go(Page.WELCOME);
        window.openProfile(robot, "Example 3");
        ask("profiles");
        for (var page : OPEN_TO_ALL) {
            go(page);
        }
        go(Page.PROFILES);
        window.fx(() -> {
            window.shell().pages().editor().parts().allowed().add("203.0.113.0/24");
            return true;
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> !window.shell().pages().review().lines().isEmpty());
        ask("review");
        robot.push(KeyCode.F1);
        ask("keys");

        assertThat(asked).as("controls asked for their name").isGreaterThan(150);
        assertThat(unnamed).as("controls without a name").isEmpty();
    }

    private void go(Page page) {
        window.fx(() -> {
            window.shell().go(page);
            return true;
        });
        ask(page.name());
    }

    private void ask(String page) {
        window.picture("contrast-" + page.toLowerCase(Locale.ROOT));
        window.fx(() -> {
            below(window.root()).filter(Node::isFocusTraversable).filter(node -> !node.isDisabled()).forEach(node -> {
                asked++;
                if (name(node).isBlank()) {
                    unnamed.add(page + ": " + node);
                }
            });
            return true;
        });
    }

    /** What is typed into a field is no name of it. */
    private static String name(Node node) {
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label) {
            return name(label);
        }
        Object spoken = node instanceof TextInputControl || node.getAccessibleText() != null
                ? node.getAccessibleText()
                : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return spoken == null ? "" : spoken.toString();
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(SpokenNamesTest::below))
                : Stream.of(node);
    }
}
