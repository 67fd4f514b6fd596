package dev.gatehouse.ui.conflict;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.domain.profile.Side;
import dev.gatehouse.store.JsonProfileDocuments;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.conflict.ConflictViewModel.Phase;
import dev.gatehouse.ui.conflict.MergedMeaning.Checked;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 6: someone else changed the profile meanwhile. */
class ConflictViewModelTest {
    private static final AuthenticationProfile OFFICE = Profiles.lists("Office",
            List.of("198.51.100.0/24", "198.51.101.9"), List.of());
    private static final ProfileRef REF = Profiles.ref(OFFICE);

    private final World world = new World(OFFICE).opened("Office");
    private final ConflictViewModel conflict = world.conflict;

    private void theyAllow(String... rows) {
        theyWrite(profile -> profile.toDraft().withRows(ListKind.ALLOWED, List.of(rows)).changeFrom(profile)
                .applyTo(profile));
    }

    private void theyWrite(UnaryOperator<AuthenticationProfile> change) {
        world.aws.write(REF, change);
    }

    private void mine(String... rows) {
        world.editor.model().apply("edit", draft -> draft.withRows(ListKind.ALLOWED, List.of(rows)));
    }

    private void submit() {
        world.editor.review();
        world.submit.start();
    }

    private SubmitVerdict verdict() {
        var verdict = world.submit.verdictProperty().get();
        assertThat(verdict).isNotNull();
        return verdict;
    }

    @Test
    void disjointEditsAreMergedReviewedAndSentWithoutLosingEither() {
        mine("198.51.100.0/24");
        theyAllow("198.51.100.0/24", "198.51.101.9", "203.0.113.0/24");
        submit();
        assertThat(world.submit.canMerge()).isTrue();
        world.shell.routes().compareDraft();
        assertThat(world.shell.pageProperty().get()).isEqualTo(Page.CONFLICT);
        assertThat(conflict.headingProperty().get()).contains("This profile changed while you were editing (")
                .contains("us-west-2");
        assertThat(conflict.summaryProperty().get())
                .isEqualTo("They added 203.0.113.0/24; you removed 198.51.101.9. Both are kept.");
        assertThat(conflict.cards()).isEmpty();
        assertThat(conflict.rows()).extracting(ConflictRow::what, ConflictRow::base, ConflictRow::theirs,
                ConflictRow::mine, ConflictRow::result, ConflictRow::wanted).containsExactlyInAnyOrder(
                        Tuple.tuple("203.0.113.0/24", "–", "listed", "–",
                                "listed", true),
                        Tuple.tuple("198.51.101.9", "listed", "listed", "–",
                                "–", true));
        assertThat(conflict.use()).isTrue();
        world.shell.routes().reviewMerged();
        assertThat(world.shell.pageProperty().get()).isEqualTo(Page.REVIEW);
        world.submit.start();
        assertThat(verdict()).isInstanceOf(SubmitVerdict.Applied.class);
        assertThat(world.aws.truth(REF).access().allowedRows()).containsExactly("198.51.100.0/24", "203.0.113.0/24");
        assertThat(world.aws.received()).hasSize(1);
    }

    @Test
    void whatNeitherChangedAndWhatTheyChangedIsNotSent() {
        world.editor.model().apply("edit", draft -> draft.withName("Mine"));
        theyWrite(profile -> Profiles.named(profile, profile.identity().name(), "Theirs"));
        submit();
        world.shell.routes().compareDraft();
        conflict.use();
        world.shell.routes().reviewMerged();
        world.submit.start();
        assertThat(world.aws.received()).singleElement()
                .satisfies(change -> assertThat(change.fields()).containsExactly(ProfileField.NAME));
        assertThat(world.aws.truth(REF).identity().description()).isEqualTo("Theirs");
    }

    @Test
    void aClashIsAskedPointedAtAndNeverDecidedUnasked() {
        world.editor.model().apply("edit", draft -> draft.withName("Mine"));
        theyWrite(profile -> Profiles.named(profile, "Theirs", "About"));
        world.profiles.reload();
        world.shell.routes().compareDraft();
        assertThat(conflict.openProperty().get()).startsWith("1 question needs your choice");
        assertThat(conflict.use()).isFalse();
        var clash = conflict.cards().getFirst().clash();
        assertThat(conflict.attentionProperty().get()).isEqualTo(clash);
        assertThat(world.editor.model().draftProperty().get().name()).isEqualTo("Mine");
        conflict.choose(clash, Side.MINE);
        assertThat(conflict.openProperty().get()).isEqualTo("Every question is answered.");
        assertThat(conflict.use()).isTrue();
        assertThat(world.editor.model().draftProperty().get().name()).isEqualTo("Mine");
    }

