package dev.gatehouse.ui.many;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.TermsViewModel.Field;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** One change for many profiles, over a Connect in memory (features row 69). */
class ManyViewModelTest {
    private static final String ROW = "198.51.100.0/24";
    private static final AuthenticationProfile FIRST = Profiles.lists("First", List.of("10.0.0.0/8"), List.of());
    private static final AuthenticationProfile SECOND = Profiles.lists("Second", List.of("172.16.0.0/12"), List.of());
    private static final AuthenticationProfile THIRD = Profiles.lists("Third", List.of("192.168.0.0/16"), List.of());
    private static final AuthenticationProfile OPEN = Profiles.open("Open");
    private static final AuthenticationProfile HAS_IT = Profiles.lists("Has it", List.of(ROW), List.of());

    @TempDir
    private Path folder = Path.of("unset");
    private World world = new World(FIRST, SECOND, THIRD, OPEN, HAS_IT).opened("First");

    private World tried() {
        world.editor.parts().allowed().add(ROW);
        world.shell.routes().openMany();
        return world;
    }

    private ManyRow row(String name) {
        return world.many.rows().stream().filter(row -> row.label().endsWith(name)).findFirst().orElseThrow();
    }

    private String mark(String name) {
        return world.many.detail(row(name)).mark();
    }

    private boolean holds(AuthenticationProfile profile) {
        return world.aws.truth(Profiles.ref(profile)).access().allowedRows().contains(ROW);
    }

    private ManyStage stage() {
        return world.many.stageProperty().get();
    }

    private void startAll() {
        tried();
        world.many.chooseAll(true);
        world.many.start();
    }

    @Test
    void theChangeIsTriedOnEveryProfileAndNothingIsSent() {
        tried();
        assertThat(world.shell.pageProperty().get()).isEqualTo(Page.MANY);
        assertThat(stage()).isEqualTo(ManyStage.CHOOSING);
        assertThat(world.many.titleProperty().get()).isEqualTo("allow " + ROW);
        assertThat(List.of("First", "Second", "Third", "Open", "Has it")).extracting(this::mark)
                .containsExactly("can follow", "can follow", "can follow", "cannot follow", "already so");
        assertThat(world.many.detail(row("Open")).words()).contains("would shut out everyone else");
        assertThat(world.many.detail(row("Second")).lines()).hasSize(1);
        assertThat(world.aws.received()).isEmpty();
        assertThat(world.journal.read()).isEmpty();
    }

    @Test
    void theFirstWaitsOnTrialAndTheRestFollowsOnceItIsKept() {
        startAll();
        assertThat(stage()).isEqualTo(ManyStage.CONFIRMING);
        assertThat(world.confirm.stateProperty().get()).isEqualTo(ConfirmViewModel.State.COUNTING);
        assertThat(world.aws.received()).hasSize(1);
        world.confirm.keep();
        assertThat(stage()).isEqualTo(ManyStage.DONE);
        assertThat(List.of(FIRST, SECOND, THIRD)).allMatch(this::holds);
        assertThat(world.aws.received()).hasSize(3);
        assertThat(world.aws.truth(Profiles.ref(SECOND)).access().allowedRows()).containsExactly("172.16.0.0/12", ROW);
        assertThat(world.many.statusProperty().get()).startsWith("Done: 3 of 3 are applied");
    }

    @Test
    void anUndoneTrialStopsIt() {
        startAll();
        world.confirm.undo();
        assertThat(stage()).isEqualTo(ManyStage.STOPPED);
        assertThat(mark("First")).isEqualTo("undone");
        assertThat(List.of(FIRST, SECOND, THIRD)).noneMatch(this::holds);
    }

    @Test
    void itStopsAtTheFirstThatIsRefusedAndGoesOnWithoutItAfterItWasAgreedToAgain() {
        startAll();
        world.aws.onUpdate(update -> update.ref().equals(Profiles.ref(SECOND)) ? update.denied() : update.accept());
        world.confirm.keep();
        assertThat(stage()).isEqualTo(ManyStage.STOPPED);
        assertThat(world.many.statusProperty().get()).contains("Second was not changed. 1 of 3 are applied");
        assertThat(holds(THIRD)).isFalse();
        world.many.goOn();
        assertThat(stage()).isEqualTo(ManyStage.CHOOSING);
        assertThat(mark("Second")).isEqualTo("left out");
        assertThat(holds(THIRD)).isFalse();
        world.many.start();
        assertThat(stage()).isEqualTo(ManyStage.DONE);
        assertThat(holds(THIRD)).isTrue();
        assertThat(holds(SECOND)).isFalse();
    }

