package dev.gatehouse.ui.connection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.review.SubmitViewModel;
import dev.gatehouse.ui.review.TermsViewModel;
import dev.gatehouse.ui.shell.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BookmarksViewModelTest {
    private static final AwsProfile PROD = new AwsProfile("acme-prod", AwsProfile.Kind.SSO, "us-east-1");
    private static final AwsProfile LAB = new AwsProfile("lab", AwsProfile.Kind.STATIC, "us-west-2");

    private final World world = new World(Profiles.example3());
    private final BookmarksViewModel bookmarks = world.bookmarks;

    private void found() {
        world.connections.found(List.of(LAB, PROD));
        world.connection.refresh();
    }

    private void keep(String name, int profile) {
        world.connection.profileProperty().set(world.connection.profiles().get(profile));
        bookmarks.nameProperty().set(name);
        bookmarks.keep();
    }

    @Test
    void aBookmarkHoldsTheFormAndNothingSecret() {
        found();
        world.connection.instanceProperty().set("inst-1");
        keep("Acme", 1);

        assertThat(world.local.bookmarks().get().all()).containsExactly(
                new Bookmark("Acme", "acme-prod", "us-east-1", "inst-1", Bookmark.Label.PRODUCTION, true));
    }

    @Test
    void bookmarksGoToAnotherComputerAndNothingThereIsLost(@TempDir Path folder) throws IOException {
        var file = folder.resolve("shared.json");
        found();
        keep("Acme", 1);
        keep("Lab", 0);
        bookmarks.save(file);
        assertThat(bookmarks.noticeProperty().get()).startsWith("2 bookmarks saved to shared.json");
        assertThat(Files.readString(file)).contains("acme-prod").doesNotContain("secret");

        bookmarks.read(file);
        assertThat(bookmarks.noticeProperty().get()).startsWith("Nothing new in shared.json");

        keep("Lab", 1);
        bookmarks.read(file);
        assertThat(world.local.bookmarks().get().all()).extracting(Bookmark::name, Bookmark::profile)
                .containsExactly(tuple("Acme", "acme-prod"), tuple("Lab", "acme-prod"), tuple("Lab (2)", "lab"));
        bookmarks.read(file);
        assertThat(world.local.bookmarks().get().all()).hasSize(3);
    }

    @Test
    void aFileThatHoldsSomethingElseChangesNothing(@TempDir Path folder) throws IOException {
        found();
        keep("Acme", 1);
        var file = Files.writeString(folder.resolve("other.json"), "{\"schema\": 1, \"connections\": [{}]}");
        for (var wrong : List.of(file, folder.resolve("missing.json"), folder)) {
            bookmarks.read(wrong);
            assertThat(bookmarks.noticeProperty().get()).startsWith("Nothing was added");
        }
        assertThat(world.local.bookmarks().get().all()).hasSize(1);
        bookmarks.save(file.resolve("below/a/file.json"));
        assertThat(bookmarks.noticeProperty().get()).startsWith("The bookmarks were not saved");
    }

    @Test
    void choosingABookmarkFillsTheForm() {
        found();
        keep("Acme", 1);
        world.connection.profileProperty().set(world.connection.profiles().getFirst());
        world.connection.regionProperty().set("eu-west-2");

        bookmarks.selectedProperty().set(bookmarks.all().getFirst());

        assertThat(world.connection.regionProperty().get()).isEqualTo("us-east-1");
        assertThat(world.connection.readOnlyProperty().get()).isTrue();
        world.connection.connect();
        assertThat(world.connections.opened).containsExactly("acme-prod in us-east-1");
    }

    @Test
    void aBookmarkOfAProfileThisComputerLacksSaysSo() {
        found();
        keep("Acme", 1);
        world.connections.found(List.of(LAB));
        world.connection.refresh();

        bookmarks.selectedProperty().set(bookmarks.all().getFirst());

        assertThat(world.connection.profileErrorProperty().get())
                .startsWith("There is no profile acme-prod in ~/.aws");
    }

    @Test
    void theSameNameReplacesAndRemovingForgets() {
        found();
        keep("Acme", 0);
        keep("Acme", 1);
        assertThat(bookmarks.all()).extracting(Bookmark::profile).containsExactly("acme-prod");
        bookmarks.remove();
        assertThat(bookmarks.all()).isEmpty();
    }

    @Test
    void aNamelessBookmarkIsNotKept() {
        found();
        bookmarks.nameProperty().set("  ");
        bookmarks.keep();
        assertThat(bookmarks.nameErrorProperty().get()).isEqualTo("Give the bookmark a name.");
        assertThat(bookmarks.all()).isEmpty();
    }

    @Test
    void aPlaceCalledProductionOpensLockedAndNothingIsSentUntilItIsUnlocked() {
        openAs(Environment.PRODUCTION, PROD);
        assertThat(world.shell.place().lockedProperty().get()).isTrue();
        assertThat(world.shell.place().environmentTextProperty().get()).contains("READ ONLY");
        assertThat(world.workspace.forSubmit().writer()).isEmpty();
        world.profiles.select(world.item("Example 3"));
        world.reviewed("Renamed");
        submit();
        assertThat(world.submit.outcomeProperty().get()).isNotNull()
                .satisfies(outcome -> assertThat(outcome.title())
                        .isEqualTo("Not applied: this connection is read only"));
        assertThat(world.aws.received()).isEmpty();
        assertThat(world.journal.read()).isEmpty();

        world.shell.place().unlock();
        assertThat(world.shell.place().environmentTextProperty().get()).doesNotContain("READ ONLY");
        world.shell.leaveReview();
        world.editor.review();
        submit();
        assertThat(world.submit.phaseProperty().get()).isEqualTo(SubmitViewModel.Phase.ENDED);
        assertThat(world.aws.received()).hasSize(1);
    }

    @Test
    void nobodyButASubmitGetsAConnectionThatCanWrite() {
        world.connection.openSandbox();
        assertThat(world.workspace.connectionProperty().get()).isNotNull()
                .satisfies(connection -> assertThat(connection.writer()).isEmpty());
        assertThat(world.workspace.forSubmit().writer()).isPresent();
    }

    private void submit() {
        world.submit.terms().textProperty(TermsViewModel.Field.NAME).set("acme-demo");
        world.submit.terms().textProperty(TermsViewModel.Field.TICKET).set("SEC-12");
        world.submit.start();
    }

    private void openAs(Environment environment, AwsProfile profile) {
        world.aws.outsideTheSandbox();
        world.connections.found(List.of(profile));
        world.connection.refresh();
        world.connection.connect();
        assertThat(world.shell.place().environmentProperty().get()).isEqualTo(environment);
    }
}