    @Test
    void findingsAndAccessAreThoseOfTheMergedDraftAndFollowEachChoice() {
        mine("198.51.100.0/24", "198.51.101.9", "203.0.113.0/24");
        theyAllow();
        world.profiles.reload();
        world.shell.routes().compareDraft();
        assertThat(conflict.cards()).hasSize(1);
        var clash = conflict.cards().getFirst().clash();
        conflict.choose(clash, Side.THEIRS);
        assertThat(conflict.meaningProperty().get().summary()).startsWith("Everyone may sign in from any address");
        conflict.choose(clash, Side.MINE);
        assertThat(conflict.meaningProperty().get().summary()).startsWith("Sign-in only from 513 IPv4 addresses");
        assertThat(conflict.meaningProperty().get().findings()).extracting(Checked::code).contains("ACP-IP-033");
    }

    @Test
    void aChangeThatIsNotWantedIsTakenBackOrGivenUp() {
        mine("198.51.100.0/24");
        theyAllow("198.51.100.0/24", "198.51.101.9", "203.0.113.0/24");
        world.profiles.reload();
        world.shell.routes().compareDraft();
        var theirs = conflict.rows().stream().filter(row -> row.what().equals("203.0.113.0/24")).findFirst();
        conflict.want(theirs.orElseThrow(), false);
        assertThat(conflict.rows()).filteredOn(row -> row.what().equals("203.0.113.0/24")).singleElement()
                .satisfies(row -> {
                    assertThat(row.wanted()).isFalse();
                    assertThat(row.result()).isEqualTo("–");
                });
        conflict.use();
        assertThat(world.editor.model().draftProperty().get().allowed()).containsExactly("198.51.100.0/24");
    }

    @Test
    void theStepsBeforeStayAndTheMergeIsOneStepThatCanBeTakenBack() {
        world.editor.model().apply("first", draft -> draft.withName("Mine"));
        world.editor.model().apply("second", draft -> draft.withDescription("Mine"));
        var before = world.editor.model().draftProperty().get();
        theyAllow("198.51.100.0/24");
        world.profiles.reload();
        world.shell.routes().compareDraft();
        conflict.use();
        assertThat(world.editor.model().newerProperty().get()).isNull();
        assertThat(world.editor.model().undoNameProperty().get()).isEqualTo("merge with what AWS holds now");
        world.editor.model().undo();
        assertThat(world.editor.model().draftProperty().get()).isEqualTo(before);
        world.editor.model().undo();
        assertThat(world.editor.model().undoNameProperty().get()).isEqualTo("first");
    }

    @Test
    void anotherOrderAloneIsNoConflict() {
        mine("198.51.100.0/24");
        world.aws.write(REF, profile -> profile);
        world.profiles.reload();
        world.shell.routes().compareDraft();
        assertThat(conflict.rows()).singleElement().satisfies(row -> assertThat(row.who()).contains("you removed"));
        assertThat(conflict.cards()).isEmpty();
    }

    @Test
    void identicalEditsAreNoClashAndLeaveNothingToSend() {
        mine("198.51.100.0/24", "203.0.113.0/24");
        theyAllow("203.0.113.0/24", "198.51.100.0/24");
        submit();
        world.shell.routes().compareDraft();
        assertThat(conflict.cards()).isEmpty();
        assertThat(conflict.rows()).hasSize(2).noneMatch(ConflictRow::isOptional);
        conflict.use();
        world.shell.routes().reviewMerged();
        assertThat(world.shell.pageProperty().get()).isEqualTo(Page.PROFILES);
        assertThat(world.editor.editsTextProperty().get())
                .isEqualTo("There is nothing to review: the form holds what AWS"
                        + " holds.");
    }

