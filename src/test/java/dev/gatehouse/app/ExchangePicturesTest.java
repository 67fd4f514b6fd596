package dev.gatehouse.app;

import java.nio.file.Path;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.exchange.ExchangeNote;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves the form and what comes into it, in both themes and both sizes. */
@ExtendWith(ApplicationExtension.class)
class ExchangePicturesTest {
    @TempDir
    private Path folder;
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
    void aProfileAsAFile(FxRobot robot) {
        window.openProfile("Example 3");
        var file = folder.resolve("profile-Example-3.json");
        var exchange = window.shell().pages().exchange();
        window.fx(() -> {
            window.shell().pages().editor().parts().allowed().add("198.51.100.0/24");
            exchange.file().save(file);
            return true;
        });
        window.await("the note", () -> exchange.noteProperty().get() != null);
        assertThat(exchange.noteProperty().get()).extracting(ExchangeNote::kind).isEqualTo(ExchangeNote.Kind.DONE);
        window.pictures("exchange-saved");
        window.fx(() -> {
            exchange.copyAs().copy(1);
            window.shell().pages().editor().review();
            return true;
        });
        window.await("the review", () -> window.shell().pages().review().textProperty().get().requests().size() == 7);
        for (var form = 3; form < 7; form++) {
            var chosen = form;
            window.fx(() -> {
                robot.lookup("#formBox").queryComboBox().getSelectionModel().select(chosen);
                return true;
            });
            window.pictures("exchange-form-" + form);
        }
    }

    @Test
    void settingsOfAnotherProfile() {
        window.openProfile("Example 3");
        var settings = window.shell().pages().exchange().settings();
        window.fx(() -> {
            settings.toggle();
            return true;
        });
        window.await("the other profiles", () -> !settings.sources().isEmpty());
        window.pictures("settings-choose");
        window.fx(() -> {
            settings.sourceProperty().set(settings.sources().getFirst());
            return true;
        });
        window.await("the difference", () -> settings.previewProperty().get().changes());
        window.pictures("settings-difference");
    }
}
