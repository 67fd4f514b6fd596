package dev.gatehouse.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

class DroppedFilesTest {
    private final World world = new World(Profiles.example3());
    private final ShellViewModel shell = world.shell;
    @TempDir
    private Path folder;

    @Test
    void aListOfAddressesWaitsInTheImporter() throws IOException {
        world.opened("Example 3");
        var draft = world.editor.model().draftProperty().get();
        drop("vpn.csv", "Lisbon;203.0.113.0/24\nPorto;198.51.100.0/24\n");
        assertThat(shell.pageProperty().get()).isEqualTo(Page.IMPORT);
        assertThat(shell.pages().importer().problemProperty().get()).as("asked for; there are no files here")
                .isNotEmpty();
        assertThat(world.editor.model().draftProperty().get()).as("nothing entered by itself").isEqualTo(draft);
    }

    @Test
    void whatIsLockedTakesNoList() throws IOException {
        world.opened("Example 3");
        world.editor.model().lock(Set.of(Objects.requireNonNull(
                world.editor.model().openProperty().get()).ref()));
        drop("vpn.csv", "203.0.113.0/24\n");
        assertThat(shell.pageProperty().get()).as("where the bar says that it is locked").isEqualTo(Page.PROFILES);
        assertThat(shell.pages().importer().problemProperty().get()).as("not asked for").isEmpty();
    }

    @Test
    void aBaselineIsLoaded() throws IOException {
        world.opened("Example 3");
        shell.go(Page.HISTORY);
        shell.dropped().take(Path.of("docs", "baseline-example.json"));
        assertThat(world.editor.parts().rules().baselines().entriesProperty().get()).hasSize(1);
        assertThat(shell.pageProperty().get()).isEqualTo(Page.PROFILES);
    }

    @Test
    void anyOtherFileIsForWhoeverOpensChangesAndProfiles() throws IOException {
        world.opened("Example 3");
        drop("odd.JSON", "{\"something\": \"else\"}");
        assertThat(shell.pages().handOver().noticeProperty().get()).isNotNull();
        assertThat(world.editor.parts().rules().baselines().entriesProperty().get()).isEmpty();
    }

    @Test
    void whereNothingIsOpenItSaysSo() throws IOException {
        drop("vpn.csv", "203.0.113.0/24\n");
        assertThat(shell.pageProperty().get()).isEqualTo(Page.WELCOME);
        assertThat(shell.pages().handOver().noticeProperty().get()).isNotNull();
    }

    @Test
    void aFileThatIsGoneIsNoCrash() {
        world.opened("Example 3");
        shell.dropped().take(folder.resolve("gone.json"));
        assertThat(shell.pages().handOver().noticeProperty().get()).isNotNull();
    }

    private void drop(String name, String text) throws IOException {
        shell.dropped().take(Files.writeString(folder.resolve(name), text));
    }
}
