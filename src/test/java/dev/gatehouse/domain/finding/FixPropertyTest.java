package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import dev.gatehouse.domain.address.TidyPlan;
import dev.gatehouse.domain.address.TidyPlan.Operation;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What is offered as a fix that changes nobody's access does not; the last allowed row above all. */
class FixPropertyTest {
    private static final List<String> ROWS = List.of("10.0.0.0/8", "10.0.0.5/8", "10.1.0.0/16", "10.1.2.3",
            "10.1.2.3/32", "192.0.2.0/25", "192.0.2.128/25", "192.0.2.0/24", "0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1",
            "::/0", "2001:db8::/32",
            "2001:db8::1", "::ffff:10.1.2.3", "not an ip", "");

    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
    void aNeutralFixLeavesEveryoneWhereTheyWere(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var base = Profiles.lists("P", rows(random), rows(random));
        var draft = base.toDraft();
        for (var finding : DraftAnalysis.of(base, draft).findings()) {
            for (var fix : finding.fixes()) {
                var fixed = fix.applyTo(draft);
                assertThat(fixed).as("%s of %s", fix, draft).isNotEqualTo(draft);
                if (fix.isNeutral()) {
                    assertThat(fixed.rules().effective()).as("%s of %s, seed %d", fix, draft, seed)
                            .isEqualTo(draft.rules().effective());
                }
            }
        }
    }

    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
    void tidyingLeavesEveryoneWhereTheyWere(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var allowed = rows(random);
        var blocked = rows(random);
        var plan = TidyPlan.of(allowed, blocked, operations(random));
        assertThat(plan.keepsAccess()).as("%s | %s -> %s, seed %d", allowed, blocked, plan, seed).isTrue();
        assertThat(plan.allowed().isEmpty()).as("%s", plan).isEqualTo(allowed.isEmpty());
        assertThat(plan.allowed().size()).isLessThanOrEqualTo(allowed.size());
        assertThat(plan.blocked().size()).isLessThanOrEqualTo(blocked.size());
    }

    private static Set<Operation> operations(SplittableRandom random) {
        var chosen = EnumSet.noneOf(Operation.class);
        for (var operation : Operation.values()) {
            if (random.nextBoolean()) {
                chosen.add(operation);
            }
        }
        return chosen;
    }

    private static List<String> rows(SplittableRandom random) {
        var rows = new ArrayList<String>();
        for (var i = random.nextInt(5); i > 0; i--) {
            rows.add(ROWS.get(random.nextInt(ROWS.size())));
        }
        return rows;
    }
}
