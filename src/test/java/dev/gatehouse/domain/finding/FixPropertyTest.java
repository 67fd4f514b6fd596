package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import dev.gatehouse.domain.finding.Finding.Target;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Removing a row that is offered for removal changes nobody's access; the last allowed row above all. */
class FixPropertyTest {
    private static final List<String> ROWS = List.of("10.0.0.0/8", "10.0.0.5/8", "10.1.0.0/16", "10.1.2.3",
            "10.1.2.3/32", "192.0.2.0/24", "0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "::/0", "2001:db8::/32",
            "2001:db8::1", "::ffff:10.1.2.3", "not an ip", "");

    @Property(tries = 5000, shrinking = ShrinkingMode.OFF)
    void removingAFixableRowLeavesEveryoneWhereTheyWere(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var base = Profiles.lists("P", rows(random), rows(random));
        var draft = base.toDraft();
        for (var finding : DraftAnalysis.of(base, draft).findings()) {
            if (finding.isFixedByRemovingRow()) {
                assertThat(finding.target()).isInstanceOf(Target.Row.class);
                var row = (Target.Row) finding.target();
                var left = new ArrayList<>(draft.rows(row.list()));
                left.remove(row.row());
                assertThat(draft.withRows(row.list(), left).rules().effective())
                        .as("%s of %s, seed %d", finding, draft, seed).isEqualTo(draft.rules().effective());
            }
        }
    }

    private static List<String> rows(SplittableRandom random) {
        var rows = new ArrayList<String>();
        for (var i = random.nextInt(5); i > 0; i--) {
            rows.add(ROWS.get(random.nextInt(ROWS.size())));
        }
        return rows;
    }
}
