package dev.gatehouse.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.FxRunner;

import static org.assertj.core.api.Assertions.assertThat;

class SpareTimeTest {

    @Test
    void stepsAreDoneOneByOneInTheirOrderAndOtherWorkComesBetweenThem() {
        var seen = new ArrayList<String>();
        var last = new CompletableFuture<Void>();
        FxRunner.onFx(() -> {
            SpareTime.spend(new Scene(new Pane()), Duration.millis(1), List.of(() -> {
                seen.add("first");
                Platform.runLater(() -> seen.add("other work"));
            }, () -> seen.add("second"), () -> last.complete(null)));
            assertThat(seen).as("done at once").isEmpty();
            return true;
        });
        last.orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(FxRunner.onFx(() -> List.copyOf(seen))).containsExactly("first", "other work", "second");
    }
}
