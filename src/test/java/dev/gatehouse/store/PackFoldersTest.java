package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.port.FoundPack;
import dev.gatehouse.domain.port.PackFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Packs on disk: whole or not at all, and nothing is followed out of the folder. */
class PackFoldersTest {
    private static final List<PackFile> FILES = List.of(PackFile.utf8("a.txt", "a"),
            PackFile.utf8("profiles/i/p.json", "{}"));
    private final PackFolders packs = new PackFolders();
    @TempDir
    private Path folder;

    @Test
    void a_folder_is_read_as_it_was_saved() throws IOException {
        packs.saveFolder(folder.resolve("deep/pack"), FILES);

        var found = (FoundPack.Folder) packs.read(folder.resolve("deep/pack"));
        assertThat(found.odd()).isEmpty();
        assertThat(found.files()).extracting(PackFile::path).containsExactlyInAnyOrder("a.txt", "profiles/i/p.json");
        assertThat(folder.resolve("deep")).isDirectoryContaining("glob:**/pack").satisfies(this::hasOneEntry);
    }

    @Test
    void what_is_there_stays() throws IOException {
        Files.writeString(folder.resolve("pack"), "mine");

        assertThatThrownBy(() -> packs.saveFolder(folder.resolve("pack"), FILES))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> packs.saveFile(folder.resolve("pack"), new byte[1]))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(folder.resolve("pack")).hasContent("mine");
        assertThat(folder).satisfies(this::hasOneEntry);
    }

    @Test
    void a_pack_that_cannot_be_written_whole_leaves_nothing() {
        var clash = List.of(PackFile.utf8("a", "a"), PackFile.utf8("a/b", "b"));
        assertThatThrownBy(() -> packs.saveFolder(folder.resolve("pack"), clash)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> packs.saveFolder(folder.resolve("pack"), List.of(PackFile.utf8("../x", "x"))))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void links_and_empty_folders_are_told_and_not_followed() throws IOException {
        packs.saveFolder(folder.resolve("pack"), FILES);
        Files.createDirectory(folder.resolve("pack/empty"));
        Files.createSymbolicLink(folder.resolve("pack/link"), folder);

        var found = (FoundPack.Folder) packs.read(folder.resolve("pack"));
        assertThat(found.odd()).containsExactlyInAnyOrder("empty", "link");
        assertThat(found.files()).hasSize(2);
    }

    @Test
    void one_file_is_read_as_one_file() throws IOException {
        packs.saveFile(folder.resolve("pack.zip"), new byte[]{1, 2});
        assertThat(((FoundPack.Single) packs.read(folder.resolve("pack.zip"))).file().bytes()).containsExactly(1, 2);
        assertThatThrownBy(() -> packs.read(folder.resolve("none"))).isInstanceOf(IOException.class);
    }

    private void hasOneEntry(Path place) {
        try (var content = Files.list(place)) {
            assertThat(content).hasSize(1);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
