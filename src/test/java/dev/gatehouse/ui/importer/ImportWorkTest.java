package dev.gatehouse.ui.importer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressImport;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ImportTable;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** What accepting an import comes to. */
class ImportWorkTest {
    private static final ProfileDraft DRAFT = Profiles.lists("One", List.of("192.0.2.0/24"), List.of()).toDraft();

    private static ImportWork work(String text) {
        var read = AddressImport.of(ImportTable.ofText(text), OptionalInt.empty());
        return ImportWork.of(new ImportWork.Task(read, Map.of(), DRAFT, ListKind.ALLOWED),
                Messages.strict(Locale.ENGLISH));
    }

    @Test
    void rowsEnterTheListBehindThoseThatAreThere() {
        var outcome = work("10.0.0.0/25\n10.0.0.128/25").outcome(DRAFT, false);

        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Rows.class, rows -> {
            assertThat(rows.first()).isEqualTo(1);
            assertThat(rows.on(DRAFT).allowed()).containsExactly("192.0.2.0/24", "10.0.0.0/25", "10.0.0.128/25");
            assertThat(rows.on(DRAFT).blocked()).isEmpty();
        });
    }

    @Test
    void theFewestRowsEnterWhereThatIsWanted() {
        var outcome = work("10.0.0.0/25\n10.0.0.128/25").outcome(DRAFT, true);

        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Rows.class, rows -> assertThat(rows.entries())
                .extracting(AddressRange::toString).containsExactly("10.0.0.0/24"));
    }

    @Test
    void nothingEntersAnotherDraftThanItWasWorkedOutFor() {
        var work = work("10.0.0.0/25");

        assertThat(work.outcome(DRAFT.withRows(ListKind.ALLOWED, List.of()), false))
                .isEqualTo(new ImportOutcome.Stale());
        assertThat(work.outcome(null, false)).isEqualTo(new ImportOutcome.Stale());
    }

    @Test
    void aLineThatWaitsForAChoiceHoldsBackTheOthers() {
        assertThat(work("203.0.113.5/24\n10.0.0.1").outcome(DRAFT, false)).isEqualTo(new ImportOutcome.Waiting(1));
    }

    @Test
    void whatIsThereAlreadyIsNothingToAdd() {
        assertThat(work("192.0.2.0/24").outcome(DRAFT, false)).isEqualTo(new ImportOutcome.Nothing());
    }
}
