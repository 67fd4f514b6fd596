package dev.gatehouse.ui.audit;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.audit.DriftViewModel.State;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Snapshots, comparison, drift and the time line, over a Connect in memory. */
class AuditViewModelTest {
    private static final AuthenticationProfile THREE = Profiles.example3();
    private static final AuthenticationProfile WIDER = Profiles.lists("Example 3",
            List.of("200.255.0.0/16", "198.51.100.0/24"),
            List.of("200.255.10.0/24", "200.255.40.50", "192.123.211.211"));

    private final World world = new World(THREE, Profiles.open("Default")).opened("Example 3");
    private final AuditViewModel audit = world.audit;

    private void somebodyWidens() {
        world.pace.pause(Duration.ofHours(24));
        world.aws.write(Profiles.ref(THREE), _ -> WIDER);
    }

    private void reload() {
        world.profiles.reload();
    }

    private void take() {
        world.pace.pause(Duration.ofMinutes(1));
        audit.taking().instance();
    }

    private void approve(String reason) {
        audit.ask().approve();
        audit.ask().firstProperty().set(reason);
        audit.ask().confirm();
    }

    @Nested
    class Taking {
        @Test
        void the_open_instance_is_kept_as_it_was_read() throws Exception {
            take();

            assertThat(audit.snapshots().items()).singleElement()
                    .satisfies(item -> assertThat(item.extent()).isEqualTo("2 profiles of acme-demo"));
            assertThat(audit.snapshots().noteProperty().get().title()).isEqualTo("Kept: 2 profiles");
            assertThat(world.kept.read(audit.snapshots().items().getFirst().head().id()).reading().profiles())
                    .extracting(one -> one.profile().orElseThrow()).containsExactly(THREE, Profiles.open("Default"));
        }

        @Test
        void what_could_not_be_read_is_told_and_kept() {
            world.aws.nextRead(new GatewayFailure.AccessDenied(world.aws.details("AccessDenied", true, 1, true)));

            take();

            assertThat(audit.snapshots().items().getFirst().missing()).isEqualTo("1 could not be read");
            assertThat(audit.snapshots().noteProperty().get().good()).isFalse();
        }

        @Test
        void a_reading_of_nothing_is_not_kept() {
            world.aws.listFailure(new GatewayFailure.AccessDenied(world.aws.details("AccessDenied", true, 1, true)));

            take();

            assertThat(audit.snapshots().items()).isEmpty();
            assertThat(audit.snapshots().noteProperty().get().title())
                    .isEqualTo("Nothing could be read, so nothing was kept");
        }

        @Test
        void the_places_chosen_for_the_fleet_are_read_through_connections_of_their_own() {
            var choices = world.shell.pages().fleet().choices();
            audit.taking().chosen();
            assertThat(audit.snapshots().noteProperty().get().title())
                    .isEqualTo("No place is chosen to take a snapshot of");

            world.connection.refresh();
            choices.sources().getFirst().chosen().set(true);
            choices.chooseRegions(false);
            choices.regions().getFirst().chosen().set(true);
            audit.taking().chosen();

            assertThat(audit.snapshots().items()).singleElement()
                    .satisfies(item -> assertThat(item.head().extent().read()).isEqualTo(2));
            assertThat(world.aws.isClosed()).isTrue();
        }

        @Test
        void it_can_be_stopped_and_then_nothing_is_kept() {
            var runner = new ManualTaskRunner();
            var slow = new World(runner, THREE);
            slow.connection.openSandbox();
            runner.runAll();
            slow.audit.taking().instance();
            assertThat(slow.audit.taking().progressProperty().get()).isNotEmpty();

            slow.audit.taking().cancel();
            runner.runAll();

            assertThat(slow.audit.taking().progressProperty().get()).isEmpty();
            assertThat(slow.audit.snapshots().items()).isEmpty();
        }

        @Test
        void it_ends_with_the_connection_it_reads_through() {
            var runner = new ManualTaskRunner();
            var slow = new World(runner, THREE);
            slow.connection.openSandbox();
            runner.runAll();
            slow.audit.taking().instance();

            slow.shell.disconnect();
            runner.runAll();

            assertThat(slow.audit.taking().progressProperty().get()).isEmpty();
            assertThat(slow.audit.snapshots().items()).isEmpty();
        }

        @Test
        void without_a_connection_there_is_nothing_to_take() {
            world.shell.disconnect();

            assertThat(audit.taking().possibleProperty().getValue()).isFalse();
            audit.taking().instance();
            assertThat(audit.snapshots().items()).isEmpty();
        }
    }

