package dev.gatehouse.ui.editor;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.Finding.Target;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.editor.TesterViewModel.TestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The view-models of the editor, told as what a person does. */
class EditorStoryTest {
    private final Editing it = Editing.of(Profiles.example3());
    private final EditorViewModel editor = it.editor;
    private final SessionsViewModel sessions = editor.parts().sessions();
    private final IdentityViewModel identity = editor.parts().identity();
    private final FindingsViewModel findings = editor.parts().panels().findings();
    private final TesterViewModel tester = editor.parts().panels().tester();

    @Nested
    class Sessions {
        @Test
        void openingAProfileEditsNothing() {
            it.open(Profiles.with(Profiles.open("On"), Profiles.session(true, 15)));
            it.open(Profiles.with(Profiles.open("Unknown"), Profiles.session(null, null)));
            it.open(Profiles.example3());
            assertThat(it.model.undoNameProperty().get()).isEmpty();
            assertThat(editor.editsTextProperty().get()).isEqualTo("No edits");
        }

        @Test
        void turningIdleSignOutOnTakesItsTimeAlong() {
            sessions.inactivityEnabledProperty().set(true);
            assertThat(editor.editsTextProperty().get()).isEqualTo("2 edits, nothing sent yet");
            assertThat(sessions.idleMinutesProperty().get()).isEqualTo(60);
            assertThat(it.model.undoNameProperty().get()).isEqualTo("turn idle sign-out on");
        }

        @Test
        void undoTurnsItOffOnTheFormToo() {
            sessions.inactivityEnabledProperty().set(true);
            it.model.undo();
            assertThat(sessions.inactivityEnabledProperty().get()).isFalse();
            assertThat(it.model.redoNameProperty().get()).isEqualTo("turn idle sign-out on");
        }

        @Test
        void aTimeThatCannotBeReadStaysAsTypedWithTheErrorBelow() {
            sessions.inactivityProperty().set("soon");
            assertThat(it.draft().session().inactivity()).isEqualTo("soon");
            assertThat(findings.errorProperty(ProfileField.SESSION_INACTIVITY_DURATION).get())
                    .isEqualTo("Type minutes or hours, for instance 15, 15 min or 1h30.");
        }

        @Test
        void whatAwsDidNotReportIsNotCalledOff() {
            it.open(Profiles.with(Profiles.open("Unknown"), Profiles.session(null, 60)));
            assertThat(sessions.inactivityStateProperty().get()).isEqualTo("Not reported");
        }

        @Test
        void theMaximumIsShownAndNothingElse() {
            assertThat(sessions.maximumProperty().get()).isEqualTo("12 h");
        }
    }

    @Nested
    class Identity {
        @Test
        void typingTheNameIsOneStepAndChangesTheTitle() {
            for (var text : List.of("H", "He", "Help desk")) {
                identity.nameProperty().set(text);
            }
            assertThat(editor.titleProperty().get()).isEqualTo("Help desk");
            it.model.undo();
            assertThat(identity.nameProperty().get()).isEqualTo("Example 3");
        }

        @Test
        void whatIsNotReportedIsSaidSo() {
            it.open(Profiles.stamped(Profiles.open("P"), null));
            assertThat(identity.modifiedProperty().get()).isEqualTo("not reported");
            assertThat(identity.modifiedWhereProperty().get()).isEmpty();
        }

        @Test
        void theRegionOfTheLastChangeStandsBesideItsTime() {
            assertThat(identity.modifiedProperty().get()).isEqualTo("2026-06-24 17:12:53 UTC");
            assertThat(identity.modifiedWhereProperty().get()).isEqualTo("in us-west-2");
        }

        @Test
        void aClearedDescriptionIsAnErrorUnderItsField() {
            identity.descriptionProperty().set("");
            assertThat(findings.errorProperty(ProfileField.DESCRIPTION).get()).startsWith("AWS takes a description");
        }
    }

    @Nested
    class Findings {
        @Test
        void aFindingLeadsToItsRow() {
            findings.goTo(it.finding(FindingCode.DEAD_BLOCK));
            assertThat(findings.goalProperty().get()).isEqualTo(new Target.Row(ListKind.BLOCKED, 2));
        }

        @Test
        void fixingRemovesTheRowInOneStep() {
            fix(it, FindingCode.DEAD_BLOCK);
            assertThat(it.draft().blocked()).doesNotContain("192.123.211.211");
            assertThat(it.model.undoNameProperty().get()).isEqualTo("remove 192.123.211.211");
        }

        /** The other copy is gone by now, so this one is the last that blocks. */
        @Test
        void aFindingAboutAnEarlierStateRemovesNothing() {
            var runner = new ManualTaskRunner();
            var slow = new Editing(runner, Profiles.lists("Twice", List.of(), List.of("8.8.8.8", "8.8.8.8")));
            runner.runAll();
            var twice = slow.finding(FindingCode.DUPLICATE);
            slow.editor.parts().blocked().edit(0, "9.9.9.9");
            slow.editor.parts().panels().findings().fix(twice, twice.fixes().getFirst());
            runner.runAll();
            assertThat(slow.draft().blocked()).containsExactly("9.9.9.9", "8.8.8.8");
        }

        @Test
        void aReviewAskedForTooEarlyComesAsSoonAsItCan() {
            var runner = new ManualTaskRunner();
            var slow = new Editing(runner, Profiles.example3());
            runner.runAll();
            slow.editor.parts().identity().nameProperty().set("New");

            slow.editor.review();
            assertThat(slow.editor.reviewingProperty().get()).isNull();
            runner.runAll();

            assertThat(slow.editor.reviewingProperty().get()).isNotNull();
        }

