package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for an import of any text: nothing enters that was not proposed, and merging changes nobody's access. */
class ImportPropertyTest {
    private static final String ALPHABET = "0123456789.:/-–*[](){}#;,|\t\n\r\" abcxdefé\u00a0\u202e\u200b１\ud800=!";
    private static final List<String> PIECES = List.of("10.0.0.", "0/8", "\n", ",", "\t", " - ", "1", "24", "/", "[.]",
            "2001:db8::", "255.255.255.0", " ", "#", "office", "deny ", "\"", "*", "::ffff:1.2.3.4", "0.0.0.0/0", "x",
            "http://", ":443", "300", "{\"a\":", "[\"", "\u202e", "\u0000");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(80),
                Arbitraries.strings().all().ofMaxLength(120),
                Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces)));
    }

    @Property(tries = 20_000)
    void nothing_enters_that_its_line_did_not_propose(@ForAll("texts") String text, @ForAll long seed) {
        var read = AddressImport.of(text);
        var random = new SplittableRandom(seed);
        var plan = ImportPlan.of(read, decisions(read, random), List.of(AddressEntry.of("10.0.0.1")));
        for (var row : plan.rows()) {
            assertThat(proposed(row.item().reading())).containsAll(row.entries());
            var enters = row.kind() == ImportClass.KEPT || row.kind() == ImportClass.FIXED;
            assertThat(enters || row.entries().isEmpty()).isTrue();
        }
        assertThat(plan.entries()).doesNotHaveDuplicates().doesNotContain(range("10.0.0.1"));
        assertThat(plan.rows()).hasSameSizeAs(read.items());
    }

    @Property(tries = 20_000)
    void without_a_choice_nothing_wider_than_written_and_no_whole_family_enters(@ForAll("texts") String text) {
        var plan = ImportPlan.of(AddressImport.of(text), Map.of(), List.of());
        assertThat(plan.entries()).noneMatch(range -> range.prefixLength() == 0);
        assertThat(plan.rows()).filteredOn(row -> row.item().reading() instanceof ImportReading.Choice)
                .allMatch(row -> row.entries().isEmpty());
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void accepting_adds_exactly_the_proposed_ranges_to_the_list(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var universe = new Universe(random);
        var list = Universe.entries(universe.rows(random, 6));
        var pasted = Universe.entries(universe.rows(random, 12));
        var plan = ImportPlan.of(AddressImport.of(String.join("\n", pasted.stream().map(AddressEntry::text).toList())),
                Map.of(), list);
        var after = new ArrayList<>(list);
        plan.entries().forEach(entry -> after.add(AddressEntry.of(entry)));
        assertThat(set(after)).isEqualTo(set(list).union(AddressSet.of(plan.entries())));
        assertThat(set(after).containsAll(AddressSet.of(plan.entries()))).isTrue();
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void merging_what_enters_changes_nobodys_access(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var universe = new Universe(random);
        var text = String.join("\n",
                Universe.entries(universe.rows(random, 30)).stream().map(AddressEntry::text).toList());
        var entries = ImportPlan.of(AddressImport.of(text), Map.of(), List.of()).entries();
        var merged = Tidy.merge(entries);
        assertThat(AddressSet.of(merged)).isEqualTo(AddressSet.of(entries));
        assertThat(merged).hasSizeLessThanOrEqualTo(entries.size());
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void a_range_becomes_blocks_with_exactly_its_addresses(@ForAll int one, @ForAll int other) {
        var first = IpAddress.ofIpv4(Integer.compareUnsigned(one, other) < 0 ? one : other);
        var last = IpAddress.ofIpv4(Integer.compareUnsigned(one, other) < 0 ? other : one);
        var read = AddressImport.of(first + " – " + last);
        assertThat(read.items()).hasSize(1);
        assertThat(AddressSet.of(proposed(read.items().getFirst().reading())).intervals(AddressFamily.IPV4))
                .containsExactly(new AddressInterval(first, last));
    }

    private static Map<Integer, ImportDecision> decisions(AddressImport read, SplittableRandom random) {
        var decisions = new HashMap<Integer, ImportDecision>();
        for (var i = 0; i < read.items().size(); i++) {
            var options = Stream.concat(proposed(read.items().get(i).reading()).stream(),
                    Stream.of(range("192.0.2.0/24"))).toList();
            if (random.nextBoolean()) {
                decisions.put(i, random.nextInt(4) == 0
                        ? new ImportDecision.LeaveOut()
                        : new ImportDecision.Take(options.get(random.nextInt(options.size()))));
            }
        }
        return decisions;
    }

    private static List<AddressRange> proposed(ImportReading reading) {
        return switch (reading) {
            case ImportReading.Entries entries -> entries.ranges();
            case ImportReading.Choice choice -> choice.options();
            case ImportReading.Unreadable _,ImportReading.Unfit _,ImportReading.Ignored _ -> List.of();
        };
    }

    private static AddressSet set(List<AddressEntry> entries) {
        return AddressSet.of(entries.stream().flatMap(entry -> entry.range().stream()).toList());
    }

    private static AddressRange range(String cidr) {
        return AddressEntry.of(cidr).range().orElseThrow();
    }
}