    @Test
    void whatOnlyTheTwoTogetherLetInIsSaid() {
        theyWrite(_ -> OFFICE);
        var blocked = Profiles.lists("Blocked", List.of("198.51.100.0/24"), List.of("203.0.113.0/24"));
        var other = new World(blocked).opened("Blocked");
        other.editor.model().apply("edit", draft -> draft.withRows(ListKind.ALLOWED,
                List.of("198.51.100.0/24", "203.0.113.0/24")));
        other.aws.write(Profiles.ref(blocked), profile -> profile.toDraft().withRows(ListKind.BLOCKED, List.of())
                .changeFrom(profile).applyTo(profile));
        other.profiles.reload();
        other.shell.routes().compareDraft();
        assertThat(other.conflict.meaningProperty().get().together()).contains("256 IPv4 addresses could sign in");
    }

    @Test
    void discardingMineShowsWhatAwsHolds() {
        mine("198.51.100.0/24");
        theyAllow("203.0.113.0/24", "198.51.100.0/24", "198.51.101.9");
        world.profiles.reload();
        world.shell.routes().compareDraft();
        conflict.discard();
        world.shell.routes().leaveConflict();
        assertThat(world.editor.model().isEdited(REF)).isFalse();
        assertThat(world.editor.model().draftProperty().get().allowed()).contains("203.0.113.0/24");
    }

    @Test
    void anUnansweredReadIsSaidAndCanBeTriedAgain() {
        mine("198.51.100.0/24");
        world.aws.nextRead(new GatewayFailure.Unreachable(world.aws.details("ConnectException", false, 0, false)));
        world.shell.routes().compareDraft();
        assertThat(conflict.phaseProperty().get()).isEqualTo(Phase.FAILED);
        assertThat(conflict.problemProperty().get()).isNotNull();
        conflict.retry();
        assertThat(conflict.phaseProperty().get()).isEqualTo(Phase.SHOWN);
        assertThat(conflict.headingProperty().get()).isEqualTo("AWS has not changed this profile since you began.");
    }

    @Test
    void aChangeAppliedInPartLeadsHereAndOnlyTheRestIsSent() {
        world.editor.model().apply("edit", draft -> draft.withName("Mine").withDescription("Mine"));
        world.aws.onUpdate(update -> {
            update.applyOnly(change -> new ProfileChange(change.name(),
                    new FieldChange.Keep<>(), change.allowed(), change.blocked(),
                    change.session()));
            return update.accepted();
        });
        submit();
        assertThat(verdict()).isInstanceOf(SubmitVerdict.Unknown.class);
        assertThat(world.submit.canMerge()).isTrue();
        world.shell.routes().compareDraft();
        world.aws.onUpdate(FakeConnect.Update::accept);
        assertThat(conflict.cards()).isEmpty();
        conflict.use();
        world.shell.routes().reviewMerged();
        world.submit.start();
        assertThat(verdict()).isInstanceOf(SubmitVerdict.Applied.class);
        assertThat(world.aws.received().getLast().fields()).containsExactly(ProfileField.DESCRIPTION);
    }

    @Test
    void myDraftCanBeSavedAsAFileThatCanBeReadAgain(@TempDir Path folder)
            throws UnreadableFileException {
        mine("198.51.100.0/24", "300.1.1.1");
        world.editor.model().apply("edit", draft -> draft.withSession(new SessionDraft("soon", true, "1h30")));
        theyAllow("198.51.100.0/24");
        world.profiles.reload();
        world.shell.routes().compareDraft();
        var file = folder.resolve("draft.json");
        conflict.save(file);
        assertThat(conflict.noticeProperty().get()).contains("without what is no value: Periodic session");
        var read = new JsonProfileDocuments().read(file);
        assertThat(read.lastModified()).contains(Profiles.CHANGED);
        assertThat(read.access().allowedRows()).containsExactly("198.51.100.0/24", "300.1.1.1");
        assertThat(read.draftOn(OFFICE).session().inactivity()).isEqualTo("90");
        conflict.save(file.resolve("below a file.json"));
        assertThat(conflict.noticeProperty().get()).startsWith("Your draft was not saved");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aReplyIsAskedForOnlyOnceWhenTheReadingIsNew() {
        mine("198.51.100.0/24");
        theyAllow("198.51.100.0/24", "198.51.101.9", "203.0.113.0/24");
        world.profiles.reload();
        var reads = world.aws.readCount();
        world.shell.routes().compareDraft();
        assertThat(world.aws.readCount()).isEqualTo(reads);
        assertThat(world.aws.profile(REF)).isInstanceOf(Reply.Answer.class);
    }
}
