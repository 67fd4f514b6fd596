package dev.gatehouse.ui.instances;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.Replication;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.instances.PlaceRow.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class InstancesViewModelTest {
    private final World world = new World(Profiles.open("Agents"));
    private final InstancesViewModel instances = world.shell.pages().instances();

    private void found(String... names) {
        world.connections.found(List.of(names).stream().map(name -> new AwsProfile(name, AwsProfile.Kind.STATIC,
                "us-west-2", ProfileState.of(ProfileState.Status.READY, ProfileState.Reason.KEYS))).toList());
        world.connection.refresh();
    }

    private void choose(String label) {
        instances.choices().sources().stream().filter(source -> source.name().startsWith(label)).findFirst()
                .orElseThrow()
                .chosen().set(true);
    }

    @Nested
    class Choosing {
        @Test
        void offersTheSandboxFirstAndEveryProfileThatCanBeUsed() {
            found("acme-prod");
            assertThat(instances.choices().sources()).extracting(SourceChoice::name).hasSize(2).last()
                    .isEqualTo("acme-prod");
            assertThat(instances.choices().sources().getFirst().name()).startsWith("Sandbox");
            assertThat(instances.choices().regions()).extracting(RegionChoice::region).containsExactly("eu-west-2",
                    "us-east-1",
                    "us-west-2");
        }

        @Test
        void whatIsChosenStaysWhenTheFilesChange() {
            found("acme-prod");
            choose("acme-prod");
            instances.choices().regions().getFirst().chosen().set(false);
            found("acme-prod", "acme-test");
            assertThat(instances.choices().sources()).filteredOn(source -> source.chosen().get())
                    .extracting(SourceChoice::name).containsExactly("acme-prod");
        }

        @Test
        void whatIsOpenIsChosenByItself() {
            found("acme-prod");
            world.connection.openSandbox();
            instances.choices().show();
            assertThat(instances.choices().sources().getFirst().chosen().get()).isTrue();
        }

        @Test
        void withoutAProfileOrARegionItSaysWhatIsMissing() {
            found("acme-prod");
            instances.start();
            assertThat(instances.choices().errorProperty().get()).contains("profile");
            choose("acme-prod");
            instances.choices().chooseRegions(false);
            instances.start();
            assertThat(instances.choices().errorProperty().get()).contains("Region");
            assertThat(world.connections.opened).isEmpty();
        }
    }

    @Nested
    class WithADevice {
        private final CodeViewModel code = instances.choices().code();
        private final List<String> codes = new ArrayList<>();

        {
            world.aws.onSignIn(typed -> {
                codes.add(typed.orElse("none"));
                return new SignInResult.SignedIn(
                        new CallerIdentity("111122223333", "arn:aws:iam::111122223333:user/anna"));
            });
            device(ProfileState.of(ProfileState.Status.NEEDS_MFA, ProfileState.Reason.MFA, "mfa/anna"));
            choose("careful");
        }

        private void device(ProfileState state) {
            world.connections.found(List.of(new AwsProfile("careful", AwsProfile.Kind.MFA, "us-west-2", state)));
            world.connection.refresh();
        }

        @Test
        void itsCodeIsAskedForOnceAndServesForEveryRegion() {
            assertThat(code.titleProperty().get()).isEqualTo("Code of mfa/anna for careful");
            code.codeProperty().set("123 456");
            world.connections.found(List.of(new AwsProfile("careful", AwsProfile.Kind.MFA, "us-west-2",
                    ProfileState.of(ProfileState.Status.READY, ProfileState.Reason.CODE_TYPED))));
            instances.choices().signIn();
            assertThat(code.codeProperty().get()).isEmpty();
            assertThat(code.wantedProperty().get()).isNull();
            assertThat(codes).containsExactly("123456");
            instances.start();
            assertThat(instances.places()).hasSize(3).extracting(PlaceRow::state).containsOnly(State.DONE);
            assertThat(codes).hasSize(1);
        }

        @Test
        void nobodyIsAskedBeforeItWasTyped() {
            instances.start();
            assertThat(code.errorProperty().get()).startsWith("Type the code first");
            assertThat(instances.places()).isEmpty();
            assertThat(world.connections.opened).isEmpty();
        }

        @Test
        void whatIsNoCodeStaysWithItsReason() {
            code.codeProperty().set("12345");
            instances.choices().signIn();
            assertThat(code.errorProperty().get()).startsWith("The code has six digits");
            assertThat(code.codeProperty().get()).isEqualTo("12345");
            assertThat(codes).isEmpty();
        }

        @Test
        void aRefusedCodeIsGoneAndTheNextCanBeTyped() {
            world.aws.onSignIn(_ -> new SignInResult.Failed(new GatewayFailure.NoCredentials(
                    world.aws.details(GatewayFailure.NoCredentials.NEEDS_CODE, true, 1, true))));
            code.codeProperty().set("123456");
            instances.choices().signIn();
            assertThat(code.errorProperty().get()).isNotEmpty();
            assertThat(code.codeProperty().get()).isEmpty();
            assertThat(code.wantedProperty().get()).isNotNull();
            code.codeProperty().set("1");
            assertThat(code.errorProperty().get()).isEmpty();
        }

        @Test
        void whoDoesNotChooseItIsNotAsked() {
            instances.choices().sources().forEach(source -> source.chosen().set(false));
            assertThat(code.wantedProperty().get()).isNull();
        }
    }

    @Nested
    class Looking {
        @Test
        void asksEachRegionOfEachProfile() {
            found("acme-prod", "acme-test");
            choose("acme-prod");
            choose("acme-test");
            instances.start();
            assertThat(world.connections.opened).hasSize(6).contains("acme-prod in eu-west-2",
                    "acme-test in us-east-1");
            assertThat(instances.places()).hasSize(6).extracting(PlaceRow::state).containsOnly(State.DONE);
            assertThat(instances.instances()).hasSize(6);
            assertThat(instances.runningProperty().get()).isFalse();
            assertThat(instances.statusProperty().get()).isEqualTo("6 instances in 6 places");
        }

        @Test
        void aPlaceThatFailsHidesNothingOfTheOthers() {
            found("acme-prod");
            choose("acme-prod");
            world.connections.failIn("us-east-1");
            instances.start();
            assertThat(instances.places()).extracting(PlaceRow::state).containsExactly(State.DONE, State.FAILED,
                    State.DONE);
            assertThat(instances.instances()).hasSize(2);
            assertThat(instances.statusProperty().get()).endsWith("1 place could not be looked at");
        }

        @Test
        void saysStatusAndReplica() {
            found("acme-prod");
            choose("acme-prod");
            instances.choices().chooseRegions(false);
            instances.choices().regions().getLast().chosen().set(true);
            world.aws.instanceList().clear();
            world.aws.instanceList().addAll(List.of(new InstanceSummary(new InstanceId("i-1"), null, "acme-new", null,
                    "CREATION_IN_PROGRESS"),
                    new InstanceSummary(new InstanceId("i-2"), null, "acme-twin", null,
                            "ACTIVE", new Replication("us-west-2", List.of(
                                    new Replication.Replica("us-west-2", "INSTANCE_REPLICATION_COMPLETE"),
                                    new Replication.Replica("us-east-1", "INSTANCE_REPLICATION_IN_PROGRESS"))))));
            instances.start();
            assertThat(instances.instances()).extracting(FoundInstance::label, FoundInstance::status,
                    FoundInstance::replica).containsExactly(
                            tuple("acme-new", "being created", ""),
                            tuple("acme-twin", "active", "us-east-1 (replicating)"));
        }

        @Test
        void theFilterLooksAtAliasIdAndRegion() {
            found("acme-prod");
            choose("acme-prod");
            instances.start();
            instances.filterProperty().set("EAST");
            assertThat(instances.instances()).extracting(FoundInstance::region).containsExactly("us-east-1");
        }
    }

    @Nested
    class Opening {
        @Test
        void opensTheInstanceInItsRegion() {
            found("acme-prod");
            choose("acme-prod");
            instances.start();
            world.connections.opened.clear();
            assertThat(instances.open(instances.instances().getFirst())).isTrue();
            assertThat(world.connections.opened).hasSize(1);
            assertThat(world.workspace.lockedProperty().get()).isTrue();
            assertThat(world.workspace.instanceProperty().get()).isNotNull();
        }

        @Test
        void oneThatIsStillBeingCreatedIsNotOpenedAndSaysWhy() {
            found("acme-prod");
            choose("acme-prod");
            world.aws.instanceList().set(0, new InstanceSummary(new InstanceId("i-1"), null, "acme-new", null,
                    "CREATION_IN_PROGRESS"));
            instances.start();
            assertThat(instances.open(instances.instances().getFirst())).isFalse();
            assertThat(instances.errorProperty().get()).contains("acme-new", "being created");
        }
    }
}
