package dev.gatehouse.ui.review;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.review.ReviewViewModel.Check;
import dev.gatehouse.ui.review.ReviewViewModel.Remedy;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

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
        assertThat(review.textProperty().get().meaning().access())
                .isEqualTo("1 row removed, access unchanged: nobody gains and nobody loses access.");
    }

    @Test
    void whoLosesAccessIsCounted() {
        world.editor.parts().blocked().add("200.255.99.0/24");
        world.editor.review();
        assertThat(review.textProperty().get().meaning().access())
                .startsWith("256 IPv4 addresses and no IPv6 address lose access, none gain it.");
    }

    @Test
    void whoMaySignInBeforeAndAfterwardsStandsThereInWords() {
        world.editor.parts().allowed().edit(0, "10.20.0.0/16");
        world.editor.review();
        var meaning = review.textProperty().get().meaning();
        assertThat(meaning.before()).isEqualTo(
                "Sign-in only from 65\u202F279 IPv4 addresses; no IPv6 client can sign in.");
        assertThat(meaning.after())
                .isEqualTo("Sign-in only from 65\u202F536 IPv4 addresses; no IPv6 client can sign in."
                        + " No sign-in over the Internet comes from any of these addresses.");
    }

    /** Domain §2, whole: idle or not, on a call, on the admin site, and that AWS promises no time. */
    @Test
    void whatHappensToThoseWhoLoseAccessIsSaid() {
        world.editor.parts().blocked().add("200.255.99.0/24");
        world.editor.review();
        assertThat(review.textProperty().get().meaning().impact()).isEqualTo(
                "Whoever is signed in from an address that loses access is signed out, on the admin site with the next"
                        + " action. An agent on a call keeps the caller but cannot transfer, hold or end it until"
                        + " signed in again. AWS does not say how soon a change takes effect.");
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
    void whatMustBeKeptIsLetInAgainFromTheReviewByOneUndoableStep() {
        known("8.8.8.8");
        world.editor.parts().blocked().add("200.255.99.0/24");
        world.editor.review();
        var check = review.checks().stream().filter(one -> !one.remedies().isEmpty()).findFirst().orElseThrow();
        assertThat(check.title()).isEqualTo("You would be refused");
        assertThat(check.remedies()).extracting(Remedy::text).containsExactly("Add 8.8.8.8/32");

        world.shell.routes().remedy(check.remedies().getFirst());
        assertThat(world.shell.pageProperty().get()).isEqualTo(Page.REVIEW);
        assertThat(review.checks()).extracting(Check::title).contains("You, 8.8.8.8: stays admitted");
        assertThat(review.lines()).flatExtracting(DiffLine::parts).extracting(DiffLine.Part::text)
                .contains("8.8.8.8/32");
        assertThat(world.editor.model().undoNameProperty().get()).isEqualTo("add 8.8.8.8/32");
        assertThat(world.aws.received()).isEmpty();
    }

    @Test
    void whereNobodyIsKnownAChangeThatShutsOutAsksForOnesOwnAddress() {
        world.editor.parts().blocked().add("200.255.99.0/24");
        world.editor.review();
        var check = review.checks().stream().filter(one -> !one.remedies().isEmpty()).findFirst().orElseThrow();
        assertThat(check.title()).isEqualTo("No address of yours is known");

        world.shell.routes().remedy(check.remedies().getFirst());
        assertThat(world.shell.pageProperty().get()).isEqualTo(Page.PROFILES);
        assertThat(world.editor.parts().panels().own().openProperty().get()).isTrue();
        assertThat(world.editor.parts().blocked().rows()).hasSize(4);
    }

    @Test
    void itIsNotAskedForWhereNobodyLosesAccessOrSomebodyIsKnown() {
        world.reviewed("New");
        assertThat(review.checks()).flatExtracting(Check::remedies).isEmpty();
        world.shell.leaveReview();
        known("200.255.3.7");
        world.editor.parts().blocked().add("200.255.99.0/24");
        world.editor.review();
        assertThat(review.checks()).flatExtracting(Check::remedies).isEmpty();
    }

    /** Once it is on its way a press in the review changes nothing any more. */
    @Test
    void aDraftThatWasSentIsNotMended() {
        world.editor.parts().blocked().add("200.255.99.0/24");
        world.editor.review();
        var remedy = review.checks().stream().flatMap(one -> one.remedies().stream()).findFirst().orElseThrow();
        world.aws.onUpdate(update -> {
            world.shell.routes().remedy(remedy);
            return update.accept();
        });
        review.submit().start();
        assertThat(world.aws.received()).hasSize(1);
        assertThat(world.editor.parts().panels().own().openProperty().get()).isFalse();
    }

    private void known(String address) {
        var range = AddressRange.single(IpAddress.parse(address).orElseThrow());
        world.local.networks().update(_ -> new NamedNetworks(List.of(new NamedNetwork("You", List.of(range), true))));
    }

    @Test
    void nothingIsSentByLooking() {
        world.reviewed("New");
        assertThat(world.aws.received()).isEmpty();
        assertThat(review.submit().phaseProperty().get()).isEqualTo(SubmitViewModel.Phase.READY);
    }
}
