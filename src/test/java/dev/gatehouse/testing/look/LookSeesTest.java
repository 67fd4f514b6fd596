package dev.gatehouse.testing.look;

import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.Theme;
import dev.gatehouse.ui.common.ThemeManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A look sees what a person would, and does not see how letters are smoothed. */
class LookSeesTest {
    private final Button apply = FxRunner.onFx(() -> new Button("Apply 3 changes"));
    private final Label warning = new Label("No IPv6 client can sign in");
    private final Label sentence = new Label("Sign-in only from 65 279 IPv4 addresses; idle users are not signed out.");
    private final GridPane table = new GridPane(120, 12);
    private final VBox page = new VBox(16, sentence, warning, table, new HBox(8, new Button("Discard"), apply));

    private Look look(Theme theme) {
        return FxRunner.onFx(() -> {
            var shot = Snapshots.shot(page.getScene() == null ? scene(theme) : page.getScene());
            return Look.of(shot.pixels(), shot.width());
        });
    }

    private Scene scene(Theme theme) {
        page.setPadding(new Insets(24));
        warning.getStyleClass().add("gh-warning-text");
        for (var row = 0; row < 12; row++) {
            table.addRow(row, new Label("198.51.100." + row), new Label("1 address"), new Label("no effect"));
        }
        var scene = new Scene(page, 1280, 800);
        ThemeManager.dress(scene, theme);
        return scene;
    }

    private void isSeen(Runnable change) {
        var before = look(Theme.LIGHT);
        FxRunner.onFx(() -> {
            change.run();
            return true;
        });
        assertThat(look(Theme.LIGHT).apartFrom(before)).isNotEmpty();
    }

    private void isSeenOf(Consumer<Label> change) {
        isSeen(() -> change.accept(warning));
    }

    @Test
    void aButtonThatIsMissing() {
        isSeen(() -> apply.setVisible(false));
    }

    @Test
    void aButtonThatMoved() {
        isSeen(() -> apply.setTranslateX(8));
    }

    @Test
    void aColumnThatMoved() {
        isSeen(() -> table.setHgap(128));
    }

    @Test
    void wordsThatMovedHalfACellDown() {
        isSeenOf(label -> label.setTranslateY(10));
    }

    @Test
    void wordsInAnotherColour() {
        isSeenOf(label -> label.getStyleClass().setAll("label", "gh-danger-text"));
    }

    @Test
    void wordsThatAreQuieter() {
        isSeenOf(label -> label.getStyleClass().setAll("label", "gh-quiet"));
    }

    @Test
    void wordsThatAreCut() {
        isSeen(() -> sentence.setMaxWidth(sentence.getWidth() - 30));
    }

    @Test
    void anotherTheme() {
        isSeen(() -> ThemeManager.dress(page.getScene(), Theme.DARK));
    }

    @Test
    void notHowLettersAreSmoothed() {
        var before = look(Theme.LIGHT);
        FxRunner.onFx(() -> {
            page.getScene().getStylesheets().add("data:text/css,.text%7B-fx-font-smoothing-type:lcd;%7D");
            return true;
        });
        assertThat(look(Theme.LIGHT).apartFrom(before)).isEmpty();
    }

    @Test
    void notThatLettersAreATouchDarker() {
        var before = look(Theme.LIGHT);
        FxRunner.onFx(() -> {
            page.setOpacity(0.94);
            return true;
        });
        assertThat(look(Theme.LIGHT).apartFrom(before)).isEmpty();
    }

    @Test
    void itIsTheSameOnceWrittenAndRead() {
        var look = look(Theme.HIGH_CONTRAST);
        assertThat(LookText.read(LookText.of(look).lines().toList())).isEqualTo(look);
    }

    @Test
    void whatIsNoLookIsRefused() {
        var lines = LookText.of(look(Theme.LIGHT)).lines().toList();
        assertThatThrownBy(() -> LookText.read(lines.subList(1, lines.size()))).isInstanceOf(
                IllegalArgumentException.class).hasMessageContaining("brightness");
    }
}
