package dev.gatehouse.aws;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RateBucketTest {
    /** Time that passes only by waiting. */
    private static final class ManualWaiting implements RateBucket.Waiting {
        private long now = 1_000;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            now += duration.toNanos();
        }
    }

    private final ManualWaiting time = new ManualWaiting();
    private final RateBucket bucket = new RateBucket(time);

    @Test
    void aBurstGoesAtOnceAndTheRestAtTwoASecond() throws Exception {
        assertThat(take(4)).containsOnly(Duration.ZERO);
        assertThat(take(3)).containsExactly(Duration.ofMillis(250), Duration.ofMillis(750),
                Duration.ofMillis(1_250));
    }

    @Test
    void whoWaitsIsToldForHowLongBehindThoseWhoWaitAlready() throws Exception {
        assertThat(bucket.wait(0)).isEqualTo(Duration.ZERO);
        take(4);
        assertThat(bucket.wait(0)).isEqualTo(Duration.ofMillis(250));
        assertThat(bucket.wait(3)).isEqualTo(Duration.ofMillis(1_750));
        assertThat(bucket.waiting()).isZero();
    }

    @Test
    void whatWasNotUsedIsThereForTheNextBurstButNoMoreThanThat() throws Exception {
        take(10);
        time.sleep(Duration.ofHours(1));
        var start = time.now;
        take(4);
        assertThat(time.now).isEqualTo(start);
    }

    @Test
    void aBucketOfAwsIsNeverEmptyHoweverLongEachCallIsOnItsWay() throws Exception {
        var random = new SplittableRandom(7);
        double held = 5;
        long last = time.now;
        for (int call = 0; call < 2_000; call++) {
            bucket.take();
            time.sleep(Duration.ofMillis(random.nextInt(call % 50 == 0 ? 3_000 : 100)));
            held = Math.min(5, held + (time.now - last) / 1e9 * 2) - 1;
            last = time.now;
            assertThat(held).as("after call %d", call).isNotNegative();
            time.sleep(Duration.ofMillis(random.nextInt(50)));
            bucket.note(answered(200));
        }
    }

    @Test
    void aRefusalHalvesTheRateAndEveryCallThatAwsTakesBringsItBack() throws Exception {
        take(4);
        bucket.take();
        bucket.note(answered(429, 429, 200));
        var first = gap();
        take(20);
        assertThat(first).isGreaterThan(Duration.ofSeconds(1));
        assertThat(gap()).isCloseTo(Duration.ofMillis(500), Duration.ofMillis(1));
    }

    @Test
    void everySendCounts() throws Exception {
        bucket.take();
        bucket.note(answered(500, 500, 200));
        assertThat(take(2)).containsExactly(Duration.ZERO, Duration.ofMillis(250));
    }

    @Test
    void whoGivesUpTakesNothing() throws Exception {
        take(4);
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(bucket::take);
        assertThat(gap()).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void theBucketIsOneForAllConnectionsOfAnAccountInARegion() {
        var buckets = new RateBuckets();
        var one = buckets.of(() -> "111122223333", "us-west-2").bucket();
        assertThat(buckets.of(() -> "111122223333", "us-west-2").bucket()).isSameAs(one);
        assertThat(buckets.of(() -> "111122223333", "eu-west-2").bucket()).isNotSameAs(one);
        assertThat(buckets.of(() -> "444455556666", "us-west-2").bucket()).isNotSameAs(one);
    }

    private Duration gap() throws InterruptedException {
        var before = time.now;
        bucket.take();
        bucket.note(answered(200));
        return Duration.ofNanos(time.now - before);
    }

    private List<Duration> take(int count) throws InterruptedException {
        var start = time.now;
        var waited = new ArrayList<Duration>();
        for (int call = 0; call < count; call++) {
            bucket.take();
            bucket.note(answered(200));
            waited.add(Duration.ofNanos(time.now - start));
        }
        return waited;
    }

    private static CallRecord answered(Integer... statuses) {
        var call = new CallRecord("ListInstances");
        for (var status : statuses) {
            call.begin();
            call.end(new Attempt(true, status, "id", RawBody.NONE, null));
        }
        return call;
    }
}
