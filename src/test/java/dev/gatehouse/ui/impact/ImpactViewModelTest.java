package dev.gatehouse.ui.impact;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.address.Impact;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ImpactViewModelTest {
    private static final String LOG = """
            user,ip,when
            anna,200.255.40.51,09:00
            ben,200.255.40.50,09:05
            anna,200.255.40.51,09:10
            carl,8.8.8.8,09:20
            dora,,09:30
            """;

    @TempDir
    private Path folder;
    private final World world = new World(Profiles.example3()).opened("Example 3");
    private final ImpactViewModel impact = world.impact;

    ImpactViewModelTest() {
        world.editor.parts().blocked().remove(List.of(1));
        world.editor.parts().blocked().add("200.255.40.51");
    }

    @Test
    void whoKeepsLosesAndGainsAccessIsCountedAndListed() throws IOException {
        impact.read(Files.writeString(folder.resolve("vpn.csv"), LOG));
        assertThat(impact.statusProperty().get()).isEqualTo("Of 3 different addresses in 4 records: 0 keep access, "
                + "1 lose it, 1 gain it, 1 stay out.");
        assertThat(impact.rows()).extracting(ImpactRow::word, ImpactRow::address, ImpactRow::label, ImpactRow::count)
                .containsExactly(tuple("loses", "200.255.40.51", "anna", "2"),
                        tuple("gains", "200.255.40.50", "ben", "1"),
                        tuple("stays out", "8.8.8.8", "carl", "1"));
        assertThat(impact.rows().getFirst().live()).isEqualTo("allowed by 200.255.0.0/16");
        assertThat(impact.rows().getFirst().draft()).isEqualTo("blocked by 200.255.40.51");
        assertThat(impact.notesProperty().get()).contains("Records without an address: 1; the first stands in line 6");
        assertThat(impact.columnsProperty().get()).containsExactly("user", "ip", "when");
        assertThat(impact.column()).isOne();
    }

    @Test
    void theAnswerFollowsTheDraft() {
        impact.paste(LOG);
        world.editor.parts().allowed().add("8.8.8.0/24");
        assertThat(impact.countsProperty().get().gains()).isEqualTo(2);
    }

    @Test
    void aFilterShowsOneKindOnly() {
        impact.paste(LOG);
        impact.shownProperty().set(Impact.LOSES);
        assertThat(impact.rows()).extracting(ImpactRow::address).containsExactly("200.255.40.51");
        impact.shownProperty().set(null);
        assertThat(impact.rows()).hasSize(3);
    }

    @Test
    void aCompressedTableIsRead() throws IOException {
        var file = folder.resolve("vpn.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(LOG.getBytes(StandardCharsets.UTF_8));
        }
        impact.read(file);
        assertThat(impact.rows()).hasSize(3);
    }

    @Test
    void aTableWithoutAddressesSaysSoAndForgetsTheOneBefore() {
        impact.paste(LOG);
        impact.paste("a,b\nc,d\n");
        assertThat(impact.statusProperty().get()).contains("could not be read", "no column with addresses");
        assertThat(impact.rows()).isEmpty();
    }

    @Test
    void aMissingFileSaysSo() {
        impact.read(folder.resolve("nothing.csv"));
        assertThat(impact.statusProperty().get()).contains("could not be read");
    }

    @Test
    void whatIsShownIsSavedHarmlessForSpreadsheets() throws IOException {
        impact.paste("who,ip\n=cmd|' /C calc'!A0,8.8.8.8\n");
        var file = folder.resolve("impact.csv");
        impact.save(file);
        assertThat(Files.readAllLines(file)).containsExactly(
                "\"access\",\"address\",\"beside_it\",\"seen\",\"in_aws_now\",\"under_the_draft\"",
                "\"stays out\",\"8.8.8.8\",\"'=cmd|' /C calc'!A0\",\"1\",\"in no allowed row\",\"in no allowed row\"");
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsNothingAndSaysSo() {
        impact.paste(LOG);
        impact.save(folder.resolve("missing").resolve("impact.csv"));
        assertThat(impact.notesProperty().get()).startsWith("Nothing was saved");
    }
}
