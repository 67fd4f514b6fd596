package dev.gatehouse.ui.common;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.FxRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FxTaskRunnerTest {

    private final FxTaskRunner runner = new FxTaskRunner();

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void work_runs_elsewhere_and_answers_on_the_fx_thread() throws Exception {
        var workedOnFx = new CompletableFuture<Boolean>();
        var answeredOnFx = new CompletableFuture<Boolean>();
        FxRunner.onFx(() -> runner.run("look", () -> workedOnFx.complete(Platform.isFxApplicationThread()),
                done -> answeredOnFx.complete(Platform.isFxApplicationThread()), answeredOnFx::completeExceptionally));
        assertThat(workedOnFx.get(5, TimeUnit.SECONDS)).isFalse();
        assertThat(answeredOnFx.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(FxRunner.onFx(() -> runner.running().size())).isZero();
    }

    @Test
    void a_handle_that_is_kept_holds_nothing_of_work_that_has_ended() throws Exception {
        var kept = new ArrayList<TaskHandle>();
        var data = workOnData(kept);
        assertThat(runner.awaitIdle(Duration.ofSeconds(5))).isTrue();
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (data.get() != null && System.nanoTime() < end) {
            System.gc();
        }
        assertThat(data.get()).isNull();
        assertThat(kept.getFirst().isCancelled()).isFalse();
    }

    private WeakReference<Object> workOnData(List<TaskHandle> kept) {
        var data = new Object();
        kept.add(FxRunner.onFx(() -> runner.run("work", data::hashCode, _ -> {}, _ -> {})));
        return new WeakReference<>(data);
    }

    @Test
    void a_cancelled_task_is_interrupted_and_says_nothing() throws Exception {
        var started = new CountDownLatch(1);
        var interrupted = new CompletableFuture<Boolean>();
        var said = new CompletableFuture<String>();
        TaskHandle handle = FxRunner.onFx(() -> runner.run("wait", () -> {
            started.countDown();
            try {
                Thread.sleep(Duration.ofSeconds(30));
            } catch (InterruptedException expected) {
                interrupted.complete(true);
                throw expected;
            }
            return "late";
        }, said::complete, thrown -> said.complete("failed")));
        assertThat(started.await(5, TimeUnit.SECONDS)).isTrue();
        handle.cancel();
        assertThat(interrupted.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(runner.awaitIdle(Duration.ofSeconds(5))).isTrue();
        FxRunner.onFx(() -> "queue emptied");
        assertThat(said).isNotDone();
    }

    @Test
    void it_refuses_to_start_work_from_another_thread() {
        assertThatThrownBy(() -> runner.run("x", () -> 1, n -> {}, thrown -> {}))
                .isInstanceOf(IllegalStateException.class);
    }
}
