package dev.gatehouse.ui.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.OwnBaseline;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.PackFile;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.evidence.Pack;
import dev.gatehouse.evidence.PackPreview;
import dev.gatehouse.store.PackFolders;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.evidence.EvidenceViewModel.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 2 without a toolkit: choose, read, look, save, verify. */
class EvidenceViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Default"));
    private final EvidenceViewModel evidence = world.shell.pages().evidence();
    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        world.aws.instanceList().add(new InstanceSummary(new InstanceId("99999999-2222-3333-4444-555555555555"), null,
                "in the making", null, "CREATION_IN_PROGRESS"));
        world.connection.openSandbox();
        evidence.show();
    }

    @Test
    void instances_of_what_is_open_can_be_chosen_and_those_not_active_say_so() {
        assertThat(evidence.choices().instances()).extracting(Ticked::label)
                .containsExactly("acme-demo", "in the making (CREATION_IN_PROGRESS)");
        assertThat(evidence.choices().instances(true)).extracting(InstanceSummary::label)
                .containsExactly("acme-demo");
        evidence.choices().chooseAll(false);
        assertThat(evidence.choices().instances(true)).isEmpty();
        evidence.choices().chooseAll(true);
        assertThat(evidence.choices().instances(true)).hasSize(1);
    }

    @Test
    void without_an_instance_nothing_is_read() {
        var before = world.aws.readCount();
        evidence.choices().chooseAll(false);
        evidence.start();
        assertThat(evidence.noticeProperty().get()).isEqualTo("Choose at least one instance. Nothing was read.");
        assertThat(evidence.stepProperty().get()).isEqualTo(Step.CHOOSE);
        assertThat(world.aws.readCount()).isEqualTo(before);
    }

    @Test
    void nothing_is_asked_of_aws_before_somebody_comes_here() {
        var other = new World(Profiles.open("Default"));
        other.connection.openSandbox();
        assertThat(other.shell.pages().evidence().choices().instances()).isEmpty();
    }

    @Test
    void what_was_read_is_shown_before_anything_is_saved() {
        evidence.start();
        assertThat(evidence.stepProperty().get()).isEqualTo(Step.PREVIEW);
        assertThat(evidence.reading().rows()).extracting(row -> row.stateProperty().get())
                .containsExactly("2 profiles read");
        assertThat(lines()).extracting(PackPreview.Line::what).contains("Account and caller",
                "PCI DSS v4.0.1, 8.2.8", "acme-demo / Example 3", "Instances left out");
        assertThat(pack().preview().closing()).startsWith("This pack shows the settings AWS returned");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_pack_is_in_english_until_the_language_of_its_readers_is_chosen() {
        evidence.start();
        assertThat(pack().preview().title()).startsWith("Evidence: ");

        evidence.restart();
        evidence.choices().languageProperty().set(Language.GERMAN);
        evidence.start();

        assertThat(pack().preview().title()).startsWith("Nachweis: ");
        assertThat(pack().preview().closing()).startsWith("Dieses Paket zeigt die Einstellungen");
        assertThat(evidence.reading().rows()).extracting(row -> row.stateProperty().get())
                .containsExactly("2 profiles read");
    }

    @Test
    void the_language_chosen_last_is_offered_the_next_time() {
        evidence.choices().languageProperty().set(Language.GERMAN);
        evidence.restart();
        assertThat(evidence.choices().languageProperty().get()).isEqualTo(Language.GERMAN);
        assertThat(world.local.packs().get().language()).isEqualTo(Language.GERMAN);
        world.local.packs().update(known -> known.in(Language.FRENCH));
        assertThat(evidence.choices().languageProperty().get()).as("as the file says once it is read")
                .isEqualTo(Language.FRENCH);
    }

    @Test
    void a_denied_profile_stays_as_not_assessed() {
        world.aws.nextRead(new GatewayFailure.AccessDenied(world.aws.details("AccessDeniedException", true, 1, true)));
        evidence.start();
        assertThat(pack().complete()).isFalse();
        assertThat(evidence.reading().rows()).extracting(row -> row.stateProperty().get())
                .containsExactly("1 of 2 profiles could not be read – recorded as NOT ASSESSED");
        assertThat(lines()).anySatisfy(line -> assertThat(line.says()).isEqualTo("NOT ASSESSED"))
                .anySatisfy(line -> assertThat(line.says()).contains("AccessDeniedException"));
    }

    @Test
    void a_pack_compares_with_the_snapshot_that_was_chosen() {
        world.audit.taking().everything();
        evidence.restart();
        assertThat(evidence.choices().picks()).hasSize(2);
        evidence.choices().pickProperty().set(evidence.choices().picks().get(1));
        world.aws.write(Profiles.ref(Profiles.example3()),
                held -> Profiles.with(held, Profiles.session(true, 15)));
        evidence.start();
        assertThat(pack().preview().sections()).anySatisfy(section -> {
            assertThat(section.heading()).startsWith("Changes since ");
            assertThat(section.lines()).anySatisfy(line -> assertThat(line.says())
                    .contains("SessionInactivityHandlingEnabled: false -> true"));
        });
    }

    @Test
    void rules_of_ones_own_baselines_are_offered_and_used() {
        world.local.baselines().update(all -> all.with(new OwnBaseline("/acme.json", """
                {"gatehouse-baseline": 1, "id": "acme", "name": "Acme", "version": "3", "rules": [
                 {"id": "acme-listed", "reference": "Acme 4.2", "check": "allow-list-present", "otherwise": "fail"}]}
                """)));
        evidence.restart();
        assertThat(evidence.choices().rules()).extracting(Ticked::label).contains("PCI DSS v4.0.1, 8.2.8").last()
                .isEqualTo("Acme 4.2");
        evidence.choices().rules().getFirst().chosen().set(false);
        evidence.restart();
        evidence.start();
        assertThat(lines()).anySatisfy(line -> assertThat(line).isEqualTo(
                new PackPreview.Line("Acme 4.2", "FAIL 1, PASS 1")))
                .noneSatisfy(line -> assertThat(line.what()).startsWith("PCI DSS"));
    }

    @Test
    void cloud_trail_is_asked_only_where_somebody_wants_to_know() {
        world.aws.changes(new Reply.Answer<>(List.of(new ChangeEvent(Instant.parse("2026-06-24T17:12:53Z"),
                "arn:aws:sts::111122223333:assumed-role/NetOps/eve", "198.51.100.7", "req-9", null)),
                new CallTrace("LookupEvents", 200, "req-t", Instant.EPOCH, Duration.ofMillis(9), 1, "")));
        evidence.start();
        assertThat(pack().files()).extracting(PackFile::path).doesNotContain("changes.csv");
        evidence.restart();
        evidence.choices().changesProperty().set(true);
        evidence.start();
        assertThat(pack().files()).extracting(PackFile::path).contains("changes.csv");
        assertThat(lines()).contains(new PackPreview.Line("acme-demo / Example 3", "2026-06-24 17:12:53 UTC:"
                + " arn:aws:sts::111122223333:assumed-role/NetOps/eve from 198.51.100.7, request req-9"));
    }

    @Test
    void that_cloud_trail_may_not_be_read_is_a_remark_and_makes_no_pack_incomplete() {
        world.aws.changes(new Reply.Failure<>(
                new GatewayFailure.AccessDenied(world.aws.details("AccessDeniedException", true, 1, true))));
        evidence.choices().changesProperty().set(true);
        evidence.start();
        assertThat(pack().complete()).isTrue();
        assertThat(lines()).anySatisfy(line -> assertThat(line.says()).startsWith("Not read: AWS refused access")
                .endsWith("Nothing else in this pack depends on it."));
    }

    @Nested
    class Saved {
        @BeforeEach
        void make() {
            evidence.start();
        }

        @Test
        void as_a_folder_it_is_intact_until_somebody_changes_it() throws IOException {
            evidence.saveFolder(folder);
            var place = folder.resolve(pack().name());
            assertThat(evidence.savedProperty().get()).isEqualTo(place);
            assertThat(evidence.stepProperty().get()).isEqualTo(Step.SAVED);
            evidence.verify();
            assertThat(evidence.noticeProperty().get()).startsWith("Intact: " + pack().files().size()
                    + " files, each as it was when the pack was made. It is the pack recorded in the journal of this"
                    + " computer on ").endsWith(" UTC, record 1. Pack: " + pack().name());
            Files.writeString(place.resolve("profiles.csv"), "x");
            evidence.verify();
            assertThat(evidence.noticeProperty().get()).isEqualTo("Not intact. profiles.csv: changed");
        }

        @Test
        void as_a_zip_it_is_intact_too() {
            evidence.saveZip(folder.resolve("pack.zip"));
            evidence.verify();
            assertThat(evidence.noticeProperty().get()).startsWith("Intact: ");
        }

        @Test
        void its_digest_and_its_profiles_stand_in_the_journal_once_however_often_it_is_saved() {
            evidence.saveFolder(folder);
            evidence.saveZip(folder.resolve("pack.zip"));
            assertThat(world.journal.read()).singleElement()
                    .satisfies(entry -> assertThat(entry.event()).isInstanceOfSatisfying(JournalEvent.PackSaved.class,
                            saved -> {
                                assertThat(saved.note().digest()).isEqualTo(pack().digest());
                                assertThat(saved.note().name()).isEqualTo(pack().name());
                                assertThat(saved.note().profiles()).isEqualTo(2);
                                assertThat(saved.note().covered()).singleElement()
                                        .satisfies(one -> assertThat(one.origin().sandbox()).isTrue());
                            }));
            assertThat(evidence.recordedProperty().get()).startsWith("The journal of this computer has it since ")
                    .contains("record 1");
            assertThat(SubmitStory.of(world.journal.read())).isEmpty();
        }

        @Test
        void a_whole_new_pack_of_the_same_name_is_found_out_by_the_journal() throws IOException {
            evidence.saveFolder(folder);
            var first = pack();
            world.aws.write(Profiles.ref(Profiles.example3()),
                    held -> Profiles.with(held, Profiles.session(true, 15)));
            evidence.restart();
            evidence.start();
            assertThat(pack().name()).isEqualTo(first.name());
            new PackFolders().saveFile(folder.resolve("new.zip"), pack().zip());
            evidence.check(folder.resolve("new.zip"));
            assertThat(evidence.noticeProperty().get()).startsWith("It is NOT the pack of this name recorded");
            evidence.check(folder.resolve(first.name()));
            assertThat(evidence.noticeProperty().get()).startsWith("Intact: ");
        }

        @Test
        void one_that_was_made_elsewhere_is_intact_and_not_recorded() throws IOException {
            new PackFolders().saveFile(folder.resolve("theirs.zip"), pack().zip());
            evidence.restart();
            evidence.check(folder.resolve("theirs.zip"));
            assertThat(evidence.noticeProperty().get()).startsWith("Intact: ").contains("has no record of it");
            assertThat(evidence.stepProperty().get()).isEqualTo(Step.CHOOSE);
            evidence.check(folder.resolve("none"));
            assertThat(evidence.noticeProperty().get()).contains("could not be read", "Nothing is known about it.");
        }

        @Test
        void never_over_something_else() throws IOException {
            Files.writeString(folder.resolve("pack.zip"), "mine");
            evidence.saveZip(folder.resolve("pack.zip"));
            assertThat(evidence.noticeProperty().get()).contains("Nothing was saved");
            assertThat(folder.resolve("pack.zip")).hasContent("mine");
            assertThat(evidence.stepProperty().get()).isEqualTo(Step.PREVIEW);
            evidence.saveFolder(folder.resolve("pack.zip"));
            assertThat(evidence.noticeProperty().get()).contains("could not be saved", "the pack is still here");
        }

        @Test
        void another_one_begins_with_the_choice() {
            evidence.saveFolder(folder);
            evidence.restart();
            assertThat(evidence.stepProperty().get()).isEqualTo(Step.CHOOSE);
            assertThat(evidence.packProperty().get()).isNull();
            assertThat(evidence.choices().instances()).hasSize(2);
        }
    }

    private Pack pack() {
        return Objects.requireNonNull(evidence.packProperty().get(), "no pack");
    }

    private List<PackPreview.Line> lines() {
        return pack().preview().sections().stream().flatMap(section -> section.lines().stream()).toList();
    }
}
