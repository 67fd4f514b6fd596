package dev.gatehouse.domain.profile;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.MergeLine.AllowedListClash;
import dev.gatehouse.domain.profile.MergeLine.By;
import dev.gatehouse.domain.profile.MergeLine.Merged;
import dev.gatehouse.domain.profile.MergeLine.Row;
import dev.gatehouse.domain.profile.MergeLine.RowClash;
import dev.gatehouse.domain.profile.MergeLine.Value;
import dev.gatehouse.domain.profile.MergeLine.ValueClash;
import dev.gatehouse.domain.profile.MergeLine.Why;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Edits of two people who began from the same profile, put together (journey 6). */
class ProfileMergeTest {
    private static final AuthenticationProfile BASE = Profiles.lists("Office",
            List.of("198.51.100.0/24", "198.51.101.9/32"), List.of("198.51.100.7"));

    private static ProfileMerge merge(UnaryOperator<ProfileDraft> theirs, UnaryOperator<ProfileDraft> mine) {
        return merge(BASE, theirs, mine);
    }

    private static ProfileMerge merge(AuthenticationProfile base, UnaryOperator<ProfileDraft> theirs,
            UnaryOperator<ProfileDraft> mine) {
        var now = theirs.apply(base.toDraft()).changeFrom(base).applyTo(base);
        return ProfileMerge.of(base, now, mine.apply(base.toDraft()));
    }

    private static UnaryOperator<ProfileDraft> allowed(String... rows) {
        return draft -> draft.withRows(ListKind.ALLOWED, List.of(rows));
    }

    private static UnaryOperator<ProfileDraft> blocked(String... rows) {
        return draft -> draft.withRows(ListKind.BLOCKED, List.of(rows));
    }

    private static ProfileDraft merged(ProfileMerge merge) {
        return merge.merged(MergeChoices.NONE).orElseThrow();
    }

    @Nested
    class EditsThatCanBothStand {
        @Test
        void aRowTheyAddedAndARowIRemovedAreBothKept() {
            var merge = merge(allowed("198.51.100.0/24", "198.51.101.9/32", "203.0.113.0/24"),
                    allowed("198.51.100.0/24"));
            assertThat(merge.lines()).containsExactly(
                    new Row(ListKind.ALLOWED, "198.51.101.9", true, true, false),
                    new Row(ListKind.ALLOWED, "203.0.113.0/24", false, true, false));
            assertThat(merge.lines()).extracting(line -> ((Merged) line).by()).containsExactly(By.MINE, By.THEIRS);
            assertThat(merged(merge).allowed()).containsExactly("198.51.100.0/24", "203.0.113.0/24");
        }

        @Test
        void aFieldTheyChangedAndAnotherThatIChangedAreBothKept() {
            var merge = merge(draft -> draft.withDescription("Theirs"), draft -> draft.withName("Mine"));
            assertThat(merged(merge)).isEqualTo(BASE.toDraft().withDescription("Theirs").withName("Mine"));
        }

        @Test
        void theSameEditByBothIsNoClash() {
            var merge = merge(allowed("198.51.100.0/24", "10.0.0.0/8"), allowed("10.0.0.5/8", "198.51.100.0/24"));
            assertThat(merge.clashes()).isEmpty();
            assertThat(merge.lines()).extracting(line -> ((Merged) line).by()).containsOnly(By.BOTH);
            assertThat(merged(merge).allowed()).containsExactly("198.51.100.0/24", "10.0.0.0/8");
        }

        @Test
        void anotherOrderOrSpellingIsNoChange() {
            var merge = merge(allowed("198.51.101.9", "198.51.100.0/24"), blocked("198.51.100.7/32"));
            assertThat(merge.lines()).isEmpty();
            assertThat(merged(merge).allowed()).containsExactly("198.51.101.9", "198.51.100.0/24");
            assertThat(merged(merge).blocked()).as("only I respelled it").containsExactly("198.51.100.7/32");
        }

