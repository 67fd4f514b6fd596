package dev.gatehouse.ui.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.instances.RegionChoice;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

class FleetViewModelTest {
    private final World world = new World(Profiles.open("Agents"), Profiles.example3(),
            Profiles.with(Profiles.example3(), Profiles.session(true, 15)),
            Profiles.lists("=Shut", List.of("10.0.0.0/8"), List.of("10.0.0.0/8")));
    private final FleetViewModel fleet = world.shell.pages().fleet();

    private void read(String... regions) {
        world.connection.refresh();
        fleet.choices().sources().getFirst().chosen().set(true);
        for (RegionChoice region : fleet.choices().regions()) {
            region.chosen().set(List.of(regions).contains(region.region()));
        }
        fleet.start();
    }

    private void read() {
        read("us-west-2");
    }

    private List<String> names() {
        return fleet.table().shown().stream().map(row -> row.text(FleetColumn.PROFILE).first()).toList();
    }

    private FleetRow row(String name) {
        return fleet.table().shown().stream().filter(row -> row.text(FleetColumn.PROFILE).first().equals(name))
                .findFirst().orElseThrow();
    }

    @Nested
    class Reading {
        @Test
        void showsTheWorstFirstAndSaysAllOfItInOneSentence() {
            read();

            assertThat(names()).containsExactly("=Shut", "Agents", "Example 3");
            assertThat(fleet.summaryProperty().get()).isEqualTo(
                    "3 profiles in 1 instance: 1 open to everyone, 1 open to nobody, 2 without idle sign-out");
            assertThat(fleet.runningProperty().get()).isFalse();
            assertThat(fleet.statusProperty().get()).startsWith("Read in");
            assertThat(fleet.choosingProperty().get()).as("the choice makes room for the table").isFalse();
        }

        @Test
        void measuresByTheBaselinesThatAreLoadedToo() {
            read();
            assertThat(row("Agents").text(FleetColumn.SCORE).first()).endsWith(" of 4");
            world.editor.parts().rules().baselines().load(Path.of("docs/baseline-example.json"));
            read();

            assertThat(row("Agents").text(FleetColumn.SCORE).first()).endsWith(" of 12");
        }

        @Test
        void saysWhatIsMissingAndReadsNothing() {
            fleet.choices().sources().forEach(source -> source.chosen().set(false));
            fleet.start();

            assertThat(fleet.choices().errorProperty().get()).contains("profile");
            assertThat(fleet.choosingProperty().get()).isTrue();
            assertThat(world.aws.readCount()).isZero();
            assertThat(fleet.placeholderProperty().get()).contains("Read the fleet");
        }

        @Test
        void aProfileThatIsRefusedStaysInTheTableWithItsReason() {
            world.aws.nextRead(new GatewayFailure.AccessDenied(world.aws.details("AccessDeniedException", true, 1,
                    true)));
            read();

            assertThat(names()).as("what could not be read comes last").last().isEqualTo("Agents");
            assertThat(row("Agents").text(FleetColumn.ACCESS).first()).isEqualTo("AWS refused access");
            assertThat(fleet.summaryProperty().get()).endsWith("1 could not be read");
            fleet.selectedProperty().set(row("Agents"));
            assertThat(fleet.detailProperty().get()).contains("AWS refused access", "Nothing was changed", "req-9");
        }

        @Test
        void anInstanceAndAPlaceThatAreRefusedStayToo() {
            world.aws.listFailure(new GatewayFailure.AccessDenied(world.aws.details("AccessDeniedException", true, 1,
                    true)));
            read("us-west-2", "us-east-1");

            assertThat(fleet.table().shown()).hasSize(2).allMatch(FleetRow::isFailed)
                    .extracting(row -> row.text(FleetColumn.INSTANCE).second()).first().asString()
                    .startsWith("us-east-1");
            assertThat(fleet.open(fleet.table().shown().getFirst())).isFalse();
            assertThat(fleet.noticeProperty().get()).contains("us-east-1");
        }