    @Test
    void anUnknownOutcomeStopsItUntilItIsKnown() {
        startAll();
        world.aws.onUpdate(update -> update.ref().equals(Profiles.ref(SECOND)) ? update.noAnswer() : update.accept());
        world.confirm.keep();
        assertThat(stage()).isEqualTo(ManyStage.STOPPED);
        assertThat(mark("Second")).isEqualTo("not known");
        world.many.goOn();
        assertThat(stage()).isEqualTo(ManyStage.STOPPED);
        assertThat(holds(THIRD)).isFalse();
        assertThat(world.outcomes.locked()).contains(Profiles.ref(SECOND));
    }

    @Test
    void aProfileThatChangedSinceItWasTriedIsNotOverwritten() {
        startAll();
        world.aws.write(Profiles.ref(SECOND), held -> Profiles.named(held, "Second", "theirs"));
        world.confirm.keep();
        assertThat(mark("Second")).isEqualTo("not sent");
        assertThat(holds(SECOND)).isFalse();
        world.many.goOn();
        world.many.start();
        assertThat(stage()).isEqualTo(ManyStage.DONE);
        assertThat(holds(SECOND)).isTrue();
        assertThat(world.aws.truth(Profiles.ref(SECOND)).identity().description()).isEqualTo("theirs");
    }

    @Test
    void aDangerousProfileIsSentOnlyAfterItsInstanceWasTyped() {
        world.editor.model().apply("edit", draft -> draft.withRows(ListKind.BLOCKED, List.of("172.16.0.0/13")));
        world.shell.routes().openMany();
        assertThat(mark("Second")).isEqualTo("dangerous");
        world.many.chooseAll(true);
        assertThat(row("Second").chosenProperty().get()).isFalse();
        world.many.chooseAll(false);
        row("Second").chosenProperty().set(true);
        world.many.start();
        assertThat(stage()).isEqualTo(ManyStage.CHOOSING);
        assertThat(row("Second").errorProperty().get()).contains("acme-demo");
        assertThat(world.aws.received()).isEmpty();
        row("Second").typedProperty().set(" acme-demo ");
        world.many.start();
        assertThat(stage()).isEqualTo(ManyStage.CONFIRMING);
    }

    @Test
    void whatIsAgreedToIsWrittenDownAndOnlyTheFirstHasAWindow() {
        tried();
        world.many.chooseAll(true);
        world.many.terms().textProperty(Field.MINUTES).set("soon");
        world.many.start();
        assertThat(stage()).isEqualTo(ManyStage.CHOOSING);
        world.many.terms().textProperty(Field.MINUTES).set("5");
        world.many.terms().textProperty(Field.REASON).set("new office");
        world.many.start();
        world.confirm.keep();
        var stories = SubmitStory.of(world.journal.read());
        assertThat(stories).extracting(story -> story.plan().terms().reason()).containsOnly("new office");
        assertThat(stories).extracting(story -> story.plan().terms().confirmWithin().map(time -> time.toMinutes()))
                .containsExactly(Optional.of(5L), Optional.empty(), Optional.empty());
    }

    @Test
    void everythingCanBeTakenBackNewestFirst() {
        startAll();
        world.confirm.keep();
        world.many.undoAll();
        assertThat(List.of(FIRST, SECOND, THIRD)).noneMatch(this::holds);
        assertThat(world.many.statusProperty().get()).startsWith("Everything that was applied is taken back");
        assertThat(mark("Third")).isEqualTo("undone");
        assertThat(world.many.detail(row("Third")).words()).startsWith("Undone");
        assertThat(world.many.canGoOn()).isFalse();
        assertThat(world.aws.applied()).hasSize(6);
        world = new World(world);
        world.connection.openSandbox();
        assertThat(world.many.unfinishedProperty().get()).isEmpty();
    }

    @Test
    void overALockedConnectionNothingIsSentAndItSaysSo() {
        startAllOverALockedConnection();
        assertThat(stage()).isEqualTo(ManyStage.STOPPED);
        assertThat(world.many.detail(row("First")).words()).contains("read only");
        assertThat(world.aws.received()).isEmpty();
        world.workspace.unlock();
        world.many.goOn();
        world.many.start();
        assertThat(stage()).isEqualTo(ManyStage.CONFIRMING);
    }

    /** The connection is made such that it cannot write, as one to a place where real people work is at first. */
    private void startAllOverALockedConnection() {
        world.workspace.open(() -> world.aws, new Workspace.Destination(Optional.empty(), Bookmark.Label.TEST, true));
        world.profiles.select(world.item("First"));
        startAll();
    }

