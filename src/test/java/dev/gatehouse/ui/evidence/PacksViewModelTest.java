package dev.gatehouse.ui.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.local.PackMemory;
import dev.gatehouse.store.PackFolders;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** Packs that were saved are found again, and held against what the journal has of them. */
class PacksViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Default"));
    private final EvidenceViewModel evidence = world.shell.pages().evidence();
    private final PacksViewModel packs = new PacksViewModel(world.journal, world.local.packs(), new PackFolders(),
            new ImmediateTaskRunner(), Messages.strict(Locale.ENGLISH));
    @TempDir
    private Path folder;

    @BeforeEach
    void save() {
        world.connection.openSandbox();
        evidence.show();
        evidence.start();
    }

    @Test
    void aSavedPackIsListedWithWhatItHoldsAndWhere() {
        packs.refresh();
        assertThat(packs.items()).isEmpty();
        evidence.saveFolder(folder);
        packs.refresh();
        assertThat(packs.items()).hasSize(1);
        var words = packs.items().getFirst().words();
        assertThat(words.title()).contains(": evidence-acme-demo-");
        assertThat(words.covered()).startsWith("2 profiles: ").endsWith(" in us-west-2");
        assertThat(words.place()).startsWith(folder.toString());
        assertThat(state()).startsWith("Something of that name is there");
    }

    @Test
    void verifyingDoesWhatTheCommandDoes() {
        evidence.saveZip(folder.resolve("pack.zip"));
        packs.refresh();
        packs.verify(packs.items().getFirst());
        assertThat(state()).startsWith("Intact: ")
                .contains("It is the pack recorded in the journal of this computer");
    }

    @Test
    void whatWasAlteredSinceIsFound() throws Exception {
        evidence.saveFolder(folder);
        try (var inside = Files.list(folder)) {
            Files.writeString(inside.findFirst().orElseThrow().resolve("diff.txt"), "nothing to see here");
        }
        packs.refresh();
        packs.verify(packs.items().getFirst());
        assertThat(state()).startsWith("Not intact. diff.txt: ");
    }

    @Test
    void whatIsNoLongerThereSaysSo() throws Exception {
        var zip = folder.resolve("pack.zip");
        evidence.saveZip(zip);
        Files.delete(zip);
        packs.refresh();
        assertThat(state()).startsWith("Nothing is there any more.");
        packs.verify(packs.items().getFirst());
        assertThat(state()).contains("pack.zip");
    }

    @Test
    void aPackWhosePlaceNobodyKnowsIsListedToo() {
        evidence.saveZip(folder.resolve("pack.zip"));
        world.local.packs().update(_ -> PackMemory.NONE);
        packs.refresh();
        var item = packs.items().getFirst();
        assertThat(item.words().place()).isEmpty();
        packs.verify(item);
        assertThat(state()).startsWith("Where it was saved is not known on this computer.");
    }

    @Test
    void theNewestComesFirst() {
        evidence.saveZip(folder.resolve("first.zip"));
        world.pace.pause(Duration.ofMinutes(5));
        evidence.restart();
        evidence.start();
        evidence.saveZip(folder.resolve("second.zip"));
        packs.refresh();
        assertThat(packs.items()).extracting(item -> item.words().place()).containsExactly(
                folder.resolve("second.zip").toString(), folder.resolve("first.zip").toString());
    }

    @Test
    void aPackInThePlaceOfAnotherTakesIt() {
        var memory = PackMemory.NONE.with(new PackMemory.Saved("a", "/packs/one.zip"))
                .with(new PackMemory.Saved("b", "/packs/one.zip"));
        assertThat(memory.saved()).isEqualTo(List.of(new PackMemory.Saved("b", "/packs/one.zip")));
        assertThat(memory.placeOf("a")).isEmpty();
    }

    private String state() {
        return packs.items().getFirst().stateProperty().get();
    }
}
