package dev.gatehouse.domain.local;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HabitsTest {
    private static final List<WindowPlace.Screen> SCREENS = List.of(new WindowPlace.Screen(0, 0, 1920, 1080));

    @Test
    void theNewestWayComesFirstAndFiveAreKept() {
        var habits = Habits.NONE;
        for (var i = 1; i <= 7; i++) {
            habits = habits.taken(way("way " + i, "arn:" + i));
        }
        habits = habits.taken(way("again", "arn:5"));
        assertThat(habits.recent()).extracting(Bookmark::name).containsExactly("again", "way 7", "way 6", "way 4",
                "way 3");
    }

    @Test
    void whatWasPutAwayStaysAwayUntilHintsAreWantedAgain() {
        var habits = Habits.NONE.without(Hint.FIND).taken(way("a", "b"));
        assertThat(habits.putAway()).containsExactly(Hint.FIND);
        assertThat(habits.withoutHints().putAway()).containsExactlyInAnyOrder(Hint.values());
        assertThat(habits.withoutHints().withHints()).isEqualTo(Habits.NONE.taken(way("a", "b")));
    }

    @Test
    void aPlaceIsOneLine() {
        var place = new WindowPlace(-10, 20, 1280, 800, true);
        assertThat(WindowPlace.of(place.line() + "\n")).isEqualTo(Optional.of(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3 4", "1 2 3 4 yes", "1 2 0 4 true", "a b c d true", "1 2 3 99999999999 true",
            "1 2 3 4 true 5"})
    void anyOtherLineIsNoPlace(String line) {
        assertThat(WindowPlace.of(line)).isEmpty();
    }

    @Test
    void aWindowIsNotPutWhereNobodyCanTakeHoldOfIt() {
        assertThat(new WindowPlace(100, 100, 1280, 800, false).isReachableOn(SCREENS)).isTrue();
        assertThat(new WindowPlace(-1200, 100, 1280, 800, false).isReachableOn(SCREENS)).isFalse();
        assertThat(new WindowPlace(2500, 100, 1280, 800, false).isReachableOn(SCREENS)).isFalse();
        assertThat(new WindowPlace(100, -50, 1280, 800, false).isReachableOn(SCREENS)).isFalse();
        assertThat(new WindowPlace(100, 1075, 1280, 800, false).isReachableOn(SCREENS)).isFalse();
    }

    private static Bookmark way(String name, String instance) {
        return new Bookmark(name, "acme", "us-west-2", instance, Bookmark.Label.TEST, false);
    }
}