    @Test
    void afterARestartItIsOfferedAndGoesOnOnceItIsAgreedTo() {
        startAll();
        world.aws.onUpdate(update -> update.ref().equals(Profiles.ref(SECOND)) ? update.denied() : update.accept());
        world.confirm.keep();
        world.aws.onUpdate(update -> update.accept());
        world = new World(world);
        world.connection.openSandbox();
        assertThat(world.many.unfinishedProperty().get()).startsWith("1 of 3 are applied");
        world.shell.routes().resumeMany();
        assertThat(stage()).isEqualTo(ManyStage.STOPPED);
        assertThat(List.of("First", "Second", "Third")).extracting(this::mark)
                .containsExactly("applied", "not applied", "not begun");
        world.many.goOn();
        world.many.start();
        assertThat(stage()).isEqualTo(ManyStage.DONE);
        assertThat(holds(THIRD)).isTrue();
        assertThat(world.aws.applied()).hasSize(2);
    }

    @Test
    void afterARestartWhatReachesRealPeopleIsAgreedToByNameAgain() {
        world = new World(FIRST, SECOND, THIRD, OPEN, HAS_IT);
        world.aws.outsideTheSandbox();
        world.opened("First");
        tried();
        world.many.chooseAll(true);
        agreeByName();
        world.aws.onUpdate(update -> update.ref().equals(Profiles.ref(SECOND)) ? update.denied() : update.accept());
        world.many.start();
        world.confirm.keep();
        assertThat(stage()).isEqualTo(ManyStage.STOPPED);

        world.aws.onUpdate(update -> update.accept());
        world = new World(world);
        world.connection.openSandbox();
        world.shell.routes().resumeMany();
        world.many.goOn();
        world.many.start();
        assertThat(stage()).isEqualTo(ManyStage.CHOOSING);
        assertThat(holds(THIRD)).isFalse();

        agreeByName();
        world.many.start();
        assertThat(stage()).isEqualTo(ManyStage.DONE);
        assertThat(holds(THIRD)).isTrue();
    }

    private void agreeByName() {
        var terms = world.many.terms();
        assertThat(terms.nameWantedProperty().get()).isNotEmpty();
        terms.textProperty(Field.NAME).set(terms.nameWantedProperty().get());
        terms.textProperty(Field.REASON).set("office move");
    }

    @Test
    void aTrialThatWasRunningWhenTheProgramEndedIsDecidedFirst() {
        startAll();
        world = new World(world);
        world.connection.openSandbox();
        assertThat(world.confirm.stateProperty().get()).isEqualTo(ConfirmViewModel.State.COUNTING);
        world.shell.routes().resumeMany();
        assertThat(stage()).isEqualTo(ManyStage.CONFIRMING);
        world.confirm.keep();
        assertThat(stage()).isEqualTo(ManyStage.STOPPED);
        assertThat(world.aws.applied()).hasSize(1);
        world.many.goOn();
        world.many.start();
        assertThat(stage()).isEqualTo(ManyStage.DONE);
        assertThat(world.aws.applied()).hasSize(3);
    }

    @Test
    void whatIsPutAwayIsNotOfferedAgain() throws Exception {
        startAll();
        world.confirm.undo();
        world.many.close();
        assertThat(world.series.read()).isEqualTo(Series.NONE);
        world = new World(world);
        world.connection.openSandbox();
        assertThat(world.many.unfinishedProperty().get()).isEmpty();
    }

    @Test
    void theSummaryHasTheJournalsVerdicts() throws IOException {
        startAll();
        world.aws.onUpdate(update -> update.ref().equals(Profiles.ref(SECOND)) ? update.denied() : update.accept());
        world.confirm.keep();
        var file = folder.resolve("summary.csv");
        world.many.save(file);
        assertThat(Files.readString(file).lines()).satisfiesExactly(
                heading -> assertThat(heading).startsWith("\"order\",\"instance\",\"profile\""),
                first -> assertThat(first).contains("\"APPLIED\"", "acme-demo · First"),
                second -> assertThat(second).contains("\"NOT_APPLIED\""),
                third -> assertThat(third).contains("\"NOT_BEGUN\""));
    }

    @Test
    void aNameIsNothingOthersCouldFollow() {
        world.editor.parts().identity().nameProperty().set("Mine");
        world.shell.routes().openMany();
        assertThat(world.shell.pageProperty().get()).isEqualTo(Page.PROFILES);
        assertThat(world.exchange.noteProperty().get()).isNotNull();
    }

    @Test
    void leavingBeforeAnythingIsSentForgetsIt() {
        tried();
        world.shell.routes().leaveMany();
        assertThat(stage()).isEqualTo(ManyStage.IDLE);
        assertThat(world.editor.editsTextProperty().get()).startsWith("1 edit");
    }
}
