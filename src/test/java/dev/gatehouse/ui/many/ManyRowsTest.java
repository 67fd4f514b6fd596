package dev.gatehouse.ui.many;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.many.Trial.Fit;

import static org.assertj.core.api.Assertions.assertThat;

/** The profiles of one change: their order, who is wanted, and what each is sent with. */
class ManyRowsTest {
    private final ManyRows rows = new ManyRows(Messages.strict(Locale.ENGLISH));

    private ManyRow add(String name, Fit fit) {
        var profile = Profiles.open(name);
        var request = fit == Fit.CLASH
                ? Optional.<Trial.Request>empty()
                : Optional.of(new Trial.Request(profile, ProfileChange.none()));
        var row = new ManyRow(Profiles.ref(profile), name, "acme-demo", new Trial(fit, "", List.of(), List.of(),
                request));
        rows.add(row);
        return row;
    }

    @Test
    void allAreThoseThatFollowWithoutDanger() {
        add("Fits", Fit.FITS);
        add("Risky", Fit.RISKY);
        add("Clash", Fit.CLASH);
        rows.want(true);
        assertThat(rows.chosen()).extracting(ManyRow::label).containsExactly("Fits");
        rows.want(false);
        assertThat(rows.chosen()).isEmpty();
    }

    @Test
    void oneThatIsReadAnewStaysInItsPlaceAndIsWantedAgainWhereThatIsNoDanger() {
        add("First", Fit.FITS);
        add("Second", Fit.FITS);
        add("Third", Fit.RISKY);
        var again = add("First", Fit.FITS);
        add("Third", Fit.RISKY);
        assertThat(rows.all()).extracting(ManyRow::label).containsExactly("First", "Second", "Third");
        assertThat(rows.chosen()).containsExactly(again);
    }

    @Test
    void theOneThatIsLookedAtGoesFirst() {
        add("First", Fit.FITS);
        var second = add("Second", Fit.FITS);
        rows.selectedFirst();
        assertThat(rows.all().getFirst().label()).isEqualTo("First");
        rows.selectedProperty().set(second);
        rows.selectedFirst();
        assertThat(rows.all()).extracting(ManyRow::label).containsExactly("Second", "First");
        assertThat(rows.selectedProperty().get()).isEqualTo(second);
    }

    @Test
    void whereItIsDangerousTheNameOfTheInstanceIsTypedLetterByLetter() {
        var risky = add("Risky", Fit.RISKY);
        risky.typedProperty().set("Acme-demo");
        assertThat(rows.untyped(List.of(add("Fits", Fit.FITS), risky))).isOne();
        assertThat(risky.errorProperty().get()).contains("acme-demo");
        assertThat(rows.selectedProperty().get()).isEqualTo(risky);
        risky.typedProperty().set(" acme-demo ");
        assertThat(rows.untyped(List.of(risky))).isZero();
        assertThat(risky.errorProperty().get()).isEmpty();
    }

    @Test
    void onlyTheFirstWaitsToBeConfirmedAndOnlyOnTrial() {
        var chosen = List.of(add("First", Fit.FITS), add("Second", Fit.FITS));
        var agreed = new Terms("why", "T-1", Optional.of(Duration.ofMinutes(10)), Optional.empty());
        var onTrial = ManyRows.requests(chosen, agreed, true);
        assertThat(onTrial).hasEntrySatisfying(chosen.getFirst().ref(),
                request -> assertThat(request.terms()).isEqualTo(agreed));
        assertThat(onTrial).hasEntrySatisfying(chosen.getLast().ref(),
                request -> assertThat(request.terms().confirmWithin()).isEmpty());
        assertThat(ManyRows.requests(chosen, agreed, false).values()).hasSize(2)
                .allSatisfy(request -> assertThat(request.terms().confirmWithin()).isEmpty());
    }
}
