package dev.gatehouse.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;
import javafx.stage.Stage;

import dev.gatehouse.testing.FxRunner;

/**
 * A day at work in minutes: pages and profiles come and go, and the live heap is measured on the way. Argument: how
 * many
 * rounds; a tenth of them come first and do not count.
 */
public final class ComeAndGoBench {
    private static final int MEASURES = 10;
    private static final double MEGABYTE = 1024.0 * 1024;

    private ComeAndGoBench() {}

    public static void main(String[] args) throws InterruptedException {
        var rounds = Integer.parseInt(args[0]);
        Headless.use();
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (var window = FxRunner.onFx(() -> new WindowFixture(new Stage()))) {
            play(new ComeAndGo(window), rounds);
        } finally {
            Platform.exit();
        }
    }

    private static void play(ComeAndGo work, int rounds) {
        work.open();
        var step = Math.max(1, rounds / MEASURES);
        for (var i = 0; i < step; i++) {
            work.round(i);
        }
        var first = live();
        var nodes = work.nodes();
        PrintStream out = System.out;
        for (var i = 1; i <= rounds; i++) {
            work.round(i);
            if (i % step == 0) {
                out.printf(Locale.ROOT, "%6d rounds  %6.1f MB live  %5d nodes%n", i, live() / MEGABYTE, work.nodes());
            }
        }
        out.printf(Locale.ROOT, "growth over %d rounds: %.2f MB, %d nodes%n", rounds, (live() - first) / MEGABYTE,
                work.nodes() - nodes);
    }

    private static long live() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
