package dev.gatehouse.ui.editor;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.AddressLookup;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SeenFrom;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.Locals;
import dev.gatehouse.testing.Lookup;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** Known addresses beside the form, and how one comes to be known. */
class KnownViewModelTest {
    private static final NamedNetwork ME = network("You (typed)", true, "198.51.100.7");
    private static final NamedNetwork OFFICE = network("Head office", true, "203.0.113.0/25", "203.0.113.128/26",
            "2a00:1::/48", "192.0.2.9");

    private final Editing editing = Editing.of(Profiles.open("Open"));
    private final KnownViewModel known = editing.editor.parts().panels().known();
    private final OwnAddressViewModel own = editing.editor.parts().panels().own();

    private static NamedNetwork network(String name, boolean mustKeep, String... ranges) {
        return new NamedNetwork(name,
                Stream.of(ranges).map(text -> AddressEntry.of(text).range().orElseThrow()).toList(), mustKeep);
    }

    private void know(NamedNetwork... networks) {
        editing.local.networks().update(_ -> new NamedNetworks(List.of(networks)));
    }

    private KnownItem item(String name) {
        return known.items().stream().filter(item -> item.name().startsWith(name)).findFirst().orElseThrow();
    }

    private void remedy(KnownItem item, int which) {
        known.remedy(item, item.remedies().get(which).fix());
    }

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(known.items()).isEmpty();
        assertThat(known.headingProperty().get()).isEqualTo("Must keep");
    }

    @Test
    void onlyNetworksToKeepAreWatched() {
        know(network("Partner", false, "8.8.8.0/24"));
        assertThat(known.items()).isEmpty();
    }

    @Test
    void aNetworkIsWatchedFromHereAndLetGoAgainWithItsRanges() {
        know(OFFICE, network("Partner", false, "8.8.8.0/24"), network("Empty", false));
        assertThat(known.choices()).containsExactly("Partner");
        known.watch("Partner");
        assertThat(known.choices()).isEmpty();
        assertThat(item("Partner").verdict()).isEqualTo("Its range may sign in");
        known.release(item("Partner"));
        assertThat(known.items()).hasSize(1);
        assertThat(editing.local.networks().get().all()).extracting(NamedNetwork::name)
                .containsExactly("Head office", "Partner", "Empty");
        assertThat(editing.local.networks().get().find("Partner")).contains(network("Partner", false, "8.8.8.0/24"));
    }

    @Nested
    class WhenTheFirstAllowedRowShutsThemOut {
        {
            know(OFFICE, ME);
            editing.editor.parts().allowed().add("10.20.0.0/16");
        }

        @Test
        void eachIsToldWhatWillBecomeOfIt() {
            assertThat(known.headingProperty().get()).isEqualTo("2 of 2 refused");
            assertThat(item("You")).satisfies(item -> {
                assertThat(item.name()).isEqualTo("You (typed) 198.51.100.7");
                assertThat(item.verdict()).isEqualTo("Will be REFUSED");
                assertThat(item.detail()).isEqualTo("It is in no allowed row. In AWS now it may sign in.");
                assertThat(item.remedies()).extracting(KnownItem.Remedy::text)
                        .containsExactly("Add 198.51.100.7/32");
            });
            assertThat(item("Head").verdict()).startsWith("0 of 4 ranges covered");
            assertThat(item("Head").remedies()).extracting(KnownItem.Remedy::text)
                    .containsExactly("Add set Head office");
        }

        @Test
        void oneStepLetsAnAddressInAgain() {
            remedy(item("You"), 0);
            assertThat(editing.draft().allowed()).containsExactly("10.20.0.0/16", "198.51.100.7/32");
            assertThat(editing.model.undoNameProperty().get()).isEqualTo("add 198.51.100.7/32");
            assertThat(item("You").verdict()).isEqualTo("May sign in");
            assertThat(known.items()).as("what is refused comes first").last()
                    .satisfies(item -> assertThat(item.kept()).isTrue());
            editing.model.undo();
            assertThat(editing.draft().allowed()).containsExactly("10.20.0.0/16");
        }

        @Test
        void aSetComesWholeByOneStep() {
            remedy(item("Head"), 0);
            assertThat(editing.draft().allowed()).containsExactly("10.20.0.0/16", "203.0.113.0/25",
                    "203.0.113.128/26", "2a00:1::/48", "192.0.2.9/32");
            assertThat(item("Head").verdict()).isEqualTo("All 4 ranges may sign in");
            editing.model.undo();
            assertThat(editing.draft().allowed()).containsExactly("10.20.0.0/16");
        }

        @Test
        void aRemedyOfAnEarlierDraftDoesNothing() {
            var stale = item("You");
            editing.editor.parts().allowed().add("198.51.100.0/24");
            known.remedy(stale, stale.remedies().getFirst().fix());
            assertThat(editing.draft().allowed()).containsExactly("10.20.0.0/16", "198.51.100.0/24");
        }
    }

    @Test
    void theBlockedRowThatDoesItIsNamedAndTakenAway() {
        know(ME);
        editing.editor.parts().blocked().add("198.51.100.0/24");
        assertThat(item("You").detail()).isEqualTo("Blocked by 198.51.100.0/24. Without that row 255 other addresses"
                + " could sign in too. In AWS now it may sign in.");
        remedy(item("You"), 0);
        assertThat(editing.draft().blocked()).isEmpty();
        assertThat(editing.model.undoNameProperty().get()).isEqualTo("remove blocked 198.51.100.0/24");
    }

    @Test
    void whatIsRefusedTodayIsNotSaidToBeRefusedFromNowOn() {
        know(ME);
        editing.open(Profiles.example3());
        assertThat(item("You").verdict()).isEqualTo("Is REFUSED");
        assertThat(item("You").detail()).isEqualTo("It is in no allowed row.");
    }

    @Nested
    class OneAddressOfMine {

        @Test
        void isKeptUnderItsNameAndWatchedFromThenOn() {
            own.toggle();
            own.addressProperty().set(" 198.51.100.7 ");
            own.keep();
            assertThat(editing.local.networks().get().all()).containsExactly(ME);
            assertThat(own.openProperty().get()).isFalse();
            editing.editor.parts().allowed().add("8.8.8.8");
            assertThat(editing.finding(FindingCode.MUST_KEEP_REFUSED).title())
                    .isEqualTo("You (typed) would be refused");
        }

        @Test
        void twoOfOneNameStandTogether() {
            know(ME);
            own.toggle();
            own.addressProperty().set("2001:db8::7");
            own.keep();
            assertThat(editing.local.networks().get().all()).singleElement()
                    .satisfies(network -> assertThat(network.ranges()).hasSize(2));
        }

        @Test
        void isKeptUnderTheNameItHadEvenWhereTheFileFollowsLater() {
            var later = new ManualTaskRunner();
            var slow = Locals.inMemory(later);
            var panel = new OwnAddressViewModel(slow, new OwnAddressViewModel.Asking(editing.lookup, editing.mayAsk,
                    new SimpleObjectProperty<>(), (_, _) -> {}),
                    later, Messages.strict(Locale.ENGLISH));
            panel.addressProperty().set("198.51.100.7");
            panel.nameProperty().set("Head office");
            panel.keep();
            later.runAll();
            assertThat(slow.networks().get().all()).containsExactly(network("Head office", true, "198.51.100.7"));
        }

        @Test
        void whatIsNoAddressStaysWithItsReason() {
            own.toggle();
            own.addressProperty().set("300.1.1.1");
            own.keep();
            assertThat(own.errorProperty().get()).isEqualTo("300 is not between 0 and 255.");
            assertThat(own.addressProperty().get()).isEqualTo("300.1.1.1");
            assertThat(editing.local.networks().get().all()).isEmpty();
        }

        @Test
        void isNeverWidenedInSilence() {
            own.toggle();
            own.addressProperty().set("10.1.2.3/8");
            own.keep();
            assertThat(own.errorProperty().get())
                    .isEqualTo(
                            "This means 10.0.0.0/8, 16\u202F777\u202F216 addresses. Type that network, or one address.");
            assertThat(editing.local.networks().get().all()).isEmpty();
        }

        @Test
        void aPrivateOneIsRemarkedOnWhileItIsTyped() {
            own.addressProperty().set("10.1.2.3");
            assertThat(own.adviceProperty().get())
                    .isEqualTo("This address is private: AWS probably sees your public address instead.");
            own.addressProperty().set("8.8.8.8");
            assertThat(own.adviceProperty().get()).isEmpty();
        }

        @Test
        void ofIpv4InIpv6ClothesIsKeptAsIpv4() {
            own.toggle();
            own.addressProperty().set("::ffff:198.51.100.7");
            own.keep();
            assertThat(editing.local.networks().get().all()).containsExactly(ME);
        }

        @Test
        void canBeForgottenAndASetCannot() {
            know(ME, OFFICE);
            own.forget(item("You"));
            own.forget(item("Head"));
            assertThat(editing.local.networks().get().all()).containsExactly(OFFICE);
        }
    }

    @Nested
    class Asking {
        @Test
        void nobodyIsAskedUntilSomebodyWantsTo() {
            own.toggle();
            own.addressProperty().set("8.8.8.8");
            own.keep();
            assertThat(editing.lookup.asked).isZero();
            assertThat(own.askText()).isEqualTo("Ask checkip.example");
            assertThat(own.askNote().getValue()).contains("checkip.example", "no credentials");
        }

        @Test
        void theAnswerIsOfferedAndNotKeptByItself() {
            own.toggle();
            own.ask();
            assertThat(editing.lookup.asked).isEqualTo(1);
            assertThat(own.addressProperty().get()).isEqualTo("198.51.100.7");
            assertThat(editing.local.networks().get().all()).isEmpty();
            own.keep();
            assertThat(editing.local.networks().get().all()).extracting(NamedNetwork::name)
                    .containsExactly("You (checkip.example)");
        }

        private void seen(boolean thisSession) {
            var at = editing.local.clock().instant().minus(Duration.ofMinutes(3));
            editing.aws.seenFrom(new Reply.Answer<>(
                    Optional.of(new SeenFrom(IpAddress.parse("198.51.100.7").orElseThrow(), at, thisSession)),
                    editing.aws.callerIdentity().trace()));
        }

        @Test
        void whereCloudTrailSawOneIsOfferedWithItsAgeAndNotKeptByItself() {
            seen(true);
            own.toggle();
            own.askTrail();
            assertThat(editing.lookup.asked).isZero();
            assertThat(own.addressProperty().get()).isEqualTo("198.51.100.7");
            assertThat(own.answerProperty().get())
                    .startsWith("CloudTrail’s latest record of this session, 3 minutes old");
            assertThat(editing.local.networks().get().all()).isEmpty();
            own.keep();
            editing.editor.parts().allowed().add("8.8.8.8");
            assertThat(known.items()).singleElement().satisfies(item -> {
                assertThat(item.name()).matches("You \\(CloudTrail, .* UTC\\) 198\\.51\\.100\\.7");
                assertThat(item.verdict()).isEqualTo("Will be REFUSED");
            });
        }

        @Test
        void aRecordOfAnEarlierSessionMayBeSomebodyElses() {
            seen(false);
            own.toggle();
            own.askTrail();
            assertThat(own.answerProperty().get()).contains("Others may use that name too");
        }

        @Test
        void anAddressThatIsKeptAlreadyIsNotKeptTwice() {
            know(ME);
            seen(true);
            own.toggle();
            own.addressProperty().set("8.8.8.8");
            own.askTrail();
            assertThat(own.answerProperty().get()).contains("kept already as “You (typed)”");
            assertThat(own.addressProperty().get()).isEqualTo("8.8.8.8");
        }

        @Test
        void whoMayNotLookIntoCloudTrailGetsARemark() {
            editing.aws.seenFrom(new Reply.Failure<>(new GatewayFailure.AccessDenied(
                    editing.aws.details("AccessDeniedException", true, 1, true))));
            own.toggle();
            own.askTrail();
            assertThat(own.answerProperty().get()).contains("cloudtrail:LookupEvents", "Nothing else in Gatehouse");
            assertThat(own.errorProperty().get()).isEmpty();
        }

        @Test
        void aCloudTrailThatShowsNothingYetSaysWhy() {
            own.toggle();
            own.askTrail();
            assertThat(own.answerProperty().get()).contains("some minutes later", "type the address");
            assertThat(own.addressProperty().get()).isEmpty();
        }

        @Test
        void inTheSandboxNothingLeavesThisComputer() {
            editing.mayAsk.set(false);
            own.toggle();
            own.ask();
            assertThat(editing.lookup.asked).isZero();
            assertThat(own.mayAskBinding().get()).isFalse();
            assertThat(own.askNote().getValue()).startsWith("Not in the sandbox");
        }

        @Test
        void everyFailureSaysThatNothingWasKept() {
            for (var reason : AddressLookup.Reason.values()) {
                var failing = new Editing(Profiles.open("Open"),
                        new Lookup(new AddressLookup.Answer.Failed(reason, "503")));
                var panel = failing.editor.parts().panels().own();
                panel.toggle();
                panel.ask();
                assertThat(panel.answerProperty().get()).contains("checkip.example", "Nothing was kept.");
                assertThat(panel.busyProperty().get()).isFalse();
                assertThat(panel.addressProperty().get()).isEmpty();
            }
        }
    }
}
