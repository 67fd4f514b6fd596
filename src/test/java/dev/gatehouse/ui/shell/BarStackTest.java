package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Tone;

import static org.assertj.core.api.Assertions.assertThat;

/** Never more than two bars push the page down, and none is lost. */
class BarStackTest {
    private List<MessageBar> bars = List.of();
    private Button more;
    private boolean left;

    @BeforeEach
    void stack() {
        more = FxRunner.onFx(Button::new);
        FxRunner.onFx(() -> {
            bars = Stream.of("outcome", "session", "mishap", "news").map(BarStackTest::bar).toList();
            new BarStack(bars, more, Messages.strict(Locale.ENGLISH), () -> left = true).watch();
            var all = new VBox(bars.toArray(Node[]::new));
            all.getChildren().add(more);
            return new Scene(all);
        });
    }

    private static MessageBar bar(String name) {
        var bar = new MessageBar();
        bar.setTone(Tone.WARNING);
        bar.setTitle(name);
        bar.getActions().add(new Button("do"));
        return bar;
    }

    @Test
    void oneOrTwoAreShownWithoutMore() {
        want("session", "news");

        assertThat(shown()).containsExactly("session", "news");
        assertThat(FxRunner.onFx(more::isVisible)).isFalse();
    }

    @Test
    void theHeaviestAreShownAndTheOthersCounted() {
        want("news", "mishap", "session", "outcome");

        assertThat(shown()).containsExactly("outcome", "session");
        assertThat(moreText()).isEqualTo("2 more notices");
        assertThat(FxRunner.onFx(more::getAccessibleHelp)).isEqualTo("mishap. news");
    }

    @Test
    void whatOnlyTellsOfSomethingDoneWeighsLess() {
        want("outcome", "session", "mishap");
        FxRunner.onFx(() -> {
            bars.getFirst().setTone(Tone.SUCCESS);
            return true;
        });

        assertThat(shown()).containsExactly("session", "mishap");
        assertThat(moreText()).isEqualTo("1 more notice");
    }

    @Test
    void moreOpensAllAndFewerClosesThem() {
        want("outcome", "session", "mishap", "news");

        press();
        assertThat(shown()).containsExactly("outcome", "session", "mishap", "news");
        assertThat(moreText()).isEqualTo("Show fewer notices");

        press();
        assertThat(shown()).containsExactly("outcome", "session");
    }

    @Test
    void oneThatWaitedComesWhenAnotherGoes() {
        want("outcome", "session", "news");
        FxRunner.onFx(() -> {
            bars.getFirst().wantedProperty().set(false);
            return true;
        });

        assertThat(shown()).containsExactly("session", "news");
        assertThat(FxRunner.onFx(more::isVisible)).isFalse();
    }

    @Test
    void theOneWithTheFocusStaysWhenHeavierOnesCome() {
        want("news");
        FxRunner.onFx(() -> {
            bars.getLast().applyCss();
            bars.getLast().getActions().getFirst().requestFocus();
            return true;
        });
        want("mishap", "session", "outcome");

        assertThat(shown()).containsExactly("outcome", "session", "news");
        assertThat(moreText()).isEqualTo("1 more notice");
    }

    @Test
    void theFocusGoesBackToThePageWithTheButton() {
        want("outcome", "session", "news");
        FxRunner.onFx(() -> {
            more.requestFocus();
            bars.getFirst().wantedProperty().set(false);
            return true;
        });

        assertThat(left).isTrue();
    }

    private void want(String... names) {
        FxRunner.onFx(() -> {
            for (var name : names) {
                bars.stream().filter(bar -> bar.getTitle().equals(name))
                        .forEach(bar -> bar.wantedProperty().set(true));
            }
            return true;
        });
    }

    private void press() {
        FxRunner.onFx(() -> {
            more.fire();
            return true;
        });
    }

    private List<String> shown() {
        return FxRunner.onFx(() -> bars.stream().filter(Node::isVisible).map(MessageBar::getTitle).toList());
    }

    private String moreText() {
        return FxRunner.onFx(more::getText);
    }
}