    @Nested
    class Comparing {
        @Test
        void the_latest_is_compared_with_the_one_before() {
            take();
            somebodyWidens();
            take();

            var result = audit.compare().resultProperty().get();
            assertThat(result.summary()).isEqualTo("1 differs · 1 is the same");
            assertThat(result.lines()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(Comparison.Kind.CHANGED);
                assertThat(line.sentence()).startsWith("256 IPv4 addresses");
                assertThat(line.place()).isEqualTo("acme-demo · us-west-2");
            });
        }

        @Test
        void the_first_is_compared_with_now_when_one_asks() {
            var before = world.aws.readCount();
            take();
            assertThat(world.aws.readCount()).isEqualTo(before + 2);
            assertThat(audit.compare().noticeProperty().get()).startsWith("There is none before this one.");

            audit.compare().compareWithNow();
            assertThat(audit.compare().noticeProperty().get()).isEmpty();
            assertThat(audit.compare().resultProperty().get().summary())
                    .isEqualTo("All 2 profiles are the same in both.");
            somebodyWidens();

            audit.compare().compareWithNow();

            assertThat(audit.compare().resultProperty().get().summary()).isEqualTo("1 differs · 1 is the same");
        }

        @Test
        void what_was_not_read_is_not_known() {
            take();
            world.aws.nextRead(new GatewayFailure.AccessDenied(world.aws.details("AccessDenied", true, 1, true)));

            audit.compare().compareWithNow();

            assertThat(audit.compare().resultProperty().get().lines()).singleElement()
                    .satisfies(line -> assertThat(line.sentence())
                            .isEqualTo("Before: read. After: listed, and could not be read."));
        }