        @Test
        void aPlaceThatCannotBeOpenedHidesNothingOfTheOthers() {
            world.connections.found(List.of(new AwsProfile("acme-prod", AwsProfile.Kind.STATIC, "us-west-2",
                    ProfileState.of(ProfileState.Status.READY, ProfileState.Reason.KEYS))));
            world.connections.failIn("us-east-1");
            world.connection.refresh();
            fleet.choices().sources().getLast().chosen().set(true);
            fleet.start();

            assertThat(fleet.table().countsProperty().get()).containsEntry(RowFilter.ALL, 7)
                    .containsEntry(RowFilter.NOT_READ, 1);
            assertThat(fleet.table().shown().getLast().text(FleetColumn.ACCESS).first())
                    .isEqualTo("No connection could be made");
            assertThat(fleet.runningProperty().get()).isFalse();
        }

        @Test
        void whatTwoProfilesOfAwsLeadToIsOneRow() {
            world.connections.found(Stream.of("acme-prod", "acme-audit").map(name -> new AwsProfile(name,
                    AwsProfile.Kind.STATIC, "us-west-2",
                    ProfileState.of(ProfileState.Status.READY, ProfileState.Reason.KEYS))).toList());
            world.connection.refresh();
            fleet.choices().sources().stream().skip(1).forEach(source -> source.chosen().set(true));
            world.aws.nextRead(new GatewayFailure.Unreachable(world.aws.details("x", false, 0, false)));
            fleet.start();

            assertThat(fleet.table().shown()).as("three Regions of three profiles").hasSize(9)
                    .as("what one way in could not read, the other could").noneMatch(FleetRow::isFailed);
            assertThat(fleet.summaryProperty().get()).startsWith("9 profiles in");
        }

        @Test
        void anInstanceWithoutProfilesIsShownAsSuch() {
            var empty = new World();
            var page = empty.shell.pages().fleet();
            empty.connection.refresh();
            page.choices().sources().getFirst().chosen().set(true);
            page.start();

            assertThat(page.table().shown()).hasSize(3)
                    .allMatch(row -> row.text(FleetColumn.ACCESS).first().equals("This instance has no profile"));
        }

        @Test
        void beginsAnewWithoutWhatWasReadBefore() {
            read();
            fleet.selectedProperty().set(row("Agents"));
            read();

            assertThat(fleet.table().shown()).hasSize(3);
            assertThat(fleet.selectedProperty().get()).isNull();
        }
    }

    @Nested
    class ReadingAgain {
        private GatewayFailure.AccessDenied denied() {
            return new GatewayFailure.AccessDenied(world.aws.details("AccessDeniedException", true, 1, true));
        }

        @Test
        void onlyTheProfileThatCouldNotBeReadIsReadAndTheOthersStay() {
            world.aws.nextRead(denied());
            read();
            assertThat(fleet.againProperty().get()).isEqualTo("Retry the one not read");
            world.aws.nextReadSucceeds();
            var reads = world.aws.readCount();
            fleet.again();

            assertThat(world.aws.readCount() - reads).isEqualTo(1);
            assertThat(names()).containsExactly("=Shut", "Agents", "Example 3");
            assertThat(fleet.table().shown()).noneMatch(FleetRow::isFailed);
            assertThat(fleet.againProperty().get()).isEmpty();
            assertThat(row("Agents").text(FleetColumn.ACCOUNT)).isEqualTo(row("=Shut").text(FleetColumn.ACCOUNT));
        }

        @Test
        void whatFailsOnceMoreStaysWithItsReason() {
            world.aws.nextRead(denied());
            read();
            world.aws.nextRead(denied());
            fleet.again();

            assertThat(names()).containsExactly("=Shut", "Example 3", "Agents");
            assertThat(row("Agents").isFailed()).isTrue();
        }

        @Test
        void listsThatCouldNotBeReadGiveWayToWhatTheyHold() {
            world.aws.listFailure(denied());
            read("us-west-2");
            assertThat(fleet.table().shown()).hasSize(1).allMatch(FleetRow::isFailed);
            world.aws.listFailure(null);
            fleet.again();

            assertThat(names()).containsExactly("=Shut", "Agents", "Example 3");
        }

