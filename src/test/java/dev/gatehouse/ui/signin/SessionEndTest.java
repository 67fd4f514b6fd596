package dev.gatehouse.ui.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SessionEndTest {
    private static final Instant END = Instant.parse("2026-03-01T12:00:00Z");

    private Instant now = END.minus(Duration.ofHours(1));
    private final SessionEnd end = new SessionEnd(() -> now);

    @Test
    void nobodyKnowsHowLongASessionLastsThatHasNoEnd() {
        end.learn(Optional.empty());

        assertThat(end.left()).isEmpty();
        assertThat(end.near()).isEmpty();
        assertThat(end.toAnnounce()).isEmpty();
    }

    @Test
    void itIsNearFromFiveMinutesBeforeItsEndOn() {
        end.learn(Optional.of(END));
        assertThat(end.left()).contains(Duration.ofHours(1));
        assertThat(end.near()).isEmpty();

        now = END.minus(SessionEnd.WARNING).minusMillis(1);
        assertThat(end.near()).isEmpty();
        now = END.minus(SessionEnd.WARNING);
        assertThat(end.near()).contains(END);
        now = END.plusSeconds(1);
        assertThat(end.near()).contains(END);
        assertThat(end.left()).contains(Duration.ofSeconds(-1));
    }

    @Test
    void theSameEndIsAnnouncedOnce() {
        end.learn(Optional.of(END));
        assertThat(end.toAnnounce()).isEmpty();

        now = END.minusSeconds(60);
        assertThat(end.toAnnounce()).contains(END);
        assertThat(end.toAnnounce()).isEmpty();
    }

    @Test
    void aSessionThatWasRenewedIsAnnouncedAgain() {
        end.learn(Optional.of(END));
        now = END.minusSeconds(60);
        end.toAnnounce();

        end.renewed();
        end.learn(Optional.of(END.plusSeconds(3600)));
        assertThat(end.toAnnounce()).isEmpty();
        now = END.plusSeconds(3540);
        assertThat(end.toAnnounce()).contains(END.plusSeconds(3600));
    }

    @Test
    void aSessionThatWorksAgainTellsOnlyOfAnEndThatIsStillFar() {
        end.learn(Optional.of(END));
        end.worksAgain();
        now = END.minusSeconds(60);
        assertThat(end.toAnnounce()).contains(END);

        end.worksAgain();
        assertThat(end.toAnnounce()).isEmpty();
    }

    @Test
    void anEndThatIsPastIsNotBelievedWhileAwsGoesOnAnswering() {
        end.learn(Optional.of(END));
        now = END.plusSeconds(1);
        assertThat(end.believed()).isEmpty();

        end.over(7);
        assertThat(end.believed()).contains(Duration.ofSeconds(-1));
        assertThat(end.lastInVain()).isEqualTo(7);

        end.worksAgain();
        assertThat(end.believed()).isEmpty();
        assertThat(end.lastInVain()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whatWasKnownOfOneSessionIsNotSaidOfTheNext() {
        end.learn(Optional.of(END));
        now = END.minusSeconds(60);
        end.toAnnounce();

        end.forget();
        assertThat(end.left()).isEmpty();
        end.learn(Optional.of(END));
        assertThat(end.toAnnounce()).contains(END);
    }
}
