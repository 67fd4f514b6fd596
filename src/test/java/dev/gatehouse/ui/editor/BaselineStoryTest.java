package dev.gatehouse.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.local.OwnBaseline;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.baseline.BaselinesViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody loads the baseline of their organisation and reads what it says about the profile that is open. */
class BaselineStoryTest {
    private static final Path EXAMPLE = Path.of("docs/baseline-example.json");

    private final Editing editing = Editing.of(Profiles.example3());
    private final RulesViewModel rules = editing.editor.parts().rules();
    private final BaselinesViewModel baselines = rules.baselines();
    private final FindingsViewModel findings = editing.editor.parts().panels().findings();

    @TempDir
    private Path folder;

    @Test
    void withoutABaselineTheControlsAreShown() {
        assertThat(rules.linesProperty().get()).hasSize(12).first()
                .extracting(RuleLine::reference, RuleLine::verdict)
                .containsExactly("PCI DSS v4.0.1, 8.2.8", Verdict.NEEDS_OTHER_EVIDENCE);
        assertThat(rules.summaryProperty().get())
                .isEqualTo("Audit controls: 0 of 4 rules pass. Not met: 0. Need other evidence: 4. Not assessed: 0.");
    }

    @Test
    void itsRulesStandFirstInTheTableAndThoseNotMetAmongTheFindings() {
        baselines.load(EXAMPLE);
        assertThat(rules.linesProperty().get()).hasSize(22).first().extracting(RuleLine::reference)
                .asString().startsWith("Acme security standard 4.2");
        assertThat(rules.summaryProperty().get()).startsWith("Acme contact centre baseline, 2026-02: ")
                .contains("\nAudit controls: ");
        assertThat(titles()).anyMatch(title -> title.startsWith("Acme security standard 7.2") && title.endsWith("FAIL"))
                .noneMatch(title -> title.startsWith("Acme security standard 4.3"))
                .last().asString().startsWith("PCI DSS");
        assertThat(findings.headingProperty().get()).isEqualTo("3 findings");
    }

    @Test
    void itsVerdictsFollowTheDraft() {
        baselines.load(EXAMPLE);
        editing.editor.parts().allowed().edit(0, "203.0.113.0/24");
        assertThat(line("Acme security standard 7.2").verdict()).isEqualTo(Verdict.PASS);
        assertThat(titles()).noneMatch(title -> title.startsWith("Acme security standard 7.2"));
    }

    @Test
    void whatIsWrongWithAFileIsToldByLineAndWhatWasLoadedStays() throws IOException {
        baselines.load(EXAMPLE);
        var broken = Files.writeString(folder.resolve("broken.json"),
                Files.readString(EXAMPLE).replace("\"minutes\": 30", "\"minuets\": 5"));
        baselines.load(broken);
        assertThat(baselines.refusedProperty().get()).contains("broken.json was not loaded");
        assertThat(baselines.reasonsProperty().get())
                .isEqualTo("Line 17, column 7: There is no member “minuets” here. Did you mean “minutes”?");
        assertThat(baselines.entriesProperty().get()).hasSize(1);
        baselines.dismiss();
        assertThat(baselines.refusedProperty().get()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        baselines.load(folder.resolve("none.json"));
        assertThat(baselines.reasonsProperty().get()).endsWith("none.json does not exist.");
        assertThat(baselines.entriesProperty().get()).isEmpty();
    }

    @Test
    void aSecondFileWithTheSameIdsIsRefusedAndTheSameFileReplacesItself() throws IOException {
        var mine = Files.copy(EXAMPLE, folder.resolve("mine.json"));
        baselines.load(mine);
        baselines.load(EXAMPLE);
        assertThat(baselines.reasonsProperty().get()).contains("“acme-contact-centre”");
        Files.writeString(mine, Files.readString(mine).replace("2026-02", "2026-03"));
        baselines.again(baselines.entriesProperty().get().getFirst());
        assertThat(baselines.refusedProperty().get()).isEmpty();
        assertThat(baselines.entriesProperty().get()).extracting(BaselinesViewModel.Entry::name)
                .containsExactly("Acme contact centre baseline, 2026-03");
    }

    @Test
    void itIsKeptAsItWasWhenItsFileIsGone() throws IOException {
        var mine = Files.copy(EXAMPLE, folder.resolve("mine.json"));
        baselines.load(mine);
        Files.delete(mine);
        baselines.again(baselines.entriesProperty().get().getFirst());
        assertThat(baselines.reasonsProperty().get()).contains("does not exist");
        assertThat(editing.local.baselines().get().all()).singleElement().extracting(OwnBaseline::text)
                .isEqualTo(Files.readString(EXAMPLE));
        assertThat(rules.linesProperty().get()).hasSize(22);
    }

    @Test
    void removedItSaysNothingMore() {
        baselines.load(EXAMPLE);
        baselines.remove(baselines.entriesProperty().get().getFirst());
        assertThat(rules.linesProperty().get()).hasSize(12);
        assertThat(titles()).noneMatch(title -> title.startsWith("Acme"));
    }

    @Test
    void oneThatThisVersionCannotReadIsShownAsSuch() {
        editing.local.baselines().update(all -> all.with(new OwnBaseline("/old.json", "{\"gatehouse-baseline\": 2}")));
        assertThat(baselines.entriesProperty().get()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("A baseline that this version cannot use");
            assertThat(entry.detail()).contains("This file has form 2");
        });
        assertThat(rules.linesProperty().get()).hasSize(12);
    }

    private List<String> titles() {
        return findings.items().stream().map(FindingItem::title).toList();
    }

    private RuleLine line(String start) {
        return rules.linesProperty().get().stream().filter(line -> line.reference().startsWith(start)).findFirst()
                .orElseThrow();
    }
}
