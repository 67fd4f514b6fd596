package dev.gatehouse.ui.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionViewModelTest {
    private static final AwsProfile SSO = new AwsProfile("acme", AwsProfile.Kind.SSO, "us-east-1");
    private static final AwsProfile KEYS = new AwsProfile("old", AwsProfile.Kind.STATIC, null);

    private final World world = new World(Profiles.example3());
    private final ConnectionViewModel connection = world.connection;

    private void found(AwsProfile... profiles) {
        world.connections.found(List.of(profiles));
        connection.refresh();
    }

    @Test
    void withoutProfilesItSaysHowToSetOneUp() {
        found();
        assertThat(connection.foundProperty().get()).startsWith("No profiles found in ~/.aws. Set one up");
    }

    @Test
    void theFirstProfileIsChosenWithItsRegion() {
        found(SSO, KEYS);
        assertThat(connection.foundProperty().get()).isEqualTo("2 profiles found in ~/.aws.");
        assertThat(connection.regionProperty().get()).isEqualTo("us-east-1");
    }

    @Test
    void aBrokenFileIsNamed() {
        world.connections.found(List.of(SSO), "config could not be read.");
        connection.refresh();
        assertThat(connection.foundProperty().get()).endsWith("config could not be read.");
    }

    @Test
    void filesThatCannotBeReadAtAllAreNoCrash() {
        world.connections.fail(new UncheckedIOException(new IOException("no")));
        connection.refresh();
        assertThat(connection.foundProperty().get()).startsWith("The files in ~/.aws could not be read.");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        connection.connect();
        assertThat(connection.profileErrorProperty().get()).isEqualTo("Choose a profile.");
        assertThat(connection.regionErrorProperty().get()).isEqualTo("Choose the Region of the instance.");
        assertThat(world.connections.opened).isEmpty();
    }

    @Test
    void choosingTakesTheErrorAway() {
        connection.connect();
        found(SSO);
        assertThat(connection.profileErrorProperty().get()).isEmpty();
        assertThat(connection.regionErrorProperty().get()).isEmpty();
    }

    @Test
    void anInstanceThatIsNoneIsNotOpened() {
        found(SSO);
        connection.instanceProperty().set("not an id");
        connection.connect();
        assertThat(connection.instanceErrorProperty().get()).startsWith("This is no instance id, no ARN");
        assertThat(world.connections.opened).isEmpty();
    }

    @Nested
    class HostsOfAws {
        private final HostViewModel host = connection.host();

        @Test
        void theHostThatCallsGoToIsShownBeforeAnyIsMade() {
            found(SSO);
            assertThat(host.hostProperty().get()).isEqualTo("Calls go to connect.us-east-1.amazonaws.com.");
            host.fipsProperty().set(true);
            host.dualStackProperty().set(true);
            assertThat(host.hostProperty().get()).isEqualTo("Calls go to connect-fips.us-east-1.api.aws.");
            connection.connect();
            assertThat(world.connections.opened).containsExactly("acme in us-east-1 at connect-fips.us-east-1.api.aws");
        }

        @Test
        void aRegionWithoutFipsHostsIsSaidAndNotOpened() {
            found(SSO);
            host.fipsProperty().set(true);
            connection.regionProperty().set("eu-west-2");
            connection.connect();
            assertThat(host.errorProperty().get()).startsWith("Amazon Connect has no FIPS host in eu-west-2; it has")
                    .contains("us-east-1, us-west-2");
            assertThat(world.connections.opened).isEmpty();
            host.fipsProperty().set(false);
            assertThat(host.errorProperty().get()).isEmpty();
        }

        @Test
        void whatTheProfilesOwnSettingsAskForIsChosen() {
            found(new AwsProfile("gov", AwsProfile.Kind.STATIC, "us-west-2", ProfileState.UNKNOWN,
                    new EndpointChoice(true, false)), SSO);
            assertThat(host.fipsProperty().get()).isTrue();
            connection.profileProperty().set(connection.profiles().get(1));
            assertThat(host.fipsProperty().get()).isFalse();
        }

        @Test
        void whatWasEnteredStaysWhenTheFilesAreReadAgain() {
            found(SSO, KEYS);
            host.fipsProperty().set(true);
            connection.labelProperty().set(Bookmark.Label.PRODUCTION);
            connection.readOnlyProperty().set(false);
            found(SSO);
            assertThat(host.fipsProperty().get()).isTrue();
            assertThat(connection.labelProperty().get()).isEqualTo(Bookmark.Label.PRODUCTION);
            assertThat(connection.readOnlyProperty().get()).isFalse();
        }

        @Test
        void aBookmarkKeepsTheChoice() {
            found(SSO);
            host.fipsProperty().set(true);
            var kept = connection.bookmark("Acme").orElseThrow();
            host.fipsProperty().set(false);
            connection.fill(kept);
            assertThat(host.fipsProperty().get()).isTrue();
        }
    }

    @Test
    void anArnChoosesItsRegion() {
        found(SSO);
        connection.instanceProperty().set("arn:aws:connect:eu-west-2:111122223333:instance/inst-1");
        connection.connect();
        assertThat(world.connections.opened).containsExactly("acme in eu-west-2");
        assertThat(world.workspace.wantedInstance()).contains(Profiles.INSTANCE);
    }

    @Test
    void anArnOfARegionWithoutConnectIsRefused() {
        found(SSO);
        connection.instanceProperty().set("arn:aws:connect:mars-1:111122223333:instance/inst-1");
        connection.connect();
        assertThat(connection.instanceErrorProperty().get()).contains("mars-1");
        assertThat(world.connections.opened).isEmpty();
    }

    @Test
    void anArnMovesTheRegionAndSaysSo() {
        found(SSO);
        connection.instanceProperty().set("arn:aws:connect:eu-west-2:111122223333:instance/inst-1");
        assertThat(connection.regionProperty().get()).isEqualTo("eu-west-2");
        assertThat(connection.noteProperty().get()).isEqualTo("The Region is now eu-west-2, as the ARN says.");
    }

    @Test
    void aRegionOtherThanTheArnsIsSaidAndNotGuessed() {
        found(SSO);
        connection.instanceProperty().set("arn:aws:connect:eu-west-2:111122223333:instance/inst-1");
        connection.regionProperty().set("us-west-2");
        assertThat(connection.noteProperty().get()).isEmpty();
        connection.connect();
        assertThat(connection.instanceErrorProperty().get())
                .isEqualTo("This ARN is in eu-west-2, but the chosen Region is us-west-2.");
        assertThat(world.connections.opened).isEmpty();
        connection.regionProperty().set("eu-west-2");
        assertThat(connection.instanceErrorProperty().get()).isEmpty();
    }

    @Test
    void anArnOfAnotherAccountIsSaid() {
        found(SSO);
        connection.instanceProperty().set("arn:aws:connect:us-east-1:999988887777:instance/inst-1");
        connection.connect();
        assertThat(world.workspace.problemProperty().get()).isNotNull().satisfies(problem -> {
            assertThat(problem.title()).contains("the ARN names 999988887777");
            assertThat(problem.advice()).contains("111122223333", "role/SecAdmin");
        });
    }

    @Test
    void anAddressLeadsToTheInstanceOfThatAlias() {
        found(SSO);
        connection.instanceProperty().set("https://ACME-demo.my.connect.aws/users");
        connection.connect();
        assertThat(world.profiles.instanceProperty().get()).isNotNull()
                .satisfies(choice -> assertThat(choice.label()).isEqualTo("acme-demo"));
    }

    @Test
    void anAddressThatIsNotHereIsSaidAndNothingElseIsOpened() {
        found(SSO);
        connection.instanceProperty().set("https://acme-other.my.connect.aws");
        connection.connect();
        assertThat(world.profiles.instanceProperty().get()).isNull();
        assertThat(world.profiles.problemProperty().get()).isNotNull().satisfies(problem -> assertThat(problem.title())
                .isEqualTo("There is no instance with the address acme-other here"));
    }

    @Test
    void aProfileArnOpensItsProfile() {
        found(SSO);
        var wanted = Profiles.example3().identity().id();
        connection.instanceProperty()
                .set("arn:aws:connect:us-east-1:111122223333:instance/inst-1/authentication-profile/"
                        + wanted);
        connection.connect();
        assertThat(world.profiles.selectedProperty().get()).isNotNull()
                .satisfies(item -> assertThat(item.ref().profile()).isEqualTo(wanted));
    }

    @Test
    void aProfileThatNeedsASignInShowsTheCommandAndIsOpenedSinceOneCanSignInHere() {
        found(signedOut());
        assertThat(connection.signInProperty().getValue()).isEqualTo("aws sso login --profile acme");
        connection.connect();
        assertThat(connection.profileErrorProperty().get()).isEmpty();
        assertThat(world.connections.opened).containsExactly("acme in us-east-1");
    }

    @Test
    void aProfileThatOnlyATerminalCanSignInIsNotOpened() {
        found(new AwsProfile("console", AwsProfile.Kind.LOGIN, "us-east-1",
                ProfileState.of(ProfileState.Status.NEEDS_SIGN_IN,
                        ProfileState.Reason.NOT_SIGNED_IN, "aws login --profile console")));
        connection.connect();
        assertThat(connection.profileErrorProperty().get()).isEqualTo("Nobody is signed in.");
        assertThat(world.connections.opened).isEmpty();
    }

    @Test
    void aSignInInATerminalShowsByItselfAndWhatWasTypedStays() {
        var shown = new SimpleBooleanProperty(true);
        found(signedOut());
        connection.instanceProperty().set("inst-1");
        connection.regionProperty().set("us-west-2");
        var watching = connection.watch(world.ticker, shown);
        world.connections.found(List.of(SSO));
        world.ticker.advance(ConnectionViewModel.WATCH);
        assertThat(connection.signInProperty().getValue()).isEmpty();
        assertThat(connection.instanceProperty().get()).isEqualTo("inst-1");
        assertThat(connection.regionProperty().get()).isEqualTo("us-west-2");
        connection.connect();
        assertThat(world.connections.opened).containsExactly("acme in us-west-2");
        shown.set(false);
        world.connections.fail(new IllegalStateException("not asked any more"));
        world.ticker.advance(ConnectionViewModel.WATCH);
        watching.unsubscribe();
        shown.set(true);
        world.ticker.advance(ConnectionViewModel.WATCH);
        assertThat(connection.foundProperty().get()).startsWith("1 profile");
    }

    private static AwsProfile signedOut() {
        return new AwsProfile("acme", AwsProfile.Kind.SSO, "us-east-1",
                ProfileState.of(ProfileState.Status.NEEDS_SIGN_IN,
                        ProfileState.Reason.NOT_SIGNED_IN, "aws sso login --profile acme"));
    }

    @Test
    void aConnectionThatCannotBeOpenedIsSaid() {
        world.connections.fail(new IllegalStateException("port taken"));
        connection.openSandbox();
        assertThat(world.workspace.problemProperty().get()).isNotNull()
                .satisfies(problem -> assertThat(problem.title()).isEqualTo("The connection could not be opened"));
    }

    @Test
    void aCallerThatAwsDoesNotKnowIsSaid() {
        world.aws.callerFailure(new GatewayFailure.SessionEnded(world.aws.details("ExpiredToken", true, 1, true)));
        connection.openSandbox();
        assertThat(world.workspace.problemProperty().get()).isNotNull()
                .satisfies(problem -> {
                    assertThat(problem.title()).isEqualTo("AWS did not say who you are");
                    assertThat(problem.advice()).startsWith("Your AWS session has ended.");
                });
    }

    @Test
    void openingAnotherConnectionClosesTheOneBefore() {
        connection.openSandbox();
        connection.openSandbox();
        assertThat(world.aws.isClosed()).isTrue();
    }
}