        @Test
        void aPlaceThatCouldNotBeOpenedIsReadWholly() {
            world.connections.found(List.of(new AwsProfile("acme-prod", AwsProfile.Kind.STATIC, "us-west-2",
                    ProfileState.of(ProfileState.Status.READY, ProfileState.Reason.KEYS))));
            world.connections.failIn("us-east-1");
            world.connection.refresh();
            fleet.choices().sources().getLast().chosen().set(true);
            fleet.start();
            world.connections.failIn("nowhere");
            fleet.again();

            assertThat(fleet.table().countsProperty().get()).containsEntry(RowFilter.NOT_READ, 0)
                    .containsEntry(RowFilter.ALL, 9);
        }

        @Test
        void givenUpWhatWasNotReadIsStillSaid() {
            world.aws.listFailure(denied());
            read("us-west-2");
            world.aws.listFailure(null);
            world.aws.beforeRead(() -> {
                world.ticker.advance(FleetScan.BATCH);
                fleet.cancel();
                Thread.currentThread().interrupt();
            });
            fleet.again();

            assertThat(Thread.interrupted()).isFalse();
            assertThat(fleet.table().shown()).hasSize(1).allMatch(FleetRow::isFailed);
        }
    }

    @Nested
    class WhileItRuns {
        private final List<List<String>> seen = new ArrayList<>();
        private final List<String> summaries = new ArrayList<>();

        private void look() {
            world.ticker.advance(FleetScan.BATCH);
            seen.add(fleet.table().shown().stream().map(row -> row.text(FleetColumn.PROFILE).first() + ": "
                    + row.text(FleetColumn.ACCESS).first()).toList());
        }

        @Test
        void aProfileStandsThereAsSoonAsItIsListedAndAfterAllThatWasRead() {
            world.aws.beforeRead(() -> {
                look();
                summaries.add(fleet.summaryProperty().get());
            });
            read();

            assertThat(summaries.getFirst()).isEqualTo("3 profiles listed, none read yet");
            assertThat(summaries.get(1)).startsWith("1 profile in 1 instance: 1 open to everyone");

            assertThat(seen).first().asInstanceOf(LIST).containsExactly("=Shut: being read", "Agents: being read",
                    "Example 3: being read");
            assertThat(seen.get(1)).startsWith("Agents: Everyone").hasSize(3);
            assertThat(names()).hasSize(3);
            assertThat(fleet.table().shown()).noneMatch(FleetRow::isWaiting);
        }

        @Test
        void givenUpWhatWasReadStaysAndNothingWaits() {
            world.aws.beforeRead(() -> {
                look();
                if (seen.size() == 2) {
                    fleet.cancel();
                    Thread.currentThread().interrupt();
                }
            });
            read();

            assertThat(Thread.interrupted()).as("the reader took notice").isFalse();
            assertThat(names()).containsExactly("Agents");
            assertThat(fleet.statusProperty().get()).startsWith("Given up");
            assertThat(fleet.runningProperty().get()).isFalse();
        }

        @Test
        void aPauseIsSaidAndEnds() {
            world.aws.beforeRead(() -> {
                fleet.pause();
                seen.add(List.of(fleet.statusProperty().get()));
                fleet.pause();
            });
            read();

            assertThat(seen.getFirst().getFirst()).startsWith("Paused: ");
            assertThat(fleet.pausedProperty().get()).isFalse();
            assertThat(names()).hasSize(3);
        }
    }

    @Nested
    class Filtering {
        @Test
        void byKind() {
            read();
            fleet.table().filterProperty().set(RowFilter.OPEN);
            assertThat(names()).containsExactly("Agents");
            fleet.table().filterProperty().set(RowFilter.NOT_READ);
            assertThat(names()).isEmpty();
            assertThat(fleet.placeholderProperty().get()).contains("filter");
            assertThat(fleet.table().countsProperty().get()).containsEntry(RowFilter.ALL, 3)
                    .containsEntry(RowFilter.OPEN, 1).containsEntry(RowFilter.NOT_READ, 0);
        }

        @Test
        void byWhatTheCellsSayAndByIds() {
            read();
            fleet.table().textProperty().set("65");
            assertThat(names()).containsExactly("Example 3");
            fleet.table().textProperty().set("ID-AGENTS");
            assertThat(names()).containsExactly("Agents");
        }

