package dev.gatehouse.ui.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.ImportClass;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.GarbageSheet;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Importing;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class ImportViewModelTest {
    private final Editing editing = Editing.of(Profiles.example3());
    private final ImportViewModel importer = new ImportViewModel(editing.model, Importing.SOURCE,
            editing.local.notes(), new ImmediateTaskRunner(), Messages.strict(Locale.ENGLISH));

    @Test
    void every_line_is_counted_and_nothing_enters_before_accept() {
        read(GarbageSheet.text());
        assertThat(importer.countsText()).isEqualTo(
                "200 rows read: 171 ready · 12 fixed · 9 duplicates · 8 rejected · 1 ignored");
        assertThat(importer.originProperty().get()).isEqualTo("From the clipboard.");
        assertThat(editing.draft().allowed()).containsExactly("200.255.0.0/16");
        importer.clear();
        assertThat(importer.lines()).isEmpty();
        assertThat(editing.draft().allowed()).containsExactly("200.255.0.0/16");
        assertThat(editing.model.undoNameProperty().get()).isEmpty();
    }

    @Test
    void accepting_waits_for_every_choice_and_is_one_step() {
        read("203.0.113.5/24\n10.0.0.1\n203.0.113.9/25");
        assertThat(importer.accept()).isEmpty();
        assertThat(importer.noticeProperty().get())
                .isEqualTo("2 lines need a choice first: choose, or leave them out.");
        var first = importer.lines().getFirst();
        assertThat(first.options()).extracting(ImportOption::text).containsExactly(
                "Network 203.0.113.0/24, 256 addresses", "Only 203.0.113.5", "Leave out");
        importer.choose(first, first.options().get(1));
        assertThat(importer.noticeProperty().get()).isEmpty();
        importer.chooseForAll(2);
        assertThat(importer.lines()).extracting(ImportLine::kind).containsExactly(ImportClass.FIXED, ImportClass.KEPT,
                ImportClass.IGNORED);
        assertThat(importer.accept()).isEqualTo(OptionalInt.of(1));
        assertThat(editing.draft().allowed()).containsExactly("200.255.0.0/16", "203.0.113.5", "10.0.0.1");
        assertThat(editing.model.undoNameProperty().get()).isEqualTo("paste of 2 rows");
        editing.model.undo();
        assertThat(editing.draft().allowed()).containsExactly("200.255.0.0/16");
    }

    @Test
    void everyone_is_kept_only_when_ticked_and_the_tick_can_be_taken_back() {
        read("0.0.0.0/0");
        assertThat(importer.countsProperty().get().accepted()).isZero();
        assertThat(importer.lines().getFirst().why()).isEqualTo(
                "Would let in every IPv4 address. Tick to keep it.");
        importer.choose(importer.lines().getFirst(), importer.lines().getFirst().options().getFirst());
        assertThat(importer.countsProperty().get().accepted()).isEqualTo(1);
        importer.unchoose(importer.lines().getFirst());
        assertThat(importer.accept()).isEmpty();
        assertThat(importer.noticeProperty().get()).isEqualTo("There is nothing to add.");
    }

    @Test
    void the_other_list_has_other_duplicates_and_another_effect() {
        read("200.255.0.0/16\n192.123.211.211");
        assertThat(importer.lines()).extracting(ImportLine::why).containsExactly("is row 1 of the list already", "");
        importer.listProperty().set(ListKind.BLOCKED);
        assertThat(importer.lines()).extracting(ImportLine::why).containsExactly("", "is row 3 of the list already");
        assertThat(importer.effectProperty().get()).isNotNull().extracting(ImportEffect::warning)
                .isEqualTo("After accepting nobody could sign in from any address.");
        importer.accept();
        assertThat(editing.draft().blocked()).endsWith("200.255.0.0/16");
    }

    @Test
    void merging_adds_fewer_rows_with_the_same_access() {
        read("10.0.0.0/25\n10.0.0.128/25\n10.0.1.0/24\n8.8.8.8");
        var effect = importer.effectProperty().get();
        assertThat(effect).isNotNull();
        assertThat(effect.proof()).isEqualTo("Effective access unchanged: 65\u202F792 IPv4 addresses");
        assertThat(effect.sentences()).containsExactly("IPv4 addresses: 65\u202F279 → 65\u202F792",
                "IPv6 addresses: none, as now");
        importer.mergingProperty().set(true);
        importer.accept();
        assertThat(editing.draft().allowed()).containsExactly("200.255.0.0/16", "8.8.8.8", "10.0.0.0/23");
    }

    @Test
    void rows_that_would_not_matter_are_named() {
        read("200.255.10.0/25\n200.255.1.0/24");
        assertThat(importer.effectProperty().get()).isNotNull().extracting(ImportEffect::remarks)
                .isEqualTo(List.of("2 new rows lie inside wider rows of the list.",
                        "1 new row is wholly blocked by the blocked list."));
    }

    @Test
    void the_other_columns_become_notes_unless_there_is_one_or_the_tick_is_off() {
        var known = AddressEntry.of("10.0.0.1").range().orElseThrow();
        editing.local.notes().update(all -> all.with(List.of(new RowNote(Profiles.INSTANCE, known, "mine", "", null))));
        read("HQ\t10.0.0.1\nLab\t10.0.0.2");
        importer.accept();
        assertThat(comments()).containsExactly("10.0.0.1/32 mine", "10.0.0.2/32 Lab");
        read("Store\t10.0.0.3\nDepot\t10.0.0.4");
        importer.keepingNotesProperty().set(false);
        importer.accept();
        assertThat(comments()).hasSize(2);
    }

    @Test
    void another_column_can_be_read() {
        read("name\tinside\toutside\na\t10.0.0.1\t8.8.8.8\nb\t10.0.0.2\t8.8.4.4");
        assertThat(importer.columns()).containsExactly("Column 1: name", "Column 2: inside", "Column 3: outside");
        assertThat(importer.lines()).extracting(ImportLine::becomes).containsExactly("", "8.8.8.8", "8.8.4.4");
        importer.columnProperty().set(OptionalInt.of(1));
        assertThat(importer.lines()).extracting(ImportLine::becomes).containsExactly("", "10.0.0.1", "10.0.0.2");
    }

    @Test
    void a_class_can_be_looked_at_alone_and_rejected_lines_copied_with_reasons() {
        read("10.0.0.1\n300.1.1.1\nvpn.acme.com");
        importer.filterProperty().set(ImportClass.REJECTED);
        assertThat(importer.lines()).extracting(ImportLine::number).containsExactly(2, 3);
        assertThat(importer.rejected()).isEqualTo("2\t300.1.1.1\t300 is not between 0 and 255.\n"
                + "3\tvpn.acme.com\t“vpn.acme.com” is a name. AWS takes IP addresses only.");
    }

    @Test
    void a_file_that_cannot_be_read_says_so_and_changes_nothing() {
        importer.open(ListKind.ALLOWED);
        importer.file(Path.of("sites.xlsx"));
        assertThat(importer.problemProperty().get()).isEqualTo("sites.xlsx does not exist. Nothing was changed.");
        assertThat(importer.lines()).isEmpty();
        read("{\"a\": \"b\"}");
        assertThat(importer.problemProperty().get()).isEqualTo("No address was found. Nothing was changed."
                + " Copy the cells or lines with the addresses and paste again.");
    }

    @Test
    void hostile_text_is_shown_visibly() {
        read("\u202E10.0.0.1\n10.0.0.2 \u202Enote\u0007\n" + "x".repeat(100_000) + ".y");
        assertThat(importer.lines().get(0).original()).isEqualTo("⟦U+202E⟧10.0.0.1");
        assertThat(importer.lines().get(1).why()).isEqualTo("note");
        assertThat(importer.lines().get(2).original()).hasSize(160).endsWith("…");
    }

    @Test
    void only_the_latest_paste_counts_and_nothing_is_read_in_the_window() {
        var runner = new ManualTaskRunner();
        var slow = new ImportViewModel(editing.model, Importing.SOURCE, editing.local.notes(), runner,
                Messages.strict(Locale.ENGLISH));
        slow.open(ListKind.ALLOWED);
        slow.paste("10.0.0.1");
        slow.paste("10.0.0.2\n10.0.0.3");
        assertThat(slow.lines()).isEmpty();
        runner.runAll();
        assertThat(slow.lines()).extracting(ImportLine::becomes).containsExactly("10.0.0.2", "10.0.0.3");
        slow.chooseForAll(0);
        assertThat(slow.accept()).isEmpty();
        assertThat(editing.draft().allowed()).hasSize(1);
        runner.runAll();
        assertThat(slow.accept()).isPresent();
    }

    @Test
    void ten_thousand_lines_are_accepted() {
        read(IntStream.range(0, 10_000).mapToObj(i -> "20." + i / 256 + "." + i % 256 + ".0/25\tsite " + i)
                .collect(Collectors.joining("\n")));
        assertThat(importer.countsProperty().get().accepted()).isEqualTo(10_000);
        importer.accept();
        assertThat(editing.draft().allowed()).hasSize(10_001);
        assertThat(editing.local.notes().get().all()).hasSize(10_000);
    }

    private List<String> comments() {
        return editing.local.notes().get().all().stream().map(note -> note.range().cidr() + " " + note.comment())
                .toList();
    }

    private void read(String text) {
        importer.open(ListKind.ALLOWED);
        importer.paste(text);
    }
}
