package dev.gatehouse.app;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page holds can have the focus as soon as somebody has gone to it, before the window is drawn again. */
@ExtendWith(ApplicationExtension.class)
class PageFocusTest {
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource(value = Page.class, names = {"CONFLICT", "AUDIT", "EVIDENCE", "MANY", "IMPACT", "IMPORT", "REVIEW"})
    void whatLiesInAScrollPaneIsPartOfTheWindowAtOnce(Page page) {
        window.openProfile("Example 3");

        var outside = window.fx(() -> {
            window.shell().go(page);
            var found = new ArrayList<Node>();
            collect(window.root(), found);
            return List.copyOf(found);
        });

        assertThat(outside).isEmpty();
    }

    private static void collect(Node node, List<Node> outside) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ScrollPane pane && pane.getContent() != null && pane.getContent().getScene() == null) {
            outside.add(pane.getContent());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, outside));
        }
    }
}
