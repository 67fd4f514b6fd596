package dev.gatehouse.app;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.gatehouse.testing.FxRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of {@link ComeAndGoBench}. */
@ExtendWith(ApplicationExtension.class)
class ComeAndGoTest {
    private static final int ALL_PROFILES = 5;

    @Test
    void theWindowHoldsNoMoreNodesAfterManyRoundsThanAfterOne() {
        try (var window = FxRunner.onFx(() -> new WindowFixture(new Stage()))) {
            var work = new ComeAndGo(window);
            work.open();
            rounds(work, ALL_PROFILES);
            var before = work.nodes();
            rounds(work, ALL_PROFILES);
            assertThat(work.nodes()).isEqualTo(before);
        }
    }

    private static void rounds(ComeAndGo work, int count) {
        for (var i = 0; i < count; i++) {
            work.round(i);
        }
    }
}