        @Test
        void aRowTheyRemovedStaysRemovedAlthoughIRespelledIt() {
            var merge = merge(allowed("198.51.100.0/24"), allowed("198.51.100.0/24", "198.51.101.9"));
            assertThat(merge.lines()).containsExactly(new Row(ListKind.ALLOWED, "198.51.101.9", true, false, true));
            assertThat(merged(merge).allowed()).containsExactly("198.51.100.0/24");
        }

        @Test
        void theSameTimeTypedInAnotherWayIsNoClash() {
            var idle = Profiles.with(BASE, Profiles.session(true, 60));
            var merge = merge(idle, draft -> draft.withSession(new SessionDraft("60", true, "90")),
                    draft -> draft.withSession(new SessionDraft("60", true, "1h30")));
            assertThat(merge.clashes()).isEmpty();
            assertThat(merge.lines()).hasSize(1);
        }

        @Test
        void aTextThatIsNoValueIsKeptAsTyped() {
            var merge = merge(blocked(), draft -> allowed("300.1.1.1", "198.51.100.0/24").apply(draft)
                    .withSession(new SessionDraft("soon", false, "60")));
            assertThat(merged(merge).allowed()).containsExactlyInAnyOrder("300.1.1.1", "198.51.100.0/24");
            assertThat(merged(merge).session().periodic()).isEqualTo("soon");
            assertThat(merged(merge).blocked()).isEmpty();
        }

        @Test
        void whatNeitherChangedIsNotSent() {
            var now = Profiles.named(BASE, "Office", "Theirs");
            var merge = ProfileMerge.of(BASE, now, BASE.toDraft().withName("Mine"));
            assertThat(merged(merge).changeFrom(now).fields()).containsExactly(ProfileField.NAME);
        }

        @Test
        void bothMayClearTheBlockedListAndAddToIt() {
            var merge = merge(blocked(), blocked("198.51.100.7", "10.0.0.0/8"));
            assertThat(merge.clashes()).isEmpty();
            assertThat(merged(merge).blocked()).containsExactly("10.0.0.0/8");
        }

        @Test
        void anEditIsGivenUpOrTakenBackWhenItsLineIsNotWanted() {
            var merge = merge(allowed("198.51.100.0/24", "198.51.101.9/32", "203.0.113.0/24"),
                    draft -> allowed("198.51.100.0/24").apply(draft).withName("Mine"));
            var none = MergeChoices.NONE;
            for (var line : merge.lines()) {
                none = none.want((Merged) line, false);
            }
            assertThat(merge.merged(none)).contains(BASE.toDraft());
        }
    }

    @Nested
    class EditsThatCannotBothStand {
        @Test
        void aFieldSetToTwoValuesIsAsked() {
            var merge = merge(draft -> draft.withName("Theirs"), draft -> draft.withName("Mine"));
            assertThat(merge.clashes())
                    .containsExactly(
                            new ValueClash(ProfileField.NAME, new MergeLine.Values("Office", "Theirs", "Mine")));
            assertThat(merge.merged(MergeChoices.NONE)).isEmpty();
            var clash = merge.clashes().getFirst();
            assertThat(merge.merged(MergeChoices.NONE.choose(clash, Side.MINE)).orElseThrow().name())
                    .isEqualTo("Mine");
            assertThat(merge.merged(MergeChoices.NONE.choose(clash, Side.THEIRS)).orElseThrow().name())
                    .isEqualTo("Theirs");
        }

        @Test
        void emptyingTheAllowedListAndAddingToItIsAsked() {
            for (var mineEmptied : List.of(true, false)) {
                UnaryOperator<ProfileDraft> emptied = allowed();
                var added = allowed("198.51.100.0/24", "198.51.101.9/32", "203.0.113.0/24");
                var merge = mineEmptied ? merge(added, emptied) : merge(emptied, added);
                assertThat(merge.clashes()).extracting(clash -> ((AllowedListClash) clash).why())
                        .containsExactly(Why.EMPTIED);
                var mine = merge.merged(MergeChoices.NONE.choose(merge.clashes().getFirst(), Side.MINE));
                assertThat(mine.orElseThrow().allowed()).hasSize(mineEmptied ? 0 : 3);
            }
        }

