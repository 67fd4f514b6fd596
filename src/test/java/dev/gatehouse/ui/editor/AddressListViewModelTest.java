package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class AddressListViewModelTest {
    private final Editing it = Editing.of(Profiles.example3());
    private final AddressListViewModel allowed = it.editor.parts().allowed();
    private final AddressListViewModel blocked = it.editor.parts().blocked();

    @Test
    void aRowIsAddedAsTyped() {
        allowed.add("  10.0.0.5/8 ");
        assertThat(it.draft().allowed()).containsExactly("200.255.0.0/16", "10.0.0.5/8");
        assertThat(it.model.undoNameProperty().get()).isEqualTo("add 10.0.0.5/8");
    }

    @Test
    void severalAddressesTypedAtOnceAreARowEach() {
        allowed.add("10.0.0.1, 10.0.0.2\u00a02001:db8::1;10.0.0.300");
        assertThat(it.draft().allowed()).containsExactly("200.255.0.0/16", "10.0.0.1", "10.0.0.2", "2001:db8::1",
                "10.0.0.300");
    }

    /** Else its two ends would be rows, which admit two addresses and not those between them. */
    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1 - 10.0.0.9", "10.0.0.1 – 10.0.0.9", "10.0.0.1 -10.0.0.9", "10.0.0.1- 10.0.0.9",
            "10.0.0.1 to 10.0.0.9", "10.0.0.1 # office"})
    void aRangeTypedWithBlanksStaysWholeAndIsAnError(String typed) {
        allowed.add(" " + typed + " ");
        assertThat(it.draft().allowed()).containsExactly("200.255.0.0/16", typed);
        assertThat(allowed.rows().getLast().error()).isNotEmpty();
        assertThat(it.model.undoNameProperty().get()).isEqualTo("add " + typed);
    }

    @Test
    void aPasteLosesNothingThatWasInIt() {
        allowed.paste("10.0.0.1, foo;2001:db8::/32\r\n10.0.0.1\t-");
        assertThat(it.draft().allowed()).containsExactly("200.255.0.0/16", "10.0.0.1", "foo", "2001:db8::/32",
                "10.0.0.1", "-");
        assertThat(it.model.undoNameProperty().get()).isEqualTo("paste of 5 rows");
    }

    @Test
    void aPasteIsOneStep() {
        allowed.paste("10.0.0.1 10.0.0.2");
        it.model.undo();
        assertThat(it.draft().allowed()).containsExactly("200.255.0.0/16");
    }

    @Test
    void whatIsUntouchedByAChangeIsNotMadeAnew() {
        it.open(Profiles.lists("Long", IntStream.range(0, 200).mapToObj(i -> "10.0." + i + ".0/24").toList(),
                List.of("192.0.2.0/24")));
        var row = allowed.rows().get(150);
        var item = it.editor.parts().panels().findings().items().get(50);
        allowed.edit(3, "10.1.0.0/24");
        assertThat(allowed.rows().get(150)).isSameAs(row);
        assertThat(it.editor.parts().panels().findings().items()).anySatisfy(now -> assertThat(now).isSameAs(item));
        assertThat(allowed.rows().get(3).note()).isEqualTo("256 addresses");
    }

    @Test
    void whyARowCannotBeSentStandsBesideIt() {
        allowed.add("10.0.0.256");
        assertThat(allowed.rows().getLast().error()).isEqualTo("256 is not between 0 and 255.");
        assertThat(allowed.rows().getFirst().error()).isEmpty();
    }

    @Test
    void aRowThatAwsHoldsIsRemarkedUponAndNotCalledAnError() {
        it.open(Profiles.lists("Messy", List.of("foo", "10.0.0.1"), List.of()));
        assertThat(allowed.rows().getFirst().badge()).isEqualTo("unreadable");
        assertThat(allowed.rows().getFirst().error()).isEmpty();
    }

    @Test
    void anEditReplacesTheTextValidOrNot() {
        blocked.edit(0, " nonsense ");
        assertThat(it.draft().blocked()).startsWith("nonsense");
    }

    @Test
    void anEmptiedRowKeepsItsText() {
        blocked.edit(0, "  ");
        assertThat(it.draft()).isEqualTo(Profiles.example3().toDraft());
    }

    @Test
    void rowsThatDoNotExistAreLeftAlone() {
        blocked.remove(List.of(-1, 99));
        blocked.edit(99, "10.0.0.1");
        assertThat(it.draft()).isEqualTo(Profiles.example3().toDraft());
    }

    @Test
    void selectedRowsAreRemovedTogether() {
        blocked.remove(List.of(2, 0));
        assertThat(it.draft().blocked()).containsExactly("200.255.40.50");
        assertThat(it.model.undoNameProperty().get()).isEqualTo("remove 2 rows");
    }

    @Test
    void rowsMoveToTheOtherListInOneStep() {
        blocked.moveToOther(List.of(1));
        assertThat(it.draft().allowed()).containsExactly("200.255.0.0/16", "200.255.40.50");
        assertThat(it.draft().blocked()).hasSize(2);
        it.model.undo();
        assertThat(it.draft()).isEqualTo(Profiles.example3().toDraft());
    }

    @Test
    void sortingPutsWhatCannotBeReadLast() {
        it.open(Profiles.lists("P", List.of("foo", "2001:db8::/32", "10.0.0.0/16", "10.0.0.0/8", "bar"), List.of()));
        allowed.sort();
        assertThat(it.draft().allowed()).containsExactly("10.0.0.0/8", "10.0.0.0/16", "2001:db8::/32", "bar", "foo");
    }

    @Test
    void anEmptyListSaysWhatThatMeans() {
        it.open(Profiles.open("Open"));
        assertThat(allowed.emptyTextProperty().get()).startsWith("Empty = everyone is allowed.");
        blocked.add("8.8.8.8");
        assertThat(allowed.emptyTextProperty().get())
                .isEqualTo("Empty = everyone is allowed, except the blocked rows.");
    }

    @Test
    void eachRowSaysHowManyAddressesItHolds() {
        assertThat(allowed.rows().getFirst().note()).isEqualTo("65\u202F536 addresses");
    }

    @Test
    void describingManyRowsIsOneChange() {
        var changes = new ArrayList<Integer>();
        allowed.rows().addListener((ListChangeListener<EntryRow>) _ -> changes.add(1));
        it.open(Profiles.lists("Long", IntStream.range(0, 2_000).mapToObj(row -> "10.0." + row / 250 + "." + row % 250)
                .toList(), List.of()));
        assertThat(allowed.rows().getLast().note()).isEqualTo("1 address");
        assertThat(changes).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatIsTypedIsReadBackWhileItIsTyped() {
        assertThat(allowed.reading("10.1.2.3/8")).isEqualTo("means 10.0.0.0/8, 16\u202F777\u202F216 addresses");
        assertThat(allowed.reading(" 203.0.113.0/24 ")).isEqualTo("256 addresses");
        assertThat(allowed.reading("2001:DB8::1")).isEqualTo("means 2001:db8::1, 1 address");
        assertThat(allowed.reading("300.1.1.1")).isEqualTo("300 is not between 0 and 255.");
        assertThat(allowed.reading("  ")).isEmpty();
    }
}
