package dev.gatehouse.app;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

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

    @Test
    void nothingHoldsAWindowThatWasClosed() throws TimeoutException {
        var root = openedAndClosed();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            System.gc();
            return root.get() == null;
        });
        assertThat(root.get()).isNull();
    }

    private static WeakReference<Node> openedAndClosed() {
        try (var window = FxRunner.onFx(() -> new WindowFixture(new Stage()))) {
            var work = new ComeAndGo(window);
            work.open();
            work.round(0);
            return new WeakReference<>(window.root());
        }
    }

    private static void rounds(ComeAndGo work, int count) {
        for (var i = 0; i < count; i++) {
            work.round(i);
        }
    }
}
