package dev.gatehouse.ui.review;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.review.ReviewViewModel.Check;
import dev.gatehouse.ui.review.SubmitViewModel.Phase;
import dev.gatehouse.ui.review.TermsViewModel.Field;

import static org.assertj.core.api.Assertions.assertThat;

/** What has to be said before a change is sent, and what becomes of it. */
class TermsViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Other"));
    private final TermsViewModel terms = world.submit.terms();

    private void type(Field field, String text) {
        terms.textProperty(field).set(text);
    }

    private String error(Field field) {
        return terms.errorProperty(field).get();
    }

    /** Removes the last allowed row, which opens the contact centre to nearly everyone. */
    private void reviewOpening() {
        world.opened("Example 3");
        world.editor.parts().allowed().remove(List.of(0));
        world.editor.review();
    }

    private Terms written() {
        return SubmitStory.of(world.journal.read()).getLast().plan().terms();
    }

    @Nested
    class WhereMuchIsAtStake {

        @Test
        void nothingIsSentBeforeTheNameIsTyped() {
            reviewOpening();
            assertThat(world.review.riskyProperty().get()).isTrue();
            assertThat(world.review.riskTextProperty().get()).contains("nearly everyone could sign in", "acme-demo",
                    "role/SecAdmin");
            world.submit.start();
            assertThat(error(Field.NAME)).isEqualTo("Type acme-demo first. Nothing was sent.");
            assertThat(terms.firstError()).contains(Field.NAME);
            assertThat(world.submit.phaseProperty().get()).isEqualTo(Phase.READY);
            assertThat(world.aws.received()).isEmpty();
        }

        @Test
        void anotherTextIsNotIt() {
            reviewOpening();
            for (var wrong : List.of("acme", "Acme-Demo", "acme-demo-2", "yes")) {
                type(Field.NAME, wrong);
                world.submit.start();
                assertThat(error(Field.NAME)).startsWith("That is not acme-demo.");
            }
            assertThat(world.aws.received()).isEmpty();
        }

        @Test
        void blanksAroundItDoNotMatter() {
            reviewOpening();
            type(Field.NAME, "  acme-demo ");
            world.submit.start();
            assertThat(world.aws.received()).hasSize(1);
        }

        @Test
        void theChangeIsTakenBackUnlessSomebodyDecidesOtherwise() {
            reviewOpening();
            type(Field.NAME, "acme-demo");
            world.submit.start();
            assertThat(written().confirmWithin()).contains(Duration.ofMinutes(10));
        }

        @Test
        void theNameIsForgottenAndTheDecisionKeptWhenOneGoesBack() {
            reviewOpening();
            type(Field.NAME, "acme-demo");
            type(Field.REASON, "new office");
            terms.confirmWantedProperty().set(false);
            world.shell.leaveReview();
            world.editor.review();
            assertThat(terms.textProperty(Field.NAME).get()).isEmpty();
            assertThat(terms.textProperty(Field.REASON).get()).isEqualTo("new office");
            assertThat(terms.confirmWantedProperty().get()).isFalse();
        }

        @Test
        void anInstanceWithoutAnAliasIsNamedByItsId() {
            world.aws.instanceList().set(0, new InstanceSummary(Profiles.INSTANCE, "arn:i", null, null, "ACTIVE"));
            reviewOpening();
            assertThat(terms.nameWantedProperty().get()).isEqualTo(Profiles.INSTANCE.value());
        }

        @Test
        void anAliasThatNobodyCouldTypeIsNotAskedFor() {
            world.aws.instanceList().set(0,
                    new InstanceSummary(Profiles.INSTANCE, "arn:i", "acme\u202Edemo", null, "ACTIVE"));
            reviewOpening();
            assertThat(terms.nameWantedProperty().get()).isEqualTo(Profiles.INSTANCE.value());
        }
    }

    @Nested
    class WhereLittleIs {

        @Test
        void oneButtonIsEnough() {
            world.opened("Example 3").reviewed("New");
            assertThat(terms.nameWantedProperty().get()).isEmpty();
            assertThat(world.review.riskTextProperty().get()).isEmpty();
            world.submit.start();
            assertThat(world.aws.received()).hasSize(1);
            assertThat(written()).isEqualTo(Terms.NONE);
        }

        @Test
        void reasonAndTicketAreWrittenDownAsTyped() {
            world.opened("Example 3").reviewed("New");
            type(Field.REASON, " audit asked for it ");
            type(Field.TICKET, "SEC-12");
            world.submit.start();
            assertThat(written()).isEqualTo(
                    new Terms("audit asked for it", "SEC-12", Optional.empty(), Optional.empty()));
        }

        @Test
        void theReasonOfOneProfileIsNotThatOfAnother() {
            world.opened("Example 3").reviewed("New");
            type(Field.REASON, "for Example 3");
            world.shell.leaveReview();
            world.profiles.select(world.item("Other"));
            world.reviewed("New");
            assertThat(terms.textProperty(Field.REASON).get()).isEmpty();
        }

        @Test
        void theReasonOfWhatWasAppliedIsNotThatOfTheNextChange() {
            world.opened("Example 3").reviewed("New");
            type(Field.REASON, "first");
            world.submit.start();
            world.shell.leaveReview();
            world.reviewed("Newer");
            assertThat(terms.textProperty(Field.REASON).get()).isEmpty();
        }

        @Test
        void aReasonThatIsTooLongSendsNothingAndStays() {
            world.opened("Example 3").reviewed("New");
            type(Field.REASON, "x".repeat(TermsViewModel.LONGEST + 1));
            world.submit.start();
            assertThat(error(Field.REASON)).startsWith("At most 1\u202F000 characters.");
            assertThat(world.aws.received()).isEmpty();
            assertThat(terms.textProperty(Field.REASON).get()).hasSize(TermsViewModel.LONGEST + 1);
        }
    }

    /** Features row 51: a change that reaches real people says why, in words or by a ticket. */
    @Nested
    class WhereRealPeopleWork {
        private final TermsViewModel here = new TermsViewModel(Messages.load(Locale.ENGLISH));

        private void begin(List<Risk.Danger> dangers) {
            here.begin(new ProfileRef(Profiles.INSTANCE, new ProfileId("p")), new Risk(dangers), "acme-prod");
            here.textProperty(Field.NAME).set(here.nameWantedProperty().get());
        }

        @Test
        void nothingIsSentWithoutAReason() {
            begin(List.of(Risk.Danger.PRODUCTION));
            here.textProperty(Field.REASON).set("  ");
            assertThat(here.agreed()).isEmpty();
            assertThat(here.firstError()).contains(Field.REASON);
            assertThat(here.errorProperty(Field.REASON).get())
                    .isEqualTo("Say why, or name a ticket: real people may work there. Nothing was sent.");
            assertThat(here.whyHintProperty().get()).startsWith("One of the two is needed");
        }

        @Test
        void aTicketAloneIsEnough() {
            begin(List.of(Risk.Danger.PRODUCTION));
            assertThat(here.agreed()).isEmpty();
            here.textProperty(Field.TICKET).set("SEC-12");
            assertThat(here.errorProperty(Field.REASON).get()).isEmpty();
            assertThat(here.agreed()).map(Terms::ticket).contains("SEC-12");
        }

        @Test
        void elsewhereItIsOptionalHoweverRiskyTheChange() {
            begin(List.of(Risk.Danger.OPENS_TO_EVERYONE));
            assertThat(here.agreed()).isPresent();
            assertThat(here.whyHintProperty().get()).startsWith("Kept on this computer");
        }
    }

    /** Reliability row 3: a window never outlives the credentials; the longest that does not is offered. */
    @Test
    void aWindowThatOutlivesTheCredentialsIsShortenedOnRequest() {
        world.opened("Example 3").reviewed("New");
        world.aws.credentialsEnd(world.pace.now().plus(Duration.ofMinutes(7)));
        terms.confirmWantedProperty().set(true);
        world.submit.start();
        assertThat(world.aws.received()).isEmpty();
        assertThat(world.submit.shorterWindow()).contains(6L);
        world.submit.shorten();
        assertThat(world.submit.phaseProperty().get()).isEqualTo(Phase.READY);
        assertThat(world.aws.received()).isEmpty();
        world.submit.start();
        assertThat(world.aws.received()).hasSize(1);
        assertThat(written().confirmWithin()).contains(Duration.ofMinutes(6));
    }

    @Test
    void credentialsThatEndAtOnceLeaveNothingToShorten() {
        world.opened("Example 3").reviewed("New");
        world.aws.credentialsEnd(world.pace.now().plus(Duration.ofSeconds(70)));
        terms.confirmWantedProperty().set(true);
        world.submit.start();
        assertThat(world.submit.shorterWindow()).isEmpty();
    }

    @Test
    void whatMustBeKeptAndIsStandsAmongTheChecks() {
        var office = List.of(range("200.255.1.0", 24), range("200.255.2.0", 24));
        world.local.networks().update(_ -> new NamedNetworks(List.of(
                new NamedNetwork("You", List.of(range("200.255.3.7", 32)), true),
                new NamedNetwork("Head office", office, true),
                new NamedNetwork("Gone", List.of(range("9.9.9.9", 32)), true),
                new NamedNetwork("Not marked", List.of(range("200.255.4.0", 24)), false))));
        world.opened("Example 3").reviewed("New");
        assertThat(world.review.checks()).filteredOn(check -> check.kind() == Check.Kind.GOOD)
                .extracting(Check::title)
                .containsExactly("You, 200.255.3.7: stays admitted", "Head office: 2 of 2 ranges stay admitted");
    }

    private static AddressRange range(String address, int prefix) {
        return new AddressRange(IpAddress.parse(address).orElseThrow(), prefix);
    }
}
