package dev.gatehouse.ui.history;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.journal.Ending;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.Plan;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.SessionChange;
import dev.gatehouse.testing.FakeConnect.Update;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.history.HistoryDetail.Fact;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryViewModelTest {
    private static final Origin ELSEWHERE = new Origin(false, "connect.eu-west-2.amazonaws.com", "eu-west-2",
            "arn:aws:sts::999988887777:assumed-role/NetOps/bob");
    private final World world = new World(Profiles.example3(), Profiles.open("Other"));
    private final HistoryViewModel history = world.history;

    /** One change that was applied, one that AWS refused, one to another account. */
    @BeforeEach
    void threeChanges() throws Exception {
        world.opened("Example 3");
        world.editor.parts().allowed().add("198.51.100.7");
        world.editor.review();
        world.submit.start();
        world.editor.endReview();
        world.pace.pause(Duration.ofMinutes(5));
        world.aws.onUpdate(Update::denied);
        world.reviewed("Refused");
        world.submit.start();
        world.editor.endReview();
        world.editor.discard();
        var base = Profiles.open("Far away");
        var far = SubmitId.random();
        world.journal.append(far, new JournalEvent.Intent(new Plan(Profiles.ref(base), base,
                new ProfileChange(new FieldChange.Set<>("=HYPERLINK(1)"), new FieldChange.Keep<>(),
                        new FieldChange.Keep<>(), new FieldChange.Keep<>(), SessionChange.none()),
                ELSEWHERE, new Terms("new office", "CHG-17", java.util.Optional.empty(),
                        java.util.Optional.empty()))));
        world.journal.append(far, new JournalEvent.NotSent(JournalEvent.NotSent.Hindrance.CANCELLED));
        history.refresh();
    }

    private void choose(String profile, Ending ending) {
        history.selectedProperty().set(history.items().stream()
                .filter(item -> item.words().profile().equals(profile) && item.ending() == ending).findFirst()
                .orElseThrow());
    }

    private List<String> shown() {
        return history.items().stream().map(item -> item.words().profile() + " " + item.words().verdict()).toList();
    }

    @Test
    void theNewestStandsFirstAndIsChosen() {
        assertThat(shown()).containsExactly("Far away Not applied", "Example 3 Not applied", "Example 3 Applied");
        assertThat(history.selectedProperty().get()).isEqualTo(history.items().getFirst());
        assertThat(history.countProperty().get()).isEqualTo("3 changes, 3 shown");
    }

    @Test
    void aLineSaysWhenWhoWhereAndWhat() {
        var words = history.items().getLast().words();
        assertThat(words.when()).isEqualTo("2026-11-22 12:00:00 UTC");
        assertThat(words.who()).isEqualTo("role/SecAdmin");
        assertThat(words.where()).isEqualTo("sandbox, us-west-2");
        assertThat(words.what()).isEqualTo("Allowed (+1 −0)");
        assertThat(history.items().getFirst().words().where()).isEqualTo("9999-8888-7777, eu-west-2");
    }

    @Test
    void oneChangeInFull() {
        choose("Example 3", Ending.APPLIED);
        var detail = history.detailProperty().get();
        assertThat(detail.facts()).contains(new Fact("Request id", "req-2"),
                new Fact("Who", "arn:aws:sts::111122223333:assumed-role/SecAdmin/anna"));
        assertThat(detail.steps()).hasSize(4);
        assertThat(detail.steps().getFirst()).startsWith("12:00:00 UTC  Written down");
        assertThat(detail.steps().getLast()).endsWith("Read again: AWS held what was sent.");
        assertThat(detail.json()).contains("\"AllowedIps\"", "198.51.100.7").doesNotContain("Name");
        assertThat(detail.difference().access()).contains("1 IPv4 address", "Before: Sign-in only from",
                "After: Sign-in only from");
        assertThat(history.text()).contains("req-2", "198.51.100.7");
    }

    @Nested
    class Filtering {
        @Test
        void allWordsHaveToBeThere() {
            history.filters().textProperty().set("secadmin req-2");
            assertThat(shown()).containsExactly("Example 3 Applied");
            history.filters().textProperty().set("chg-17");
            assertThat(shown()).containsExactly("Far away Not applied");
            history.filters().textProperty().set("no such thing");
            assertThat(shown()).isEmpty();
            assertThat(history.countProperty().get()).isEqualTo("3 changes, 0 shown");
            assertThat(history.emptyProperty().get()).startsWith("No change is as the filters above want it");
        }

        @Test
        void byOutcomeAndProfile() {
            var filters = history.filters();
            filters.verdictProperty().set(filters.verdicts().stream().filter(one -> one.name().equals("Not applied"))
                    .findFirst().orElseThrow());
            assertThat(shown()).containsExactly("Far away Not applied", "Example 3 Not applied");
            filters.profileProperty().set(filters.profiles().get(1));
            assertThat(shown()).containsExactly("Example 3 Not applied");
            history.refresh();
            assertThat(filters.profileProperty().get().name()).isEqualTo("Example 3");
        }

        @Test
        void onlyThisConnection() {
            history.filters().onlyHereProperty().set(true);
            assertThat(shown()).hasSize(2).allMatch(name -> name.startsWith("Example 3"));
        }
    }

    @Nested
    class Comparing {
        @Test
        void atFirstItIsBeforeAndAsSent() {
            choose("Example 3", Ending.APPLIED);
            assertThat(history.compare().resultProperty().get().lines()).hasSize(1);
            assertThat(history.compare().states()).as("now, and two for each change of this profile").hasSize(5);
        }

        @Test
        void withWhatAwsHoldsNow() {
            choose("Example 3", Ending.APPLIED);
            history.compare().compareWithNow();
            assertThat(history.compare().resultProperty().get().access()).isEqualTo("Both say the same.");
            world.aws.write(Profiles.ref(Profiles.example3()), theirs -> Profiles.named(theirs, "Theirs", "d"));
            history.compare().compareWithNow();
            assertThat(history.compare().resultProperty().get().lines()).extracting(line -> line.field())
                    .containsExactly("Name", "Description");
        }

        @Test
        void nowIsOnlyKnownOverAConnectionThere() {
            choose("Far away", Ending.NOT_APPLIED);
            history.compare().compareWithNow();
            assertThat(history.compare().noticeProperty().get()).startsWith("What AWS holds now can only be read");
            assertThat(history.compare().resultProperty().get().lines()).isEmpty();
        }
    }

    @Nested
    class Restoring {
        @Test
        void makesADraftAndSendsNothing() {
            choose("Example 3", Ending.APPLIED);
            var sent = world.aws.received().size();
            assertThat(history.restoreBefore()).isTrue();
            assertThat(world.editor.model().draftProperty().get().allowed()).containsExactly("200.255.0.0/16");
            assertThat(world.editor.model().undoNameProperty().get()).isEqualTo("Restore of 2026-11-22 12:00:00 UTC");
            assertThat(world.aws.received()).hasSize(sent);
            world.editor.model().undo();
            assertThat(world.editor.model().draftProperty().get().allowed()).contains("198.51.100.7");
        }

        @Test
        void isRefusedWhileConnectedElsewhere() {
            choose("Far away", Ending.NOT_APPLIED);
            assertThat(history.restoreAfter()).isFalse();
            assertThat(history.noticeProperty().get()).startsWith(
                    "Not restored: this change was sent to 9999-8888-7777, eu-west-2, at connect.eu-west-2.amazonaws.com");
        }

        @Test
        void ofAProfileThatIsNotOpen() {
            world.profiles.select(world.item("Other"));
            choose("Example 3", Ending.APPLIED);
            assertThat(history.restoreBefore()).isTrue();
            assertThat(world.editor.model().openProperty().get().ref()).isEqualTo(Profiles.ref(Profiles.example3()));
            assertThat(world.editor.model().isEdited(Profiles.ref(Profiles.example3()))).isTrue();
        }
    }

    @Nested
    class Exporting {
        @TempDir
        private Path temp;

        @Test
        void asCsvThatIsHarmlessInASpreadsheet() throws Exception {
            history.saveCsv(temp.resolve("h.csv"));
            var text = Files.readString(temp.resolve("h.csv"), StandardCharsets.UTF_8);
            assertThat(text.split("\r\n")).hasSizeGreaterThanOrEqualTo(4);
            assertThat(text).startsWith("\"begun\",\"ended\"").contains("\"CHG-17\"", "\"req-2\"");
            assertThat(history.noticeProperty().get()).startsWith("3 changes saved to ");
        }

        @Test
        void asJsonWithTheUnalteredValues() throws Exception {
            history.filters().textProperty().set("CHG-17");
            history.saveJson(temp.resolve("h.json"));
            var read = JsonMapper.shared().readTree(temp.resolve("h.json").toFile());
            assertThat(read.size()).isOne();
            assertThat(read.get(0).get("request").get("Name").asString()).isEqualTo("=HYPERLINK(1)");
            assertThat(read.get(0).get("steps").size()).isEqualTo(2);
            assertThat(read.get(0).get("ending").asString()).isEqualTo("NOT_APPLIED");
        }

        @Test
        void aPlaceThatCannotBeWrittenIsSaid() {
            history.saveCsv(temp.resolve("no/such/folder/h.csv"));
            assertThat(history.noticeProperty().get()).startsWith("Not saved to ");
        }
    }

    @Test
    void theJournalSaysWhetherItsChainIsWhole() {
        history.verify();
        assertThat(history.chainProperty().get().title()).isEqualTo("The chain is whole");
        assertThat(history.chainProperty().get().body()).startsWith("10 records can be trusted. Newest hash: ");
        history.dismissChain();
        assertThat(history.chainProperty().get()).isNull();
    }

    @Test
    void thePageIsReachedWithoutAConnection() {
        world.workspace.close();
        world.shell.go(Page.HISTORY);
        assertThat(world.shell.pageProperty().get()).isEqualTo(Page.HISTORY);
    }
}
