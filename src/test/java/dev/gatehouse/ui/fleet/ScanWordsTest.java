package dev.gatehouse.ui.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.instances.Place;

import static org.assertj.core.api.Assertions.assertThat;

/** While the fleet is read it says for whom it waits: which profile and Region, how long, and where AWS was busy. */
class ScanWordsTest {
    private static final Place OREGON = place("us-west-2", "acme-prod");
    private static final Place LONDON = place("eu-west-2", "audit");

    private final ScanWords words = new ScanWords(Messages.strict(Locale.ENGLISH));
    private final FleetInbox inbox = new FleetInbox(() -> {});

    private static Place place(String region, String source) {
        return new Place(source, region, () -> {
            throw new UnsupportedOperationException("nobody connects");
        });
    }

    private void found(Place place, int instances) {
        inbox.step(place, pace -> pace.found(instances), false);
    }

    private String going(Place... open) {
        return words.going(inbox.take(), List.of(open), Duration.ZERO);
    }

    @Test
    void thePlaceThatTakesLongestComesFirst() {
        found(OREGON, 10);
        found(LONDON, 40);

        assertThat(going(OREGON, LONDON)).endsWith(
                "\nStill reading: eu-west-2 · audit (about 40 s left); us-west-2 · acme-prod (about 10 s left)");
    }

    @Test
    void oneThatHasNotAnsweredYetIsNamedWithoutATime() {
        found(OREGON, 10);

        assertThat(going(OREGON, LONDON))
                .endsWith("\nStill reading: us-west-2 · acme-prod (about 10 s left); eu-west-2 · audit");
    }

    @Test
    void oneThatAwsKeepsWaitingSaysSo() {
        found(OREGON, 10);
        inbox.step(OREGON, pace -> pace.listed(1), true);

        assertThat(going(OREGON)).contains("1 call had to wait because AWS was busy")
                .endsWith("s left), where 1 call waited because AWS was busy");
    }

    @Test
    void aSinglePlaceThatIsNotBusyNeedsNoName() {
        found(OREGON, 10);

        assertThat(going(OREGON)).doesNotContain("\n");
    }

    @Test
    void manyPlacesAreCounted() {
        var places = IntStream.range(0, 5).mapToObj(number -> place("us-west-" + number, "acme")).toList();
        places.forEach(place -> found(place, 4));

        assertThat(going(places.toArray(Place[]::new)))
                .endsWith("us-west-2 · acme (about 4 s left); and 2 more places");
    }

    @Test
    void afterwardsItSaysWhereAwsWasBusy() {
        found(OREGON, 1);
        found(LONDON, 1);
        inbox.step(LONDON, pace -> pace.listed(1), true);
        inbox.step(LONDON, pace -> pace.oneRead(), true);

        assertThat(words.done(inbox.take(), Instant.EPOCH, Duration.ofSeconds(3)))
                .contains("2 calls had to wait because AWS was busy")
                .endsWith("\nAWS was busy: eu-west-2 · audit (2 calls)");
    }
}
