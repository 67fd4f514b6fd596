package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.ImportClass;
import dev.gatehouse.testing.GarbageSheet;
import dev.gatehouse.ui.importer.ImportViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 9 by keyboard only: 200 rows of a spreadsheet with garbage in it, until they are one step in the list. */
@ExtendWith(ApplicationExtension.class)
class JourneyNineTest {
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage).small();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aPersonPastesASpreadsheetLooksAtEveryLineAndAccepts() {
        window.openProfile("Example 3");
        var before = rows();
        paste(GarbageSheet.text());
        window.await("the importer", () -> importer().effectProperty().get() != null);
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.IMPORT);
        assertThat(importer().countsText()).isEqualTo(
                "200 rows read: 171 ready · 12 fixed · 9 duplicates · 8 rejected · 1 ignored");
        assertThat(importer().columns()).containsExactly("Column 1: Site", "Column 2: Range", "Column 3: Note");
        assertThat(rows()).isEqualTo(before);
        window.picture("import-read");
        acceptLeadsToTheLineThatWaits();
        chooseTheNetwork();
        assertThat(importer().countsProperty().get().accepted()).isEqualTo(183);
        rejectedLinesAreCopied();
        window.keys().tabTo("mergeBox");
        window.keys().press(KeyCode.SPACE);
        assertThat(importer().mergingProperty().get()).isTrue();
        assertThat(importer().effectProperty().get().proof()).startsWith("Effective access unchanged: ");
        window.picture("import-merging");
        window.keys().press(KeyCode.SPACE);
        window.keys().pressButton("acceptButton");
        window.await("the editor", () -> window.shell().pageProperty().get() == Page.PROFILES);
        assertThat(rows()).hasSize(before.size() + 186).startsWith(before.toArray(String[]::new))
                .contains("203.0.113.0/24", "198.51.100.16/30").doesNotContain("300.1.1.1", "0.0.0.0/0");
        assertThat(rows()).allMatch(row -> AddressEntry.of(row).range().isPresent());
        window.keys().awaitFocus("allowedList");
        window.picture("import-accepted");
        assertThat(window.shell().pages().editor().model().undoNameProperty().get()).isEqualTo("paste of 186 rows");
        window.keys().press(KeyCode.CONTROL, KeyCode.Z);
        window.await("the list as it was", () -> rows().equals(before));
    }

    private void acceptLeadsToTheLineThatWaits() {
        window.keys().pressButton("acceptButton");
        window.await("the notice", () -> !importer().noticeProperty().get().isEmpty());
        assertThat(importer().noticeProperty().get())
                .isEqualTo("1 line needs a choice first: choose, or leave it out.");
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.IMPORT);
        window.keys().awaitFocus("table");
        window.picture("import-choose");
    }

    private void chooseTheNetwork() {
        window.keys().press(KeyCode.ENTER);
        window.keys().press(KeyCode.ENTER);
        window.await("the choice", () -> importer().countsProperty().get().waiting() == 0);
        assertThat(importer().lines().get(2).becomes()).isEqualTo("203.0.113.0/24");
    }

    private void rejectedLinesAreCopied() {
        window.keys().tabTo("chipAll");
        for (var chip : List.of("chipKEPT", "chipFIXED", "chipDUPLICATE", "chipREJECTED")) {
            window.keys().press(KeyCode.RIGHT);
            window.keys().awaitFocus(chip);
        }
        assertThat(importer().lines()).hasSize(8).allMatch(line -> line.kind() == ImportClass.REJECTED);
        window.picture("import-rejected");
        window.keys().pressButton("copyButton");
        assertThat(window.clipboard().lines()).hasSize(8)
                .contains("11\t300.1.1.1\t300 is not between 0 and 255. · Site 10 · ticket 1009");
    }

    @Test
    void oneGoodEntryEntersAtOnceAndEscapeLeavesTheImporterWithoutAChange() {
        window.openProfile("Example 3");
        var before = rows();
        paste("198.51.100.7");
        window.await("the row", () -> rows().contains("198.51.100.7"));
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.PROFILES);
        window.keys().press(KeyCode.CONTROL, KeyCode.Z);
        window.await("the list as it was", () -> rows().equals(before));
        paste("198.51.100.7/24");
        window.await("the importer", () -> window.shell().pageProperty().get() == Page.IMPORT);
        window.keys().press(KeyCode.ESCAPE);
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.PROFILES);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theImporterOpenedFromTheListWaitsForAPaste() {
        window.openProfile("Example 4");
        window.keys().pressButton("importButton");
        window.await("the importer", () -> window.shell().pageProperty().get() == Page.IMPORT);
        window.keys().awaitFocus("pasteButton");
        window.picture("import-empty");
        window.putOnClipboard("just words here\n\nand no numbers");
        window.keys().press(KeyCode.CONTROL, KeyCode.V);
        window.await("the answer", () -> importer().countsProperty().get().all() > 0);
        window.putOnClipboard("10.1.2.3/8, ::ffff:10.1.2.3, 0.0.0.0/0, 300.1.1.1 # \u202Eevil" + "\u200b".repeat(20)
                + "\nvpn.acme.com." + "very-long-name.".repeat(40) + "com\n2001:db8::/32 lab");
        window.keys().press(KeyCode.CONTROL, KeyCode.V);
        window.await("six lines", () -> importer().lines().size() == 6);
        window.picture("import-hostile");
    }

    private void paste(String text) {
        window.putOnClipboard(text);
        window.keys().tabTo("allowedList");
        window.keys().press(KeyCode.CONTROL, KeyCode.V);
    }

    private List<String> rows() {
        var draft = window.shell().pages().editor().model().draftProperty().get();
        assertThat(draft).isNotNull();
        return draft.allowed();
    }

    private ImportViewModel importer() {
        return window.shell().pages().importer();
    }
}
