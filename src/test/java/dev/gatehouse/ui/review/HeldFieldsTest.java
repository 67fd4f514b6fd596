package dev.gatehouse.ui.review;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.testing.FakeConnect.Update;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said, field by field, when AWS holds something else than was sent (reliability rows 22 and 23). */
class HeldFieldsTest {
    private static final AuthenticationProfile OFFICE = Profiles.lists("Office",
            List.of("198.51.100.0/24", "198.51.101.9"), List.of());
    private static final ProfileRef REF = Profiles.ref(OFFICE);

    private final World world = new World(OFFICE).opened("Office");

    private Outcome submitted(UnaryOperator<ProfileDraft> edit) {
        world.editor.model().apply("edit", edit);
        world.editor.review();
        world.submit.start();
        var outcome = world.submit.outcomeProperty().get();
        assertThat(outcome).isNotNull();
        return outcome;
    }

    private void heldInstead(UnaryOperator<ProfileChange> part) {
        world.aws.onUpdate(update -> {
            update.applyOnly(part);
            return update.accepted();
        });
    }

    private void theyWriteToo(UnaryOperator<AuthenticationProfile> change) {
        world.aws.onUpdate(update -> {
            var reply = update.accept();
            world.aws.write(REF, change);
            return reply;
        });
    }

    private static ProfileDraft three(ProfileDraft draft) {
        return draft.withName("New").withDescription("New").withRows(ListKind.BLOCKED,
                List.of("10.0.0.0/8", "10.1.2.3"));
    }

    @Test
    void eachFieldHasItsOwnVerdictWhenOnlySomeWereApplied() {
        heldInstead(change -> new ProfileChange(change.name(), change.description(), change.allowed(),
                new FieldChange.Set<>(List.of("10.0.0.0/8", "192.0.2.1")), change.session()));
        var outcome = submitted(HeldFieldsTest::three);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.UNKNOWN);
        assertThat(outcome.title()).isEqualTo("Not known: AWS holds 2 of the 3 fields you sent");
        assertThat(outcome.body().lines()).startsWith("As you sent it: Name, Description.",
                "Blocked: AWS lacks 10.1.2.3, AWS holds besides: 192.0.2.1.");
        assertThat(world.submit.canMerge()).isTrue();
    }

    @Test
    void whenNoFieldIsAsSentEachValueIsNamed() {
        heldInstead(change -> new ProfileChange(new FieldChange.Set<>("Odd"), new FieldChange.Keep<>(),
                change.allowed(), change.blocked(), change.session()));
        var outcome = submitted(draft -> draft.withName("New").withDescription("New"));
        assertThat(outcome.title()).isEqualTo("Not known: AWS holds something else");
        assertThat(outcome.body().lines()).startsWith("Name: AWS holds “Odd”, you sent “New”.",
                "Description: AWS holds “About Office”, you sent “New”.");
    }

    @Test
    void listsRespelledOrReorderedByAwsAreAsSent() {
        heldInstead(change -> new ProfileChange(change.name(), change.description(), change.allowed(),
                new FieldChange.Set<>(List.of("10.1.2.3/32", "10.0.0.0/8")), change.session()));
        assertThat(submitted(HeldFieldsTest::three).kind()).isEqualTo(Outcome.Kind.APPLIED);
    }

    @Test
    void whatSomebodyElseSetAtTheSameTimeIsSaidWithItsValues() {
        theyWriteToo(profile -> Profiles.named(Profiles.with(profile, Profiles.session(true, 15)),
                profile.identity().name(), "Theirs"));
        var outcome = submitted(draft -> draft.withName("New"));
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(outcome.body()).contains("Someone else changed this profile at the same time",
                "Description: was “About Office”, is now “Theirs”.", "Sign out idle users: was off, is now on.",
                "Idle time: was 60 min, is now 15 min.");
    }

    @Test
    void rowsSomebodyElseChangedAreNamed() {
        theyWriteToo(profile -> profile.toDraft().withRows(ListKind.ALLOWED,
                List.of("198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")).changeFrom(profile).applyTo(profile));
        assertThat(submitted(draft -> draft.withName("New")).body())
                .contains("Allowed: they removed 198.51.101.9, they added 203.0.113.0/24, 2001:db8::/32.");
    }

    @Test
    void theTimeBetweenCheckAndWriteIsInTheDetailsOnceSomethingWasSent() {
        assertThat(submitted(draft -> draft.withName("New")).details())
                .contains("Between our check and our write: 0 ms");
        world.aws.onUpdate(Update::accept);
        world.submit.undo();
        assertThat(world.submit.outcomeProperty().get().details()).contains("Between our check and our write:");
    }

    @Test
    void nothingIsSaidAboutThatTimeWhenNothingWasSent() {
        world.aws.write(REF, profile -> profile);
        world.pace.pause(Duration.ofMinutes(1));
        assertThat(submitted(draft -> draft.withName("New")).details()).isEmpty();
    }
}
