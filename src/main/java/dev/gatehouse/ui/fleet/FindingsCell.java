package dev.gatehouse.ui.fleet;

import dev.gatehouse.domain.matrix.FindingCounts;
import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.domain.matrix.ProfileFacts;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;
import dev.gatehouse.ui.fleet.FleetRow.CellText;

/** How many findings a profile has: the worst class in a pill, the others below. */
final class FindingsCell extends FleetCell {
    private final Pill pill = new Pill();

    FindingsCell() {
        super(FleetColumn.FINDINGS);
    }

    @Override
    void show(FleetRow row) {
        var text = row.text(FleetColumn.FINDINGS);
        show(new CellText("", text.second()));
        whole(text.line());
        pill.setText(text.first());
        pill.setVariant(row.facts().map(ProfileFacts::findings).map(FindingsCell::variant)
                .orElse(PillVariant.NEUTRAL));
        mark(text.first().isEmpty() ? null : pill);
    }

    private static PillVariant variant(FindingCounts counts) {
        if (counts.errors() + counts.security() > 0) {
            return PillVariant.DANGER;
        }
        if (counts.warnings() > 0) {
            return PillVariant.WARNING;
        }
        return counts.isNone() ? PillVariant.SUCCESS : PillVariant.NEUTRAL;
    }
}