        @Test
        void without_a_connection_two_snapshots_are_compared_and_now_is_not() {
            take();
            take();
            world.shell.disconnect();
            assertThat(audit.compare().resultProperty().get().summary()).isNotEmpty();

            audit.compare().compareWithNow();

            assertThat(audit.compare().noticeProperty().get()).startsWith("Connect to the account");
        }
    }

    @Nested
    class Drift {
        @Test
        void nothing_is_said_while_nothing_was_approved() {
            take();
            reload();

            assertThat(audit.drift().standingProperty().get().state()).isEqualTo(State.NOT_APPROVED);
        }

        @Test
        void a_profile_that_was_changed_is_marked_when_it_is_opened() {
            take();
            approve("audit 2026");
            assertThat(audit.drift().standingProperty().get().title()).endsWith("by anna");
            assertThat(world.item("Example 3").drifted().get()).isFalse();
            somebodyWidens();

            reload();

            var standing = audit.drift().standingProperty().get();
            assertThat(standing.state()).isEqualTo(State.DRIFT);
            assertThat(standing.title()).startsWith("Differs from what was approved on ").endsWith(" by anna");
            assertThat(standing.body()).startsWith("1 setting differs. 256 IPv4 addresses");
            assertThat(world.item("Example 3").drifted().get()).isTrue();
            assertThat(world.item("Default").drifted().get()).isFalse();
        }

        @Test
        void approving_the_open_profile_ends_its_drift_and_leaves_the_others() {
            take();
            approve("");
            somebodyWidens();
            reload();

            world.shell.routes().approveOpen();
            audit.ask().confirm();

            assertThat(world.shell.pageProperty().get()).isEqualTo(Page.AUDIT);
            assertThat(audit.drift().standingProperty().get().state()).isEqualTo(State.AS_APPROVED);
            assertThat(world.item("Example 3").drifted().get()).isFalse();
            assertThat(audit.snapshots().items().getFirst().title()).isEqualTo("Example 3 alone");
        }

        @Test
        void a_profile_that_moved_since_it_was_read_is_not_approved() {
            somebodyWidens();

            world.shell.routes().approveOpen();
            audit.ask().confirm();

            assertThat(audit.snapshots().items()).isEmpty();
            assertThat(audit.snapshots().noteProperty().get().title()).startsWith("Nothing was approved");
        }

        @Test
        void withdrawing_or_deleting_ends_it() {
            take();
            approve("");
            somebodyWidens();
            reload();

            audit.ask().withdraw();
            audit.ask().confirm();
            assertThat(audit.drift().standingProperty().get().state()).isEqualTo(State.NOT_APPROVED);
            assertThat(world.item("Example 3").drifted().get()).isFalse();

            approve("");
            assertThat(audit.drift().standingProperty().get().state()).isEqualTo(State.DRIFT);
            audit.ask().delete();
            audit.ask().confirm();
            assertThat(audit.drift().standingProperty().get().state()).isEqualTo(State.NOT_APPROVED);
        }

        @Test
        void the_bar_leads_to_what_was_approved_beside_now() {
            take();
            approve("");
            somebodyWidens();
            take();
            reload();

            world.shell.routes().compareApproved();

            assertThat(audit.compare().leftProperty().get()).isNotNull()
                    .satisfies(choice -> assertThat(choice.name()).endsWith("approved"));
            assertThat(audit.compare().rightProperty().get()).isNotNull()
                    .satisfies(choice -> assertThat(choice.id()).isEmpty());
            assertThat(audit.compare().resultProperty().get().lines()).hasSize(1);
        }

        @Test
        void what_was_approved_is_known_again_after_a_restart() {
            take();
            approve("");
            somebodyWidens();

            var again = new World(world).opened("Example 3");

            assertThat(again.audit.drift().standingProperty().get().state()).isEqualTo(State.DRIFT);
        }
    }

    @Nested
    class Asking {
        @Test
        void nothing_happens_before_the_answer_and_nothing_after_a_no() {
            take();
            audit.ask().delete();
            assertThat(audit.snapshots().items()).hasSize(1);

            audit.ask().cancel();
            audit.ask().confirm();

            assertThat(audit.snapshots().items()).hasSize(1);
        }

        @Test
        void the_question_goes_when_another_is_chosen() {
            take();
            take();
            audit.ask().delete();

            audit.snapshots().selectedProperty().set(audit.snapshots().items().getLast());

            assertThat(audit.ask().questionProperty().get()).isNull();
        }

        @Test
        void deleting_what_is_approved_says_what_is_lost() {
            take();
            approve("");

            audit.ask().delete();

            assertThat(audit.ask().questionProperty().get()).isNotNull()
                    .satisfies(asked -> assertThat(asked.body()).startsWith("It is approved"));
        }

        @Test
        void a_name_and_a_comment_can_be_given() {
            take();
            audit.ask().rename();
            audit.ask().firstProperty().set(" before the audit ");
            audit.ask().secondProperty().set("with Ben");
            audit.ask().confirm();

            assertThat(audit.snapshots().items().getFirst().title()).isEqualTo("before the audit");
            assertThat(audit.snapshots().items().getFirst().comment()).isEqualTo("with Ben");
        }
    }

    @Nested
    class OverTime {
        @Test
        void each_figure_has_a_course_and_the_table_says_the_same() {
            take();
            somebodyWidens();
            take();

            var line = audit.timeLine().lineProperty().get();
            assertThat(line.rows()).hasSize(2);
            assertThat(line.trends()).allSatisfy(trend -> {
                assertThat(trend.points()).hasSize(2);
                assertThat(line.rows().getFirst().cells()).contains(trend.latest());
            });
            assertThat(line.rows().getFirst().cells()).hasSize(line.trends().size() + 1);
        }

        @Test
        void one_profile_alone_has_its_own() {
            take();
            somebodyWidens();
            take();
            var subject = audit.timeLine().subjects().stream()
                    .filter(one -> one.name().startsWith("Example 3")).findFirst().orElseThrow();

            audit.timeLine().subjectProperty().set(subject);

            var addresses = audit.timeLine().lineProperty().get().trends().stream()
                    .filter(trend -> trend.name().startsWith("IPv4")).findFirst().orElseThrow();
            assertThat(addresses.latest()).isEqualTo("65\u202f535");
            assertThat(addresses.spoken()).contains("65\u202f279 on ", "65\u202f535 on ");
        }

        @Test
        void a_snapshot_of_one_profile_is_no_point_of_all() {
            take();
            world.shell.routes().approveOpen();
            audit.ask().confirm();

            assertThat(audit.snapshots().items()).hasSize(2);
            assertThat(audit.timeLine().lineProperty().get().rows()).hasSize(1);
        }

        @Test
        void all_profiles_without_one_that_was_not_read_say_so() {
            world.aws.nextRead(new GatewayFailure.AccessDenied(world.aws.details("AccessDenied", true, 1, true)));
            take();
            take();

            var line = audit.timeLine().lineProperty().get();
            assertThat(line.rows().getLast().cells()).contains("1 of 2", "12 h, without 1 that was not read");
            var longest = line.trends().getLast();
            assertThat(longest.points()).extracting(TimeLine.Point::partial).containsExactly(true, false);
        }

        @Test
        void what_was_not_read_then_is_no_point() {
            world.aws.nextRead(new GatewayFailure.AccessDenied(world.aws.details("AccessDenied", true, 1, true)));
            take();
            take();
            audit.timeLine().subjectProperty().set(audit.timeLine().subjects().stream()
                    .filter(one -> one.name().startsWith("Example 3")).findFirst().orElseThrow());

            var line = audit.timeLine().lineProperty().get();
            assertThat(line.trends().getFirst().points()).hasSize(1);
            assertThat(line.rows().getLast().cells()).contains("not read");
        }
    }
}
