package dev.gatehouse.ui.review;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Example 4")).opened("Example 3");
    private final ReviewViewModel review = world.review;

    @Test
    void theRequestHoldsOnlyTheTwoFieldsOfJourneyOne() {
        world.editor.parts().sessions().inactivityEnabledProperty().set(true);
        world.editor.parts().sessions().inactivityProperty().set("15");
        world.editor.review();
        assertThat(review.textProperty().get().json().replaceAll("\\s", ""))
                .isEqualTo("{\"SessionInactivityHandlingEnabled\":true,\"SessionInactivityDuration\":15}");
        assertThat(review.textProperty().get().count()).isEqualTo("2 fields change. Nothing has been sent.");
    }

    @Test
    void rowsThatChangeNobodysAccessAreSaidToDoSo() {
        world.editor.parts().blocked().remove(List.of(2));
        world.editor.review();
        assertThat(review.textProperty().get().access())
                .isEqualTo("Access stays the same although 1 row changes: nobody gains and nobody loses access.");
    }

    @Test
    void whoLosesAccessIsCounted() {
        world.editor.parts().blocked().add("200.255.99.0/24");
        world.editor.review();
        assertThat(review.textProperty().get().access())
                .startsWith("256 IPv4 addresses and no IPv6 address lose access, none gain it.");
    }

    @Test
    void clearingTheAllowedListIsShownAsWhatItMeans() {
        world.editor.parts().allowed().remove(List.of(0));
        world.editor.review();
        assertThat(review.lines().getFirst().parts()).extracting(DiffLine.Part::text)
                .containsExactly("200.255.0.0/16", "none: everyone is allowed");
        assertThat(review.checks().getFirst().kind()).isEqualTo(ReviewViewModel.Check.Kind.DANGER);
    }

    @Test
    void nothingIsSentByLooking() {
        world.reviewed("New");
        assertThat(world.aws.received()).isEmpty();
        assertThat(review.submit().phaseProperty().get()).isEqualTo(SubmitViewModel.Phase.READY);
    }
}
