package dev.gatehouse.app;

import java.util.stream.IntStream;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.change.Pace;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.testing.LongLists;
import dev.gatehouse.ui.editor.AddressListViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows added by hand at the end of a list that is far longer than the window. */
@ExtendWith(ApplicationExtension.class)
class LongListTest {
    private static final int ROWS = 300;
    private static final int ADDED = 5;
    private static final int WRONG = 2;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage, new AppConnections(SandboxOptions.defaults().with(LongLists.seed(ROWS))),
                LocalStores.inMemory(), Pace.real());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void rowAfterRowIsTypedWithEnterBetweenThem(FxRobot robot) {
        window.openProfile("Long");
        window.keys().tabTo("allowedList");
        window.keys().press(KeyCode.INSERT);
        for (var at = 1; at <= ADDED; at++) {
            var row = at;
            window.await("the field for row " + at, () -> robot.lookup(".editor").tryQuery()
                    .filter(field -> field.isFocused() && field.getScene() != null).isPresent());
            window.keys().type(text(at));
            window.keys().press(KeyCode.ENTER);
            window.await("row " + at, () -> allowed().rows().size() == ROWS + row);
        }
        window.keys().press(KeyCode.ESCAPE);
        assertThat(allowed().rows().stream().skip(ROWS).map(row -> row.text()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ADDED).mapToObj(LongListTest::text).toList());
    }

    /** One of them is wrong: its reason makes it higher than the others. */
    private static String text(int at) {
        return (at == WRONG ? "8.8.300." : "8.8.8.") + at;
    }

    private AddressListViewModel allowed() {
        return window.shell().pages().editor().parts().allowed();
    }
}
