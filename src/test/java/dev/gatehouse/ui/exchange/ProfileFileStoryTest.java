package dev.gatehouse.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.exchange.ExchangeNote.Kind;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.review.TermsViewModel.Field;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** A profile leaves the window as a file and comes back as a draft (features row 81). */
class ProfileFileStoryTest {
    @TempDir
    private Path folder = Path.of("unset");
    private final World world = new World(Profiles.example3(), Profiles.open("Other")).opened("Example 3");

    private Path saved() {
        var file = folder.resolve(world.exchange.file().suggestedName());
        world.exchange.file().save(file);
        return file;
    }

    private String told() {
        var notice = world.handOver.noticeProperty().get();
        return notice == null ? "" : notice.title() + " | " + notice.body();
    }

    private ExchangeNote note() {
        var note = world.exchange.noteProperty().get();
        assertThat(note).isNotNull();
        return note == null ? new ExchangeNote(Kind.FAILED, "", "") : note;
    }

    @Test
    void anUnchangedProfileIsSavedAndOpenedAgainChangesNothing() {
        var file = saved();
        assertThat(file).hasFileName("profile-Example-3.json").exists();
        assertThat(note().kind()).isEqualTo(Kind.DONE);
        assertThat(note().body()).contains(file.toString(), "changes nothing");
        world.handOver.open(file);
        assertThat(told()).startsWith("The file changes nothing");
        assertThat(world.editor.editsTextProperty().get()).isEqualTo("No edits");
        assertThat(world.aws.received()).isEmpty();
    }

    @Test
    void aDraftComesBackAsOneStepAndIsSentLikeAnyOther() {
        world.editor.parts().allowed().add("198.51.100.0/24");
        world.editor.parts().identity().descriptionProperty().set("From a file");
        var file = saved();
        assertThat(note().body()).contains("Nothing was sent");
        world.editor.discard();
        world.profiles.select(world.item("Other"));
        world.handOver.open(file);
        assertThat(told()).isEmpty();
        assertThat(world.shell.pageProperty().get()).isEqualTo(Page.PROFILES);
        assertThat(world.profiles.selectedProperty().get()).isEqualTo(world.item("Example 3"));
        assertThat(world.editor.model().undoNameProperty().get()).isEqualTo("settings from a file");
        assertThat(world.aws.received()).isEmpty();
        world.editor.review();
        world.submit.terms().textProperty(Field.REASON).set("from a file");
        world.submit.start();
        assertThat(world.submit.outcomeProperty().get()).extracting(Outcome::kind).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(world.aws.truth(Profiles.ref(Profiles.example3())).access().allowedRows())
                .contains("198.51.100.0/24");
    }

    @Test
    void aFileOfTheAwsCommandLineWithoutAnIdIsForTheProfileThatIsOpen() throws IOException {
        world.handOver.open(file("{\"AuthenticationProfile\": {\"BlockedIps\": [\"198.51.100.7\"]}}"));
        assertThat(told()).isEmpty();
        world.editor.review();
        assertThat(world.review.textProperty().get().json()).contains("BlockedIps", "198.51.100.7")
                .doesNotContain("AllowedIps", "Name");
    }

    @Test
    void whatIsNoValueIsNamed() {
        world.editor.parts().identity().descriptionProperty().set("");
        saved();
        assertThat(note().kind()).isEqualTo(Kind.INCOMPLETE);
        assertThat(note().body()).contains("Description", "stay as they are");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNotASavedFile() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "x").resolve("below.json");
        world.exchange.file().save(file);
        assertThat(note().kind()).isEqualTo(Kind.FAILED);
        assertThat(note().body()).contains("The draft is as it was");
    }

    @Test
    void aNoteGoesWithItsProfile() {
        saved();
        world.profiles.select(world.item("Other"));
        assertThat(world.exchange.noteProperty().get()).isNull();
    }

    @Test
    void aChangeInAwsSinceTheFileIsSaidAndStandsInTheReview() {
        var file = saved();
        world.aws.write(Profiles.ref(Profiles.example3()), theirs -> Profiles.named(theirs, "Theirs", "d"));
        world.handOver.open(file);
        assertThat(told()).startsWith("AWS has changed this profile since the file was written");
        world.editor.review();
        assertThat(world.review.textProperty().get().json()).contains("\"Name\": \"Example 3\"");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("written.json"), text);
    }

    @Nested
    class Refused {

        @Test
        void aFileOfAProfileThatIsNotInThisInstance() throws IOException {
            world.handOver.open(file("{\"Id\": \"elsewhere\", \"AllowedIps\": []}"));
            assertThat(told()).startsWith("Not opened: this profile is not to be found here").contains("elsewhere",
                    "Nothing was changed");
            assertThat(world.editor.editsTextProperty().get()).isEqualTo("No edits");
        }

        @Test
        void aFileWithoutAnIdWhileNothingIsOpen() throws IOException {
            world.connection.openSandbox();
            world.handOver.open(file("{\"AllowedIps\": []}"));
            assertThat(told()).startsWith("Not opened: the file names no profile");
        }

        @Test
        void aFileThatIsNeitherWithTheReason() throws IOException {
            world.handOver.open(file("{\"AllowedIps\": \"10.0.0.0/8\"}"));
            assertThat(told()).startsWith("Not opened: neither").contains("AllowedIps should be a list");
        }

        @Test
        void aFileOverEditsThatWereBegunFromOtherValues() {
            var file = saved();
            world.editor.parts().identity().nameProperty().set("Mine");
            world.aws.write(Profiles.ref(Profiles.example3()), theirs -> theirs);
            world.handOver.open(file);
            assertThat(told()).startsWith("Not opened: you have edits to this profile");
            assertThat(world.editor.titleProperty().get()).isEqualTo("Mine");
        }
    }
}
