package dev.gatehouse.ui.handover;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.handover.HandOver;
import dev.gatehouse.domain.handover.Place;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.store.JsonHandOverFiles;
import dev.gatehouse.store.SafeFileSaver;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.review.TermsViewModel.Field;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people, one change: the first prepares it, the second looks at it and sends it (features rows 52, 90). */
class HandOverViewModelTest {
    @TempDir
    private Path folder = Path.of("unset");
    private final World first = new World(Profiles.example3(), Profiles.open("Other")).opened("Example 3");

    /** The second person's program: another journal would do too, the same Connect has to be. */
    private World second() {
        var second = new World(first);
        second.connection.openSandbox();
        return second;
    }

    private Path prepared() {
        var file = folder.resolve("change.json");
        first.editor.parts().blocked().add("200.255.99.0/24");
        first.editor.review();
        first.submit.terms().textProperty(Field.REASON).set("new office");
        first.submit.terms().textProperty(Field.TICKET).set("SEC-12");
        first.review.colleague().save(file, first.submit.terms());
        return file;
    }

    private static String title(World world) {
        var notice = world.handOver.noticeProperty().get();
        return notice == null ? "" : notice.title();
    }

    private static String body(World world) {
        var notice = world.handOver.noticeProperty().get();
        return notice == null ? "" : notice.body();
    }

    @Test
    void savingSendsNothingAndSaysWhere() {
        var file = prepared();
        assertThat(first.review.colleague().noteProperty().get()).contains(file.toString(), "Nothing was sent.");
        assertThat(first.review.colleague().suggestedName()).isEqualTo("change-Example-3-20261122.json");
        assertThat(first.aws.received()).isEmpty();
    }

    @Test
    void theSecondPersonSeesWhoAndWhyAndSendsIt() {
        var file = prepared();
        var second = second();
        second.handOver.open(file);
        assertThat(title(second)).isEmpty();
        assertThat(second.shell.pageProperty().get()).isEqualTo(Page.REVIEW);
        assertThat(second.review.preparedByProperty().get())
                .contains("assumed-role/SecAdmin/anna on 22 Nov 2026", "Reason: “new office”.", "no signature");
        assertThat(second.review.textProperty().get().json()).contains("200.255.99.0/24");
        second.submit.start();
        assertThat(second.submit.outcomeProperty().get()).extracting(Outcome::kind).isEqualTo(Outcome.Kind.APPLIED);
        var terms = SubmitStory.of(second.journal.read()).getLast().plan().terms();
        assertThat(terms.reason()).isEqualTo("new office");
        assertThat(terms.ticket()).isEqualTo("SEC-12");
    }

    @Test
    void whoeverPreparedItIsToldThatNobodyElseLooked() {
        var second = second();
        second.handOver.open(prepared());
        assertThat(second.review.preparedByProperty().get()).contains("That is you");
    }

    @Test
    void itIsOneStepThatCanBeUndone() {
        var second = second();
        second.handOver.open(prepared());
        second.shell.leaveReview();
        assertThat(second.editor.model().undoNameProperty().get()).isEqualTo("change from a colleague");
        second.editor.model().undo();
        assertThat(second.editor.editsTextProperty().get()).isEqualTo("No edits");
    }

    @Test
    void whatIsTypedAlreadyIsTheStepBefore() {
        var file = prepared();
        var second = second().opened("Example 3");
        second.editor.parts().identity().nameProperty().set("Mine");
        second.handOver.open(file);
        second.shell.leaveReview();
        assertThat(second.editor.titleProperty().get()).isEqualTo("Example 3");
        second.editor.model().undo();
        assertThat(second.editor.titleProperty().get()).isEqualTo("Mine");
    }

    @Test
    void aDraftChangedSinceSaysSo() {
        var second = second();
        second.handOver.open(prepared());
        second.shell.leaveReview();
        second.editor.parts().identity().nameProperty().set("Mine too");
        second.editor.review();
        assertThat(second.review.preparedByProperty().get()).contains("You have changed it since.");
    }

    @Nested
    class Refused {

        @Test
        void withoutAConnection() {
            var file = prepared();
            var offline = new World(first);
            offline.handOver.open(file);
            assertThat(title(offline)).isEqualTo("Not opened: there is no connection");
        }

        @Test
        void anAlteredFileWithWhatWasAltered() throws Exception {
            var file = prepared();
            Files.writeString(file, Files.readString(file).replace("200.255.99.0/24", "200.255.98.0/24"));
            var second = second();
            second.handOver.open(file);
            assertThat(title(second)).isEqualTo("Not opened: the file was altered after it was saved");
            assertThat(body(second)).contains("what would be sent, the draft, the file as a whole");
            assertThat(second.editor.model().openProperty().get()).isNull();
        }

        @Test
        void anotherRegion() throws Exception {
            var file = prepared();
            var elsewhere = folder.resolve("elsewhere.json");
            var analysis = first.editor.model().currentAnalysis().orElseThrow();
            new JsonHandOverFiles(new SafeFileSaver()).save(elsewhere,
                    HandOver.of(analysis,
                            new Place(true, "111122223333", "eu-west-2", "acme-demo",
                                    Profiles.ref(Profiles.example3())),
                            new HandOver.Author("", first.pace.now()),
                            new HandOver.Why("", "")));
            var second = second();
            second.handOver.open(elsewhere);
            assertThat(title(second)).isEqualTo("Not opened: this change belongs elsewhere");
            assertThat(body(second)).contains("eu-west-2", "us-west-2");
            assertThat(file).exists();
        }

        @Test
        void anotherInstance() {
            var file = prepared();
            first.aws.instanceList().addFirst(
                    new InstanceSummary(new InstanceId("inst-2"), "arn:2", "aaa-other", null, "ACTIVE"));
            var second = second();
            second.handOver.open(file);
            assertThat(title(second)).isEqualTo("Not opened: this change belongs to another instance");
            assertThat(body(second)).contains("acme-demo");
        }

        @Test
        void editsThatWereBegunFromOtherValues() {
            var file = prepared();
            first.aws.write(Profiles.ref(Profiles.example3()), theirs -> theirs);
            var second = second().opened("Example 3");
            second.editor.parts().identity().nameProperty().set("Mine");
            second.handOver.open(file);
            assertThat(title(second)).isEqualTo("Not opened: you have edits to this profile");
            assertThat(second.editor.titleProperty().get()).isEqualTo("Mine");
        }
    }

    /** Row 90: a base that has moved is never sent over. */
    @Test
    void aBaseThatMovedIsShownAndNeverSentOver() {
        var file = prepared();
        var second = second();
        second.aws.write(Profiles.ref(Profiles.example3()), theirs -> Profiles.named(theirs, "Theirs", "d"));
        second.handOver.open(file);
        assertThat(title(second)).isEqualTo("AWS has moved on since this change was prepared");
        assertThat(body(second)).contains("Name");
        assertThat(second.shell.pageProperty().get()).isEqualTo(Page.PROFILES);
        second.editor.review();
        second.submit.start();
        assertThat(second.submit.isStale()).isTrue();
        assertThat(second.aws.received()).isEmpty();
        assertThat(second.aws.truth(Profiles.ref(Profiles.example3())).identity().name()).isEqualTo("Theirs");
    }

    @Test
    void theProfileStandsChosenInTheList() {
        var second = second();
        second.handOver.open(prepared());
        assertThat(second.profiles.selectedProperty().get()).isEqualTo(second.item("Example 3"));
    }
}