        @Test
        void typingOnTakesTheWishForAReviewBack() {
            var runner = new ManualTaskRunner();
            var slow = new Editing(runner, Profiles.example3());
            runner.runAll();
            slow.editor.parts().identity().nameProperty().set("New");
            slow.editor.review();
            slow.editor.parts().identity().nameProperty().set("Newer");
            runner.runAll();

            assertThat(slow.editor.reviewingProperty().get()).isNull();
        }

        @Test
        void whatOnlyAPersonCanMendOffersNoFix() {
            assertThat(it.finding(FindingCode.NO_IPV6_CLIENT).fixes()).isEmpty();
        }

        private static void fix(Editing editing, FindingCode code) {
            var item = editing.finding(code);
            editing.editor.parts().panels().findings().fix(item, item.fixes().getFirst());
        }

        @Test
        void theControlStandsLastAndIsMetAtFifteen() {
            sessions.inactivityEnabledProperty().set(true);
            sessions.inactivityProperty().set("15");
            assertThat(findings.items().getLast().title()).isEqualTo("PCI DSS v4.0.1, 8.2.8: PASS");
        }

        @Test
        void theHeadingCountsFindingsOnly() {
            assertThat(findings.headingProperty().get()).isEqualTo("3 findings");
        }
    }

    @Nested
    class Tester {
        @Test
        void theRowThatDecidesIsNamed() {
            tester.inputProperty().set("200.255.40.50, 200.255.40.51");
            assertThat(tester.results()).containsExactly(
                    new TestResult(TestResult.Kind.BLOCKED, "200.255.40.50", "BLOCKED", "BLOCKED",
                            "200.255.40.50 is blocked by 200.255.40.50. Blocked rows win over 200.255.0.0/16.", false),
                    new TestResult(TestResult.Kind.ALLOWED, "200.255.40.51", "ALLOWED", "ALLOWED",
                            "200.255.40.51 is allowed by 200.255.0.0/16.", false));
            assertThat(tester.summaryProperty().get())
                    .isEqualTo("1 allowed, 1 blocked; the draft changes none of them");
            assertThat(tester.csv())
                    .startsWith("\"address\",\"draft\",\"live\",\"reason\"\r\n\"200.255.40.50\",\"BLOCKED\"");
        }

        @Test
        void theVerdictFollowsTheFormAndIsComparedWithAws() {
            tester.inputProperty().set("200.255.40.50");
            editor.parts().blocked().remove(List.of(1));
            assertThat(tester.results()).singleElement().isEqualTo(new TestResult(TestResult.Kind.ALLOWED,
                    "200.255.40.50", "ALLOWED", "BLOCKED", "200.255.40.50 is allowed by 200.255.0.0/16. In AWS now: "
                            + "200.255.40.50 is blocked by 200.255.40.50. Blocked rows win over 200.255.0.0/16.",
                    true));
        }

        @Test
        void ofARangeItIsSaidHowMuchMaySignInAndATextThatIsNoAddressSaysWhy() {
            tester.inputProperty().set("200.255.40.0/24 10.0.0.0/8 foo");
            assertThat(tester.results()).extracting(TestResult::reason).containsExactly(
                    "255 of the 256 addresses of 200.255.40.0/24 may sign in.",
                    "None of the 16 777 216 addresses of 10.0.0.0/8 may sign in.",
                    "“foo” is a name. AWS takes IP addresses only.");
        }

        @Test
        void nothingTypedTestsNothing() {
            tester.inputProperty().set("8.8.8.8");
            tester.inputProperty().set(" ");
            assertThat(tester.results()).isEmpty();
        }
    }

    @Nested
    class Review {
        @Test
        void anErrorInTheFormIsLedToInsteadOfTheReview() {
            identity.nameProperty().set("");
            editor.review();
            assertThat(editor.reviewingProperty().get()).isNull();
            assertThat(findings.goalProperty().get()).isEqualTo(new Target.Field(ProfileField.NAME));
        }

        @Test
        void theFirstErrorIsTheOneLedTo() {
            editor.parts().allowed().add("foo");
            identity.nameProperty().set("");
            editor.review();
            assertThat(findings.goalProperty().get()).isEqualTo(new Target.Row(ListKind.ALLOWED, 1));
        }

        @Test
        void withNothingToSendThereIsNothingToReview() {
            editor.review();
            assertThat(editor.reviewingProperty().get()).isNull();
        }

        @Test
        void withEditsTheReviewShowsThem() {
            identity.nameProperty().set("New");
            editor.review();
            assertThat(editor.reviewingProperty().get()).isEqualTo(it.model.currentAnalysis().orElseThrow());
        }

        @Test
        void discardingIsUndoable() {
            identity.nameProperty().set("New");
            editor.discard();
            assertThat(it.draft().name()).isEqualTo("Example 3");
            it.model.undo();
            assertThat(it.draft().name()).isEqualTo("New");
        }

        @Test
        void theSummaryAnswersWhoAndForHowLong() {
            assertThat(editor.summaryProperty().get()).startsWith(
                    "Sign-in only from 65\u202F279 IPv4 addresses; no IPv6 client can sign in.")
                    .endsWith("everyone signs in again after 12 h.");
        }
    }
}
