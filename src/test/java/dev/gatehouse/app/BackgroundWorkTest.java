package dev.gatehouse.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.ChildProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** One processor stays with the window, as the Java runtime really does it. */
class BackgroundWorkTest {

    @Test
    void oneProcessorStaysWithTheWindowAndOneWorksAtLeast() {
        assertThat(BackgroundWork.beside(1)).isEqualTo(1);
        assertThat(BackgroundWork.beside(2)).isEqualTo(1);
        assertThat(BackgroundWork.beside(8)).isEqualTo(7);
    }

    @Test
    void onTwoProcessorsOneTaskWorksAtATime() throws Exception {
        ChildProcess.run(Busy.class, Map.of(), List.of("-XX:ActiveProcessorCount=2"), List.of("1"));
    }

    @Test
    void whatSomebodyChoseHolds() throws Exception {
        ChildProcess.run(Busy.class, Map.of(),
                List.of("-XX:ActiveProcessorCount=2", "-Djdk.virtualThreadScheduler.parallelism=2"), List.of("2"));
    }

    /** Two tasks that wait for one another without giving way; so many must have worked at once. */
    static final class Busy {
        private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

        public static void main(String[] args) throws InterruptedException {
            BackgroundWork.leaveOneProcessor();
            var working = new AtomicInteger();
            var most = new AtomicInteger();
            var done = new CountDownLatch(2);
            Runnable work = () -> {
                most.accumulateAndGet(working.incrementAndGet(), Math::max);
                var end = System.nanoTime() + PATIENCE_NANOS;
                while (working.get() < 2 && System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                most.accumulateAndGet(working.get(), Math::max);
                working.decrementAndGet();
                done.countDown();
            };
            Thread.startVirtualThread(work);
            Thread.startVirtualThread(work);
            done.await();
            if (most.get() != Integer.parseInt(args[0])) {
                System.exit(1);
            }
        }
    }
}