        @Test
        void anAllowedListThatOnlyOneTouchedIsEmptiedWithoutAsking() {
            assertThat(merged(merge(allowed(), draft -> draft.withName("Mine"))).allowed()).isEmpty();
            assertThat(merged(merge(draft -> draft.withName("Theirs"), allowed())).allowed()).isEmpty();
            assertThat(merged(merge(allowed(), allowed())).allowed()).isEmpty();
        }

        @Test
        void removalsThatTogetherWouldLetEveryoneInAreAsked() {
            var merge = merge(allowed("198.51.100.0/24"), allowed("198.51.101.9/32"));
            assertThat(merge.clashes()).extracting(clash -> ((AllowedListClash) clash).why())
                    .containsExactly(Why.WOULD_BE_EMPTY);
            assertThat(merge.clashes().getFirst().choices()).doesNotContain(Side.BOTH);
        }

        @Test
        void twoListsBegunFromNothingAreAskedAboutAndMayBePutTogether() {
            var merge = merge(Profiles.open("Open"), allowed("203.0.113.0/24"), allowed("10.0.0.0/8"));
            var clash = (AllowedListClash) merge.clashes().getFirst();
            assertThat(clash.why()).isEqualTo(Why.BOTH_BEGAN);
            assertThat(merge.merged(MergeChoices.NONE.choose(clash, Side.BOTH)).orElseThrow().allowed())
                    .containsExactly("203.0.113.0/24", "10.0.0.0/8");
        }

        @Test
        void aBlockThatOneAllowsAndTheOtherBlocksIsAsked() {
            var merge = merge(allowed("198.51.100.0/24", "198.51.101.9/32", "203.0.113.0/24"),
                    blocked("198.51.100.7", "203.0.113.0/24"));
            assertThat(merge.lines()).containsExactly(new RowClash("203.0.113.0/24", true));
            var clash = merge.clashes().getFirst();
            var theirs = merge.merged(MergeChoices.NONE.choose(clash, Side.THEIRS)).orElseThrow();
            var mine = merge.merged(MergeChoices.NONE.choose(clash, Side.MINE)).orElseThrow();
            assertThat(theirs.allowed()).contains("203.0.113.0/24");
            assertThat(theirs.blocked()).doesNotContain("203.0.113.0/24");
            assertThat(mine.allowed()).doesNotContain("203.0.113.0/24");
            assertThat(mine.blocked()).contains("203.0.113.0/24");
        }

        @Test
        void aChoiceAboutOneBlockNeverEmptiesTheAllowedList() {
            var base = Profiles.lists("One", List.of("198.51.100.0/24"), List.of());
            var merge = merge(base, allowed("203.0.113.0/24"), blocked("203.0.113.0/24"));
            assertThat(merge.clashes()).hasSize(2).first().isInstanceOf(AllowedListClash.class);
            var choices = MergeChoices.NONE.choose(merge.clashes().getFirst(), Side.MINE)
                    .choose(merge.clashes().getLast(), Side.MINE);
            assertThat(merge.merged(choices).orElseThrow().allowed()).containsExactly("198.51.100.0/24");
        }

        @Test
        void aToggleAwsDoesNotReportIsNotTakenFromTheDraftUnasked() {
            var base = Profiles.with(BASE, Profiles.session(true, 60));
            var now = Profiles.with(base, new SessionSettings(Duration.ofMinutes(60), Duration.ofHours(12),
                    Duration.ofMinutes(60), null));
            assertThat(merged(ProfileMerge.of(base, now, base.toDraft())).session().inactivityEnabled()).isNull();
            assertThat(ProfileMerge.of(base, now, base.toDraft()).lines()).singleElement()
                    .isInstanceOf(Value.class);
        }
    }
}
