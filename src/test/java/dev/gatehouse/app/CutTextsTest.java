package dev.gatehouse.app;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.PseudoLanguage;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Theme;
import dev.gatehouse.ui.common.ThemeManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in the smallest window and at twice its pixels, with words 40 % longer than in English and in German, and
 * with the longer ones in the usual window too, where the navigation has words: no text is cut or missing, and no
 * control is without a name.
 */
class CutTextsTest {
    private final SpokenNames names = new SpokenNames();

    @Test
    void longWordsAreWholeOnEveryPage() {
        walk(PseudoLanguage.messages(), new CutTexts(PseudoLanguage::isOfIt));
    }

    @Test
    void germanWordsAreWholeOnEveryPage() {
        var german = Messages.strict(Locale.GERMAN);
        var words = german.bundle().keySet().stream().map(german.bundle()::getString)
                .collect(Collectors.toSet());
        var cut = new CutTexts(words::contains);
        walk(german, cut);
        assertThat(cut.broken()).as("words that are broken").isEmpty();
    }

    @Test
    void longWordsAreWholeInTheUsualWindow() {
        var cut = new CutTexts(PseudoLanguage::isOfIt);
        try (var window = new WalkWindow(PseudoLanguage.messages())) {
            PageWalk.along(window, (stop, _) -> look(stop, window, cut));
        }
        assertThat(cut.seen()).as("texts looked at").isGreaterThan(1_500);
        assertThat(cut.cut()).as("texts that are cut").isEmpty();
    }

    private void walk(Messages messages, CutTexts cut) {
        var missing = new MissingTexts(messages.bundle().keySet());
        try (var window = new WalkWindow(messages)) {
            window.size(1024, 640);
            PageWalk.along(window, (stop, _) -> {
                for (var scale = 1; scale <= 2; scale++) {
                    window.scale(scale);
                    WaitForAsyncUtils.waitForFxEvents();
                    look(stop + " at " + scale + "00 %", window, cut);
                }
                window.fx(() -> {
                    names.ask(stop, window.root());
                    missing.look(stop, window.root());
                    return true;
                });
            });
        }

        assertThat(cut.seen()).as("texts looked at").isGreaterThan(3_000);
        assertThat(names.asked()).as("controls asked for their name").isGreaterThan(1_000);
        SoftAssertions.assertSoftly(all -> {
            all.assertThat(cut.cut()).as("texts that are cut").isEmpty();
            all.assertThat(missing.missing()).as("texts that are missing").isEmpty();
            all.assertThat(names.unnamed()).as("controls without a name").isEmpty();
        });
    }

    private static void look(String page, WalkWindow window, CutTexts cut) {
        window.fx(() -> {
            // as a frame does, which lays out again what laying out has changed
            for (var pass = 0; pass < 3; pass++) {
                window.root().layout();
            }
            cut.look(page, window.root());
            return true;
        });
    }

    @Nested
    class Finds {
        private final CutTexts cut = new CutTexts(_ -> true);
        private final MissingTexts missing = new MissingTexts(Set.of("some.key"));

        private void shown(Parent root) {
            FxRunner.onFx(() -> {
                var scene = new Scene(root, 320, 100);
                ThemeManager.dress(scene, Theme.LIGHT);
                scene.snapshot(null);
                cut.look("page", scene.getRoot());
                missing.look("page", scene.getRoot());
                names.ask("page", scene.getRoot());
                return true;
            });
        }

        @Test
        void aLabelWithTooLittleRoom() {
            var label = new Label("Words that need more room than this");
            label.setMaxWidth(60);
            shown(new HBox(label));
            assertThat(cut.cut()).singleElement().asString().contains("is shown as");
        }

        @Test
        void aWordThatIsBroken() {
            var label = new Label("A word like Befugnisübersicht");
            label.setWrapText(true);
            label.setMaxWidth(80);
            shown(new HBox(label));
            assertThat(cut.broken()).singleElement().asString().contains("longer than a line");
        }

        @Test
        void noBrokenWordWhereALineEndsBetweenTwo() {
            var label = new Label("Words that need two lines, arn:aws:iam::111122223333:mfa/anna");
            label.setWrapText(true);
            label.setMaxWidth(120);
            shown(new HBox(label));
            assertThat(cut.broken()).isEmpty();
        }

        @Test
        void aLabelThatLeavesTheWindow() {
            var label = new Label("Words that need more room than the window");
            label.setMinWidth(500);
            shown(new HBox(label));
            assertThat(cut.cut()).singleElement().asString().contains("leaves the window");
        }

        @Test
        void aPromptThatIsTooLong() {
            var field = new TextField();
            field.setPromptText("A prompt that is far too long for it");
            field.setMaxWidth(80);
            field.setAccessibleText("field");
            shown(new HBox(field));
            assertThat(cut.cut()).singleElement().asString().contains("prompt");
        }

        @Test
        void aFieldAndAButtonWithoutAName() {
            shown(new HBox(new TextField(), new Button("")));
            assertThat(names.unnamed()).hasSize(2);
        }

        @Test
        void keysPlacesAndNothingInsteadOfWords() {
            shown(new HBox(new Label("some.key"), new Label("{0} rows"), new Label("null"), new Button("")));
            assertThat(missing.missing()).hasSize(4);
        }

        @Test
        void nothingWhereAllIsWell() {
            var field = new TextField();
            field.setAccessibleText("name");
            shown(new HBox(new Label("Words"), new Button("Go"), field));
            assertThat(cut.cut()).isEmpty();
            assertThat(missing.missing()).isEmpty();
            assertThat(names.unnamed()).isEmpty();
        }
    }
}
