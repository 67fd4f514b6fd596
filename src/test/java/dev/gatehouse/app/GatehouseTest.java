package dev.gatehouse.app;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.gatehouse.testing.FxRunner;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class GatehouseTest {
    private final Gatehouse program = new Gatehouse();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private Stage stage;

    /** In a stage of its own, since what it is told of sizes and title stays with it. */
    @BeforeEach
    void start() {
        Groundwork.begin(LocalStores::inMemory);
        stage = FxRunner.onFx(() -> {
            var fresh = new Stage();
            program.start(fresh);
            return fresh;
        });
    }

    @AfterEach
    void stop() {
        FxRunner.onFx(() -> {
            stage.hide();
            program.stop();
            return true;
        });
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void theWindowOpensAtItsUsualSizeAndNeverGetsTooSmall() {
        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("Gatehouse");
        assertThat(stage.getScene().getWidth()).isEqualTo(1280);
        assertThat(stage.getScene().getHeight()).isEqualTo(800);
        assertThat(stage.getMinWidth()).isEqualTo(1024);
        assertThat(stage.getMinHeight()).isEqualTo(640);
    }
}
