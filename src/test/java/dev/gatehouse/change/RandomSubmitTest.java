package dev.gatehouse.change;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileWriter.Accepted;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.testing.FakeConnect.Update;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Random submits against a server that keeps the truth (reliability R1): no verdict may ever contradict it. */
class RandomSubmitTest {
    private static final int CASES = 4_000;

    @Test
    void noVerdictContradictsTheTruth() {
        var seed = Long.getLong("gatehouse.seed", System.nanoTime());
        var open = 0;
        for (var i = 0; i < CASES; i++) {
            open += new Case(seed + i).play() ? 0 : 1;
        }
        assertThat(open).as("unknown at the end, seed %d", seed).isLessThan(CASES / 4);
    }

    /** One submit with its faults. */
    private static final class Case {
        private final long seed;
        private final SplittableRandom random;
        private final Submitting it;

        Case(long seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
            this.it = new Submitting(
                    Profiles.lists("P", List.of("10.0.0.0/8", "10.0.0.0/8", "2001:db8::/32"), List.of("10.1.0.0/16")),
                    edit());
        }

        private UnaryOperator<ProfileDraft> edit() {
            return switch (random.nextInt(4)) {
                case 0 -> draft -> draft.withName("New");
                case 1 -> draft -> draft.withRows(ListKind.ALLOWED, List.of("10.0.0.0/8", "2001:db8::/32"));
                case 2 -> draft -> draft.withRows(ListKind.BLOCKED, List.of()).withDescription("New");
                default -> draft -> draft.withName("New").withRows(ListKind.ALLOWED,
                        List.of("10.0.0.5/8", "2001:db8::/32"));
            };
        }

        /** Whether it ended with a verdict other than unknown. */
        boolean play() {
            it.aws.staleReads(random.nextInt(3) == 0 ? random.nextInt(7) : 0);
            it.aws.onUpdate(this::fault);
            it.aws.beforeRead(this::disturb);
            var verdict = it.run();
            check(verdict);
            for (var look = 0; look < 12 && verdict instanceof SubmitVerdict.Unknown
                    && !it.aws.received().isEmpty(); look++) {
                it.pace.pause(Duration.ofSeconds(random.nextInt(30)));
                verdict = it.checkAgain();
                check(verdict);
            }
            it.pace.pause(Duration.ofHours(1));
            check(verdict);
            assertThat(it.aws.received()).as("sends, seed %d", seed).hasSizeLessThanOrEqualTo(1);
            return !(verdict instanceof SubmitVerdict.Unknown);
        }

        private Reply<Accepted> fault(Update update) {
            if (random.nextInt(5) == 0) {
                secondWriter();
            }
            var answer = random.nextInt(5);
            if (answer == 3 || answer == 4) {
                return answer == 3 ? update.denied() : update.unreachable();
            }
            switch (random.nextInt(5)) {
                case 0 -> {
                    if (answer == 0) {
                        update.apply();
                    }
                }
                case 1 -> late(update);
                case 2 -> update.applyOnly(this::partOf);
                default -> update.apply();
            }
            if (answer == 1) {
                update.takes(Duration.ofSeconds(random.nextInt(26)));
            }
            return answer == 0 ? update.accepted() : answer == 1 ? update.noAnswer() : update.serviceFault();
        }

        /** Late, but then shown by the next read: late and five old reads on top is more than anyone can tell. */
        private void late(Update update) {
            it.aws.staleReads(0);
            update.applyAfter(Duration.ofSeconds(random.nextInt(65)));
        }

        private ProfileChange partOf(ProfileChange change) {
            return new ProfileChange(change.name(), new FieldChange.Keep<>(), change.allowed(), change.blocked(),
                    change.session());
        }

        private void disturb() {
            if (it.aws.readCount() > 0 && random.nextInt(12) == 0) {
                it.aws.nextRead(new GatewayFailure.ServiceFault(it.aws.details("x", false, 1, true)));
            }
            if (random.nextInt(40) == 0) {
                secondWriter();
            }
        }

        private void secondWriter() {
            it.aws.write(it.ref, random.nextBoolean()
                    ? theirs -> theirs
                    : theirs -> Profiles.with(theirs, Profiles.session(true, 15 + random.nextInt(9))));
        }

        /** What AWS accepted and already holds in meaning may be called applied a moment before it is. */
        private boolean isSpellingOnly() {
            return ProfileMatch.differing(it.base, it.request.target()).isEmpty();
        }

        private void check(SubmitVerdict verdict) {
            var ours = it.aws.applied().size();
            switch (verdict) {
                case SubmitVerdict.Applied(var now, var _, var reported, var _) -> {
                    var differing = ProfileMatch.differing(now, it.request.target());
                    differing.retainAll(it.request.change().fields());
                    assertThat(ours == 1 || (reported.isEmpty() && isSpellingOnly()))
                            .as("false Applied, seed %d", seed).isTrue();
                    assertThat(differing).as("applied in part, seed %d", seed).isEmpty();
                }
                case SubmitVerdict.NotApplied _ -> assertThat(ours).as("false NotApplied, seed %d: %s", seed, verdict)
                        .isZero();
                case SubmitVerdict.Unknown _ -> assertThat(it.aws.received()).as("seed %d", seed).hasSize(1);
            }
        }
    }
}
