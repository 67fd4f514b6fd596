package dev.gatehouse.app;

import java.util.Map;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.Theme;
import dev.gatehouse.ui.common.ThemeManager;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands out too little is counted, with its words and colours; what stands out is not. */
class ContrastsTest {
    private static final Map<String, String> GREYS = Map.of("2.8", "#999999", "3.5", "#888888", "5.7", "#666666");

    @BeforeAll
    static void startTheToolkit() {
        FxRunner.onFx(() -> true);
    }

    private static Label label(String words, String contrast, String style) {
        var label = new Label(words);
        label.setStyle("-fx-text-fill: " + GREYS.get(contrast) + ";" + style);
        return label;
    }

    private static Contrasts look(double asked, Node... shown) {
        var contrasts = new Contrasts(asked);
        return FxRunner.onFx(() -> {
            var page = new VBox(shown);
            page.setStyle("-fx-background-color: white;");
            var scene = new Scene(page, 320, 200);
            ThemeManager.dress(scene, Theme.LIGHT);
            contrasts.look("page", page, Snapshots.shot(scene));
            return contrasts;
        });
    }

    @Test
    void faintWordsAreNamedWithTheirPageAndColours() {
        var contrasts = look(4.5, label("Faint", "3.5", ""), label("Plain", "5.7", ""));
        assertThat(contrasts.seen()).isEqualTo(2);
        assertThat(contrasts.poor()).singleElement().asString()
                .isEqualTo("page: “Faint” has 3.54: " + Color.web("#888888") + " on " + Color.WHITE);
    }

    @Test
    void moreIsAskedWhereContrastIsToBeHigh() {
        assertThat(look(7, label("Plain", "5.7", "")).poor()).hasSize(1);
    }

    @Test
    void lessIsAskedOfLargeWords() {
        assertThat(look(4.5, label("Large", "3.5", "-fx-font-size: 24px;")).poor()).isEmpty();
        assertThat(look(4.5, label("Large", "2.8", "-fx-font-size: 24px;")).poor()).hasSize(1);
    }

    @Test
    void marksAreMeasuredToo() {
        var icon = new FontIcon("fth-alert-circle");
        icon.setStyle("-fx-icon-color: #999999;");
        assertThat(look(4.5, icon).poor()).singleElement().asString().contains("fth-alert-circle");
    }

    @Test
    void whatIsSeenThroughIsMeasuredAsItIsSeen() {
        var label = label("Seen through", "5.7", "");
        label.setOpacity(0.6);
        assertThat(look(4.5, label).poor()).hasSize(1);
    }

    @Test
    void theGroundIsTheOneItStandsOn() {
        assertThat(look(4.5, label("On grey", "5.7", "-fx-background-color: #bbbbbb;")).poor()).hasSize(1);
    }

    @Test
    void whatIsDisabledOrHiddenIsNotAsked() {
        var disabled = new Button("Disabled");
        disabled.setDisable(true);
        var hidden = label("Hidden", "2.8", "");
        hidden.setVisible(false);
        var contrasts = look(4.5, disabled, hidden);
        assertThat(contrasts.seen()).isZero();
        assertThat(contrasts.poor()).isEmpty();
    }
}
