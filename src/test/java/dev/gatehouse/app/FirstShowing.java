package dev.gatehouse.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.stage.Stage;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.testing.FastPace;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** How long the window's thread works when a page is shown for the first time, from the wish to what can be drawn. */
public final class FirstShowing {
    /** The longest time between two frames (figure R15). */
    private static final Duration LONGEST = Duration.ofMillis(250);
    /** So long the window is left alone first, that pages are read in spare time. */
    private static final Duration ALONE = Duration.ofSeconds(8);
    private static final List<Page> PAGES = List.of(Page.CONNECT, Page.FIND, Page.HISTORY, Page.AUDIT, Page.NETWORKS,
            Page.INSTANCES, Page.FLEET, Page.EVIDENCE, Page.MANY, Page.REVIEW, Page.IMPORT, Page.CONFLICT);

    private FirstShowing() {}

    /** How many pages there are. */
    public static int pages() {
        return PAGES.size();
    }

    /** Shows as many pages as the tally says, one after the other. */
    public static void count(Tally tally) throws InterruptedException {
        var window = FxRunner.onFx(() -> new WindowFixture(new Stage(), new FastPace()));
        try (window) {
            window.await("the AWS profiles",
                    () -> !window.shell().pages().connection().foundProperty().get().isEmpty());
            Thread.sleep(ALONE);
            PAGES.stream().limit(tally.n()).forEach(page -> {
                var took = show(window, page);
                tally.time("a page is shown for the first time", took);
                tally.check(took.compareTo(LONGEST) <= 0, page + " took " + took.toMillis() + " ms");
            });
        }
    }

    private static Duration show(WindowFixture window, Page page) {
        var ready = new CompletableFuture<Long>();
        Runnable laidOut = () -> ready.complete(System.nanoTime());
        var scene = window.root().getScene();
        long start = window.fx(() -> {
            scene.addPostLayoutPulseListener(laidOut);
            Platform.requestNextPulse();
            long now = System.nanoTime();
            window.shell().go(page);
            return now;
        });
        long end = ready.orTimeout(30, TimeUnit.SECONDS).join();
        window.fx(() -> {
            scene.removePostLayoutPulseListener(laidOut);
            return true;
        });
        return Duration.ofNanos(end - start);
    }
}
