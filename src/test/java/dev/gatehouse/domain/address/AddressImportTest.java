package dev.gatehouse.domain.address;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.address.ImportRow.Twin;

import static org.assertj.core.api.Assertions.assertThat;

/** What an import proposes, and what it never does. */
class AddressImportTest {

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(AddressImport.of("").items()).isEmpty();
        assertThat(AddressImport.of(" \n\t\n").items()).isEmpty();
    }

    @Test
    void a_line_number_counts_lines_of_any_kind() {
        var read = AddressImport.of("# list\r\n\r\n10.0.0.1\r10.0.0.2\n10.0.0.3, 10.0.0.4");
        assertThat(read.items()).extracting(ImportItem::line).containsExactly(1, 2, 3, 4, 5, 5);
    }

    @Test
    void what_the_list_has_already_is_a_duplicate_however_it_is_spelt() {
        var plan = plan("10.0.0.1/32\n10.0.0.2\n2001:DB8:0::/32", "10.0.0.9", "10.0.0.1", "2001:db8::/32");
        assertThat(plan.rows()).extracting(ImportRow::kind).containsExactly(ImportClass.DUPLICATE, ImportClass.KEPT,
                ImportClass.DUPLICATE);
        assertThat(plan.rows().getFirst().twin()).contains(new Twin(true, 2));
        assertThat(cidrs(plan.entries())).containsExactly("10.0.0.2/32");
    }

    @Test
    void a_range_brings_only_the_blocks_that_are_not_there_yet() {
        var plan = plan("10.0.0.0-10.0.0.2", "10.0.0.0/31");
        assertThat(cidrs(plan.entries())).containsExactly("10.0.0.2/32");
    }

    @Test
    void bits_below_the_prefix_enter_nothing_until_somebody_chooses() {
        var read = AddressImport.of("203.0.113.5/24");
        var waiting = ImportPlan.of(read, Map.of(), List.of());
        assertThat(waiting.entries()).isEmpty();
        assertThat(waiting.undecided()).isEqualTo(1);

        assertThat(cidrs(decided(read, "203.0.113.0/24").entries())).containsExactly("203.0.113.0/24");
        assertThat(cidrs(decided(read, "203.0.113.5/32").entries())).containsExactly("203.0.113.5/32");
        var left = ImportPlan.of(read, Map.of(0, new ImportDecision.LeaveOut()), List.of());
        assertThat(left.entries()).isEmpty();
        assertThat(left.undecided()).isZero();
        assertThat(left.rows().getFirst().kind()).isEqualTo(ImportClass.IGNORED);
    }

    @Test
    void a_choice_that_was_not_offered_counts_as_none() {
        var plan = decided(AddressImport.of("203.0.113.5/24"), "203.0.0.0/16");
        assertThat(plan.entries()).isEmpty();
        assertThat(plan.undecided()).isEqualTo(1);
    }

    @Test
    void everyone_is_refused_until_somebody_keeps_it() {
        var read = AddressImport.of("0.0.0.0/0");
        var refused = ImportPlan.of(read, Map.of(), List.of());
        assertThat(refused.rows().getFirst().kind()).isEqualTo(ImportClass.REJECTED);
        assertThat(refused.entries()).isEmpty();
        assertThat(refused.undecided()).isZero();
        assertThat(cidrs(decided(read, "0.0.0.0/0").entries())).containsExactly("0.0.0.0/0");
    }

    @Test
    void the_other_columns_are_the_comment_of_what_enters() {
        var plan = plan("Site\tRange\nHQ\t10.0.0.0-10.0.0.2\nLab\t300.1.1.1\nLab\t10.0.1.0/24");
        assertThat(plan.comments().entrySet()).extracting(entry -> entry.getKey().cidr() + " " + entry.getValue())
                .containsExactly("10.0.0.0/31 HQ", "10.0.0.2/32 HQ", "10.0.1.0/24 Lab");
    }

    @Test
    void another_column_can_be_chosen() {
        var table = ImportTable.ofText("a\t10.0.0.1\t8.8.8.8\nb\t10.0.0.2\t8.8.4.4");
        assertThat(AddressImport.of(table, OptionalInt.empty()).column()).hasValue(2);
        var chosen = AddressImport.of(table, OptionalInt.of(1));
        assertThat(cidrs(ImportPlan.of(chosen, Map.of(), List.of()).entries())).containsExactly("10.0.0.1/32",
                "10.0.0.2/32");
    }

    @Test
    void a_profile_as_aws_prints_it_gives_each_list_its_own_rows_only() {
        var read = AddressImport.of("{\"AllowedIps\": [\"10.0.0.1\"], \"BlockedIps\": [\"10.0.0.2\"]}");
        assertThat(cidrs(ImportPlan.of(read.into(ListKind.ALLOWED), Map.of(), List.of()).entries()))
                .containsExactly("10.0.0.1/32");
        assertThat(cidrs(ImportPlan.of(read.into(ListKind.BLOCKED), Map.of(), List.of()).entries()))
                .containsExactly("10.0.0.2/32");
    }

    @Test
    void only_one_good_entry_needs_no_look() {
        assertThat(AddressImport.of("10.0.0.1\n").isMoreThanOneEntry()).isFalse();
        assertThat(AddressImport.of("10.0.0.5/24").isMoreThanOneEntry()).isTrue();
        assertThat(AddressImport.of("10[.]0.0.1").isMoreThanOneEntry()).isTrue();
        assertThat(AddressImport.of("10.0.0.1 10.0.0.2").isMoreThanOneEntry()).isTrue();
        assertThat(AddressImport.of("vpn.acme.com").isMoreThanOneEntry()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u0000", "\uD800", "\uDC00", "(", "[", "\"", "1", "1.", "10.0.0.1 ", "::", ":",
            "a", "#", "/", "-", "*", ",", "\t", "10.0.0.1-", "[.]", "\\", "{", "\uFEFF", "é\u0301", "😀", "=",
            "http://",
            "x.", "\n{\"", "10.0.0.1/0,"})
    void a_hundred_thousand_characters_of_anything_break_nothing(String piece) {
        var text = piece.repeat(100_000 / piece.length());
        var read = AddressImport.of(text);
        assertThat(read.items()).allSatisfy(item -> {
            assertThat(item.comment().length()).isLessThanOrEqualTo(400);
            assertThat(item.comment()).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        });
        assertThat(ImportPlan.of(read, Map.of(), List.of()).rows()).hasSameSizeAs(read.items());
    }

    @Test
    void what_a_reason_quotes_is_short_and_visible() {
        var read = AddressImport.of("10.0.0.1\u202E" + "9".repeat(1000) + "\n1.1.1." + "1".repeat(1000));
        assertThat(read.items()).extracting(ImportItem::reading).allSatisfy(reading -> {
            assertThat(reading).isInstanceOf(ImportReading.Unreadable.class);
            assertThat(((ImportReading.Unreadable) reading).detail()).hasSizeLessThanOrEqualTo(40)
                    .doesNotContain("\u202E");
        });
    }

    private static ImportPlan plan(String text, String... list) {
        return ImportPlan.of(AddressImport.of(text), Map.of(), List.of(list).stream().map(AddressEntry::of).toList());
    }

    private static ImportPlan decided(AddressImport read, String cidr) {
        return ImportPlan.of(read,
                Map.of(0, new ImportDecision.Take(AddressEntry.of(cidr).range().orElseThrow())), List.of());
    }

    private static List<String> cidrs(List<AddressRange> ranges) {
        return ranges.stream().map(AddressRange::cidr).toList();
    }
}
