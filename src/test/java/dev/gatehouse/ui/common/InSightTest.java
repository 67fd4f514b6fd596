package dev.gatehouse.ui.common;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.testing.FxRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** A long form in a small window. */
@ExtendWith(ApplicationExtension.class)
class InSightTest {
    private final Button beside = FxRunner.onFx(Button::new);
    private final TextField first = FxRunner.onFx(TextField::new);
    private final TextField second = FxRunner.onFx(TextField::new);
    private final TextField last = FxRunner.onFx(TextField::new);
    private final ScrollPane pane = FxRunner.onFx(() -> new ScrollPane(new VBox(first, second, room(), last)));

    @Start
    void start(Stage stage) {
        InSight.follow(pane);
        stage.setScene(new Scene(new VBox(beside, pane), 300, 200));
        stage.show();
    }

    private static Region room() {
        var room = new Region();
        room.setMinHeight(2_000);
        return room;
    }

    @Test
    void theFocusIsFollowedDownAndUp() throws TimeoutException {
        focus(last);
        await(() -> pane.getVvalue() > 0.9);
        assertThat(sees(last)).isTrue();

        focus(beside);
        focus(first);
        await(() -> pane.getVvalue() < 0.1);
        assertThat(sees(first)).isTrue();
    }

    @Test
    void whatIsInSightInPartStaysWhereItIs() throws TimeoutException {
        FxRunner.onFx(() -> {
            pane.setVvalue(0.005);
            second.requestFocus();
            return true;
        });
        var frames = new AtomicInteger();
        FxRunner.onFx(() -> {
            pane.getScene().addPostLayoutPulseListener(frames::incrementAndGet);
            return true;
        });
        await(() -> {
            Platform.requestNextPulse();
            return frames.get() > 2;
        });
        assertThat(FxRunner.onFx(pane::getVvalue)).isEqualTo(0.005);
    }

    private static void focus(Node node) {
        FxRunner.onFx(() -> {
            node.requestFocus();
            return true;
        });
    }

    private boolean sees(Node node) {
        return FxRunner.onFx(() -> pane.localToScene(pane.getLayoutBounds())
                .intersects(node.localToScene(node.getLayoutBounds())));
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> FxRunner.onFx(condition::getAsBoolean));
    }
}
