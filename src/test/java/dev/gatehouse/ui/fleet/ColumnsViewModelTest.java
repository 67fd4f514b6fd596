package dev.gatehouse.ui.fleet;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.testing.Locals;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.LocalValues;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnsViewModelTest {
    private final LocalValues local = Locals.inMemory();
    private final ColumnsViewModel columns = new ColumnsViewModel(local.fleetColumns(),
            Messages.strict(Locale.ENGLISH));

    @Test
    void as_many_are_shown_as_fit_and_those_fill_the_table() {
        columns.spaceProperty().set(1_076);

        assertThat(columns.shownProperty().get()).contains(FleetColumn.FINDINGS, FleetColumn.SCORE)
                .doesNotContain(FleetColumn.REGION);
        assertThat(columns.shownProperty().get().stream().mapToDouble(columns::widthNow).sum()).isBetween(1_056.0,
                1_064.0);
    }

    @Test
    void in_a_narrow_table_the_most_telling_stay() {
        columns.spaceProperty().set(710);

        assertThat(columns.shownProperty().get()).containsExactly(FleetColumn.INSTANCE, FleetColumn.PROFILE,
                FleetColumn.ACCESS, FleetColumn.FINDINGS);
    }

    @Test
    void what_is_chosen_is_kept_and_no_longer_follows_the_width() {
        columns.spaceProperty().set(710);
        columns.show(FleetColumn.STATE, true);
        columns.show(FleetColumn.FINDINGS, false);
        var later = new ColumnsViewModel(local.fleetColumns(), Messages.strict(Locale.ENGLISH));
        later.spaceProperty().set(2_000);

        assertThat(later.shownProperty().get()).containsExactly(FleetColumn.INSTANCE, FleetColumn.PROFILE,
                FleetColumn.ACCESS, FleetColumn.STATE);
    }

    @Test
    void a_column_that_somebody_made_wider_stays_so_and_the_others_share_the_rest() {
        columns.spaceProperty().set(1_076);
        columns.size(FleetColumn.PROFILE, 300);
        var later = new ColumnsViewModel(local.fleetColumns(), Messages.strict(Locale.ENGLISH));
        later.spaceProperty().set(1_076);

        assertThat(later.widthNow(FleetColumn.PROFILE)).isEqualTo(300);
        assertThat(later.shownProperty().get().stream().mapToDouble(later::widthNow).sum()).isBetween(1_056.0,
                1_064.0);
        later.show(FleetColumn.STATE, true);
        assertThat(later.widthNow(FleetColumn.PROFILE)).isEqualTo(300);
    }

    @Test
    void no_column_is_too_narrow_for_its_words() {
        columns.spaceProperty().set(1_076);
        columns.size(FleetColumn.FINDINGS, 10);

        assertThat(columns.widthNow(FleetColumn.FINDINGS)).isEqualTo(columns.width(FleetColumn.FINDINGS));
    }

    @Test
    void fewer_columns_fit_beside_a_wide_one() {
        columns.spaceProperty().set(1_076);
        columns.size(FleetColumn.PROFILE, 500);

        assertThat(columns.shownProperty().get()).contains(FleetColumn.PROFILE).doesNotContain(FleetColumn.SCORE);
        columns.showAsManyAsFit();
        assertThat(columns.shownProperty().get()).contains(FleetColumn.SCORE);
        assertThat(columns.widthNow(FleetColumn.PROFILE)).isLessThan(300);
    }

    @Test
    void one_can_go_back_to_as_many_as_fit() {
        columns.spaceProperty().set(2_000);
        columns.show(FleetColumn.STATE, false);
        columns.showAsManyAsFit();

        assertThat(columns.shownProperty().get()).containsExactlyInAnyOrder(FleetColumn.values());
    }
}
