package dev.gatehouse.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.review.TermsViewModel.Field;

import static org.assertj.core.api.Assertions.assertThat;

class BreakGlassViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Other")).opened("Example 3");
    private final BreakGlassViewModel glass = world.review.breakGlass();
    @TempDir
    private Path folder = Path.of("unset");

    private void reviewOpening() {
        world.editor.parts().allowed().remove(List.of(0));
        world.editor.review();
    }

    @Test
    void itStandsThereOnlyWhereMuchIsAtStake() {
        world.reviewed("New");
        assertThat(glass.shownProperty().get()).isFalse();
        world.shell.leaveReview();
        reviewOpening();
        assertThat(glass.shownProperty().get()).isTrue();
    }

    @Test
    void bothScriptsAreSavedWithTheReasonTypedSoFar() throws IOException {
        reviewOpening();
        world.submit.terms().textProperty(Field.REASON).set("new office");
        glass.save(folder, world.submit.terms());
        var saved = folder.resolve("gatehouse-undo-id-Example-3-20261122T120000Z");
        assertThat(glass.noteProperty().get()).contains(saved.toString());
        assertThat(Files.readString(saved.resolve("undo.sh"))).contains("# reason    \"new office\"",
                "--authentication-profile-id id-Example-3", "--allowed-ips '[\"200.255.0.0/16\"]'");
        assertThat(saved.resolve("undo.ps1")).exists();
        assertThat(world.aws.received()).isEmpty();
    }

    @Test
    void aFolderThatTakesNothingIsNamedWithWhatToDo() throws IOException {
        reviewOpening();
        var file = Files.createFile(folder.resolve("file"));
        glass.save(file, world.submit.terms());
        assertThat(glass.noteProperty().get()).startsWith("Not saved in").endsWith("Choose another folder.");
    }
}