        @Test
        void byWhatIsOddWhichIsSaidBesideTheRowAndBelow() {
            var alike = new World(Profiles.open("One"), Profiles.open("Two"), Profiles.open("Three"),
                    Profiles.with(Profiles.open("Other"), Profiles.session(true, 15)));
            var page = alike.shell.pages().fleet();
            alike.connection.refresh();
            page.choices().sources().getFirst().chosen().set(true);
            page.start();
            page.table().filterProperty().set(RowFilter.ODD);

            assertThat(page.table().shown()).hasSize(3).allMatch(row -> page.oddWords(row).equals("idle sign-out"));
            page.selectedProperty().set(page.table().shown().getFirst());
            assertThat(page.detailProperty().get())
                    .contains("Odd in idle sign-out: on here, off in 75 % of the fleet.");
            assertThat(page.summaryProperty().get()).contains("3 odd ones");
        }
    }

    @Nested
    class Sorting {
        @Test
        void byAColumnAndEqualOnesWorstFirst() {
            read();
            fleet.table().sort(fleet.table().order(FleetColumn.BLOCKED).reversed());
            assertThat(names()).containsExactly("Example 3", "=Shut", "Agents");
            fleet.table().sort(fleet.table().order(FleetColumn.LONGEST));
            assertThat(names()).as("all alike").containsExactly("=Shut", "Agents", "Example 3");
            fleet.table().sort(null);
            assertThat(names()).containsExactly("=Shut", "Agents", "Example 3");
        }

        @Test
        void everyColumnPutsWhatWasNotReadAfterWhatWas() {
            world.aws.nextRead(new GatewayFailure.Unreachable(world.aws.details("x", false, 0, false)));
            read();
            for (var column : List.of(FleetColumn.ACCESS, FleetColumn.ALLOWED, FleetColumn.IDLE, FleetColumn.FINDINGS,
                    FleetColumn.CHANGED)) {
                fleet.table().sort(fleet.table().order(column));
                assertThat(names()).as(column.name()).last().isEqualTo("Agents");
            }
        }
    }

    @Nested
    class Using {
        @Test
        void aRowOpensItsProfile() {
            read();
            assertThat(fleet.open(row("Example 3"))).isTrue();

            assertThat(world.shell.pageProperty().get()).isEqualTo(Page.PROFILES);
            assertThat(world.editor.titleProperty().get()).isEqualTo("Example 3");
        }

        @Test
        void theTableIsSavedWithoutFormulas(@TempDir Path folder) throws IOException {
            read();
            fleet.saveCsv(folder.resolve("fleet.csv"));

            var lines = Files.readAllLines(folder.resolve("fleet.csv"));
            assertThat(lines).hasSize(4).first().asString().startsWith("\"region\",\"source\"");
            assertThat(lines.get(1)).contains("\"'=Shut\"").contains("\"ACP-IP-040\"");
            assertThat(lines).extracting(line -> line.split(",").length).containsOnly(31);
            assertThat(fleet.noticeProperty().get()).startsWith("3 rows saved");
        }

        @Test
        void aFolderThatIsNotThereIsSaid(@TempDir Path folder) throws IOException {
            read();
            Files.writeString(folder.resolve("file"), "");
            fleet.saveCsv(folder.resolve("file/fleet.csv"));

            assertThat(fleet.noticeProperty().get()).startsWith("Not saved");
        }

        @Test
        void isCopiedAsTextAndAsMarkdownWithTheColumnsThatAreShown() {
            read();
            fleet.columns().spaceProperty().set(710);

            assertThat(fleet.plainText()).startsWith("3 profiles in 1 instance").contains("Instance  ")
                    .contains("IPv4 65\u202F279 (no IPv6)").doesNotContain("Idle sign-out");
            assertThat(fleet.markdown()).contains("| Instance | Profile | Who may sign in | Findings |")
                    .contains("| =Shut | Nobody |");
        }
    }

    @Nested
    class Batches {
        @Test
        void whatArrivesIsPutInAtOnceSoThatTheViewCanStayWhereItIs() {
            var changes = new ArrayList<Integer>();
            fleet.onArrival(change -> {
                change.run();
                changes.add(fleet.table().shown().size());
            });
            read();

            assertThat(changes).isNotEmpty().last().isEqualTo(3);
            assertThat(Objects.requireNonNull(changes.getLast())).isEqualTo(3);
        }
    }
}
