package dev.gatehouse.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.MergeLine.AllowedListClash;
import dev.gatehouse.domain.profile.MergeLine.By;
import dev.gatehouse.domain.profile.MergeLine.Merged;
import dev.gatehouse.domain.profile.MergeLine.RowClash;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Random profiles, edits by two people, and random choices. */
class ProfileMergePropertyTest {
    private static final int MANY = 20_000;
    /** Each block in two spellings, so that meaning and spelling go apart. */
    private static final List<List<String>> BLOCKS = List.of(List.of("10.0.0.0/8", "10.0.0.5/8"),
            List.of("10.1.0.0/16", "10.1.2.3/16"), List.of("192.0.2.1", "192.0.2.1/32"),
            List.of("2001:db8::/32", "2001:DB8::/32"), List.of("not an ip", "not an ip"));

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void whereTheyChangedNothingTheDraftStands(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var base = ProfileChangePropertyTest.profile(random);
        var mine = ProfileChangePropertyTest.draft(random, base);
        var merge = ProfileMerge.of(base, base, mine);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.merged(MergeChoices.NONE)).as("seed %d", seed).contains(mine);
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void whereIChangedNothingNothingIsSent(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var base = ProfileChangePropertyTest.profile(random);
        var theirs = ProfileChangePropertyTest.draft(random, base).changeFrom(base).applyTo(base);
        var merge = ProfileMerge.of(base, theirs, base.toDraft());
        assertThat(merge.clashes()).isEmpty();
        var merged = merge.merged(MergeChoices.NONE).orElseThrow();
        assertThat(merged.changeFrom(theirs).isEmpty()).as("seed %d", seed).isTrue();
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void itDoesNotMatterWhoseEditsCameFirst(@ForAll long seed) {
        var it = new Three(new SplittableRandom(seed));
        var one = ProfileMerge.of(it.base, it.theirs, it.mine.toDraft());
        var other = ProfileMerge.of(it.base, it.mine, it.theirs.toDraft());
        assertThat(one.clashes()).as("seed %d", seed).hasSameSizeAs(other.clashes());
        if (one.clashes().isEmpty()) {
            assertThat(ProfileMatch.differing(held(it, one), held(it, other))).as("seed %d", seed).isEmpty();
        }
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void noClashIsDecidedWithoutAChoice(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var it = new Three(random);
        var merge = ProfileMerge.of(it.base, it.theirs, it.mine.toDraft());
        var choices = MergeChoices.NONE;
        for (var clash : merge.clashes()) {
            assertThat(merge.merged(choices)).as("seed %d", seed).isEmpty();
            assertThat(merge.firstOpen(choices)).contains(clash);
            choices = choices.choose(clash, clash.choices().get(random.nextInt(clash.choices().size())));
        }
        assertThat(merge.merged(choices)).isPresent();
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void everyRowStandsWhereTheOracleSaysAndAdmitsWhoTheOracleAdmits(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var it = new Three(random);
        var merge = ProfileMerge.of(it.base, it.theirs, it.mine.toDraft());
        var choices = it.choices(random, merge);
        var merged = merge.merged(choices).orElseThrow();
        var allowed = it.oracle(ListKind.ALLOWED, merge, choices);
        var blocked = it.oracle(ListKind.BLOCKED, merge, choices);
        assertThat(present(merged.allowed())).as("allowed, seed %d", seed).isEqualTo(allowed);
        assertThat(present(merged.blocked())).as("blocked, seed %d", seed).isEqualTo(blocked);
        assertThat(merged.rules().effective()).as("access, seed %d", seed)
                .isEqualTo(AccessRules.of(entries(allowed), entries(blocked)).effective());
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void theAllowedListIsEmptyOnlyWhereOneOfTheTwoLeftItEmpty(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var it = new Three(random);
        var merge = ProfileMerge.of(it.base, it.theirs, it.mine.toDraft());
        var choices = MergeChoices.NONE;
        for (var clash : merge.clashes()) {
            choices = choices.choose(clash, clash.choices().get(random.nextInt(clash.choices().size())));
        }
        if (merge.merged(choices).orElseThrow().allowed().isEmpty()) {
            assertThat(it.theirs.access().allowedRows().isEmpty() || it.mine.access().allowedRows().isEmpty())
                    .as("seed %d", seed).isTrue();
        }
    }

    private static AuthenticationProfile held(Three it, ProfileMerge merge) {
        return merge.merged(MergeChoices.NONE).orElseThrow().changeFrom(it.base).applyTo(it.base);
    }

    private static List<Boolean> present(List<String> rows) {
        return BLOCKS.stream().map(spellings -> rows.stream().anyMatch(spellings::contains)).toList();
    }

    private static List<AddressEntry> entries(List<Boolean> present) {
        var entries = new ArrayList<AddressEntry>();
        for (var i = 0; i < BLOCKS.size(); i++) {
            if (present.get(i)) {
                entries.add(AddressEntry.of(BLOCKS.get(i).getFirst()));
            }
        }
        return entries;
    }

    /** Three profiles of the same few blocks, each state of each block chosen by chance. */
    private static final class Three {
        final AuthenticationProfile base;
        final AuthenticationProfile theirs;
        final AuthenticationProfile mine;

        Three(SplittableRandom random) {
            base = profile(random, null);
            theirs = profile(random, base);
            mine = profile(random, base);
        }

        private static AuthenticationProfile profile(SplittableRandom random,
                @Nullable AuthenticationProfile from) {
            return Profiles.named(Profiles.lists("P",
                    rows(random, from == null ? List.of() : from.access().allowedRows(), from == null),
                    rows(random, from == null ? List.of() : from.access().blockedRows(), from == null)),
                    random.nextInt(4) == 0 ? "Other" + random.nextInt(2) : "P", "About");
        }

        /** A fresh list, or the one before with some blocks put in, taken out or respelled; sometimes emptied. */
        private static List<String> rows(SplittableRandom random, List<String> before, boolean fresh) {
            if (random.nextInt(8) == 0) {
                return List.of();
            }
            var rows = new ArrayList<String>();
            for (var spellings : BLOCKS) {
                var was = before.stream().filter(spellings::contains).findFirst();
                var change = random.nextInt(fresh ? 2 : 4);
                if (fresh ? change == 0 : change == 0 ? was.isEmpty() : was.isPresent()) {
                    rows.add(change == 1 ? spellings.getLast() : was.orElse(spellings.getFirst()));
                }
            }
            return rows;
        }

        MergeChoices choices(SplittableRandom random, ProfileMerge merge) {
            var choices = MergeChoices.NONE;
            for (var line : merge.lines()) {
                choices = switch (line) {
                    case MergeLine.Clash clash ->
                        choices.choose(clash, clash.choices().get(random.nextInt(clash.choices().size())));
                    case Merged merged -> choices.want(merged, random.nextInt(4) != 0);
                };
            }
            return choices;
        }

        /** Which blocks stand in a list, worked out block by block from the three states alone. */
        List<Boolean> oracle(ListKind list, ProfileMerge merge, MergeChoices choices) {
            var whole = merge.clashes().stream().filter(AllowedListClash.class::isInstance).findFirst()
                    .filter(_ -> list == ListKind.ALLOWED).map(choices.sides()::get);
            var result = new ArrayList<Boolean>();
            for (var i = 0; i < BLOCKS.size(); i++) {
                var block = i;
                Function<AuthenticationProfile, Boolean> in = profile -> present(profile.toDraft().rows(list))
                        .get(block);
                var was = in.apply(base);
                var now = in.apply(theirs);
                var typed = in.apply(mine);
                var name = AddressEntry.of(BLOCKS.get(i).getFirst()).range().map(Object::toString)
                        .orElse(BLOCKS.get(i).getFirst());
                var opposed = merge.clashes().stream().filter(clash -> clash instanceof RowClash row
                        && row.block().equals(name)).findFirst().map(choices.sides()::get);
                var dropped = choices.dropped().stream().anyMatch(line -> line instanceof MergeLine.Row row
                        && row.list() == list && row.block().equals(name) && row.by() != By.BOTH);
                var both = now.equals(was) ? typed : now;
                var kept = dropped ? (now.equals(was) ? now : was) : both;
                result.add(whole.map(side -> side == Side.BOTH ? both : side == Side.MINE ? typed : now)
                        .orElseGet(() -> opposed.map(side -> side == Side.MINE ? typed : now).orElse(kept)));
            }
            return result;
        }
    }
}
