package dev.gatehouse.ui.editor;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.local.SavedDraft;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.editor.DraftBarViewModel.State;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Drafts that outlive the program (journey 3). */
class SavedDraftsStoryTest {
    private static final AuthenticationProfile OFFICE = Profiles.lists("Office",
            List.of("198.51.100.0/24", "198.51.101.9"), List.of());
    private static final ProfileRef REF = Profiles.ref(OFFICE);

    private final World world = new World(OFFICE).opened("Office");

    private static void type(World world, String name) {
        world.editor.parts().identity().nameProperty().set(name);
    }

    private static void second(World world) {
        world.ticker.advance(Duration.ofSeconds(1));
    }

    private World restarted(Duration after) {
        world.pace.pause(after);
        return new World(world).opened("Office");
    }

    private static ProfileDraft draft(World world) {
        var draft = world.editor.model().draftProperty().get();
        assertThat(draft).isNotNull();
        return draft;
    }

    private static List<SavedDraft> kept(World world) {
        return world.local.drafts().get().of(REF);
    }

    @Test
    void whatWasTypedIsOfferedAfterARestartWithItsAgeAndGoneOnWithAsOneStep() {
        type(world, "Mine");
        second(world);
        var later = restarted(Duration.ofMinutes(40));
        assertThat(later.drafts.stateProperty().get()).isEqualTo(State.OFFERED);
        assertThat(later.drafts.titleProperty().get()).isEqualTo("Draft from 12:00 UTC, 40 minutes old");
        assertThat(later.drafts.bodyProperty().get()).endsWith("AWS has not changed this profile since.");
        assertThat(draft(later)).as("nothing opens by itself").isEqualTo(OFFICE.toDraft());
        assertThat(later.drafts.goOn()).isTrue();
        assertThat(draft(later).name()).isEqualTo("Mine");
        assertThat(later.drafts.stateProperty().get()).isEqualTo(State.NONE);
        assertThat(later.editor.model().undoNameProperty().get()).isEqualTo("go on with the draft from 12:00 UTC");
        type(later, "Mine too");
        second(later);
        assertThat(kept(later)).singleElement().satisfies(saved -> assertThat(saved.draft().name())
                .isEqualTo("Mine too"));
    }

    @Test
    void whatIsNoValueIsKeptAsTyped() {
        var odd = OFFICE.toDraft().withRows(ListKind.ALLOWED, List.of("300.1.1.1", "")).withName("")
                .withSession(new SessionDraft("soon", null, "1h75x"));
        world.editor.model().apply("edit", _ -> odd);
        second(world);
        var later = restarted(Duration.ofDays(3));
        assertThat(later.drafts.titleProperty().get()).endsWith("3 days old");
        later.drafts.goOn();
        assertThat(draft(later)).isEqualTo(odd);
    }

    @Test
    void aCrashLosesNoMoreThanTheLastSecond() {
        type(world, "Mine");
        world.ticker.advance(Duration.ofMillis(900));
        type(world, "Mine, longer");
        second(world);
        type(world, "Mine, longest");
        assertThat(kept(restarted(Duration.ofMinutes(1))).getFirst().draft().name()).isEqualTo("Mine, longer");
    }

    @Test
    void typingWithoutAPauseIsKeptAllTheSame() {
        for (var i = 0; i < 30; i++) {
            type(world, "Mine " + i);
            world.ticker.advance(Duration.ofMillis(100));
        }
        assertThat(kept(world)).singleElement().satisfies(saved -> assertThat(saved.draft().name())
                .isGreaterThan("Mine 1"));
    }

    @Test
    void aDraftWhoseBaseMovedGoesOnBesideWhatAwsHoldsNow() {
        type(world, "Mine");
        second(world);
        world.aws.write(REF, profile -> Profiles.named(profile, "Office", "Theirs"));
        var later = restarted(Duration.ofHours(2));
        assertThat(later.drafts.titleProperty().get()).endsWith("2 hours old");
        assertThat(later.drafts.bodyProperty().get()).contains("AWS has changed this profile since");
        assertThat(later.drafts.goOn()).isFalse();
        later.shell.routes().compareSaved();
        assertThat(later.shell.pageProperty().get()).isEqualTo(Page.CONFLICT);
        assertThat(later.conflict.use()).isTrue();
        later.shell.routes().reviewMerged();
        assertThat(later.shell.pageProperty().get()).isEqualTo(Page.REVIEW);
        later.submit.start();
        assertThat(later.aws.truth(REF).identity().name()).isEqualTo("Mine");
        assertThat(later.aws.truth(REF).identity().description()).isEqualTo("Theirs");
        second(later);
        assertThat(kept(later)).isEmpty();
    }

    @Test
    void comparingAndDiscardingLeavesTheOpenFormAlone() {
        type(world, "Mine");
        second(world);
        var later = restarted(Duration.ofMinutes(5));
        type(later, "Newer");
        later.shell.routes().compareSaved();
        later.conflict.discard();
        later.shell.routes().leaveConflict();
        assertThat(draft(later).name()).isEqualTo("Newer");
        second(later);
        assertThat(kept(later)).singleElement().satisfies(saved -> assertThat(saved.draft().name())
                .isEqualTo("Newer"));
    }

    @Test
    void aDraftThatWasAppliedIsNotOfferedAgain() {
        type(world, "Mine");
        second(world);
        world.editor.review();
        world.submit.start();
        second(world);
        assertThat(kept(world)).isEmpty();
        assertThat(new World(world).opened("Mine").drafts.stateProperty().get()).isEqualTo(State.NONE);
    }

    @Test
    void aFormPutBackToWhatAwsHoldsIsNoDraft() {
        type(world, "Mine");
        second(world);
        world.editor.discard();
        second(world);
        assertThat(kept(world)).isEmpty();
        world.editor.model().undo();
        second(world);
        assertThat(kept(world)).as("undo brings it back").hasSize(1);
    }

    @Test
    void aNewDraftBesideAnOfferedOneLosesNeither() {
        type(world, "Mine");
        second(world);
        var later = restarted(Duration.ofMinutes(5));
        type(later, "Newer");
        second(later);
        assertThat(kept(later)).extracting(saved -> saved.draft().name()).containsExactly("Newer", "Mine");
        assertThat(later.drafts.stateProperty().get()).isEqualTo(State.OFFERED);
        later.drafts.goOn();
        later.editor.model().undo();
        assertThat(draft(later).name()).isEqualTo("Newer");
    }

    @Test
    void disconnectingLosesNothingThatWasJustTyped() {
        type(world, "Mine");
        world.shell.disconnect();
        world.opened("Office");
        assertThat(world.drafts.stateProperty().get()).isEqualTo(State.OFFERED);
        world.drafts.goOn();
        assertThat(draft(world).name()).isEqualTo("Mine");
    }

    @Test
    void aDraftOfAnotherRoleIsShownAndNeitherOpenedNorSent() {
        type(world, "Mine");
        second(world);
        world.aws.caller("arn:aws:sts::111122223333:assumed-role/ReadOnly/anna");
        var later = restarted(Duration.ofMinutes(5));
        assertThat(later.drafts.stateProperty().get()).isEqualTo(State.FOREIGN);
        assertThat(later.drafts.bodyProperty().get())
                .isEqualTo("It belongs to role/SecAdmin in account 111122223333. You"
                        + " are role/ReadOnly in account 111122223333, so it is not opened here and nothing of it is sent.");
        later.drafts.goOn();
        assertThat(draft(later)).isEqualTo(OFFICE.toDraft());
        assertThat(kept(later)).hasSize(1);
    }

    @Test
    void theSameRoleInAnotherSessionGoesOn() {
        type(world, "Mine");
        second(world);
        world.aws.caller("arn:aws:sts::111122223333:assumed-role/SecAdmin/another-session");
        assertThat(restarted(Duration.ofMinutes(5)).drafts.stateProperty().get()).isEqualTo(State.OFFERED);
    }

    @Test
    void aDiscardedDraftCanBePutBackAndAClosedBarKeepsIt() {
        type(world, "Mine");
        second(world);
        var later = restarted(Duration.ofMinutes(5));
        later.drafts.discard();
        assertThat(later.drafts.stateProperty().get()).isEqualTo(State.DISCARDED);
        assertThat(kept(later)).isEmpty();
        later.drafts.putBack();
        assertThat(later.drafts.stateProperty().get()).isEqualTo(State.OFFERED);
        later.drafts.close();
        assertThat(later.drafts.stateProperty().get()).isEqualTo(State.NONE);
        assertThat(kept(later)).hasSize(1);
    }

    @Test
    void aReloadThatFindsAwsMovedOnSaysSoBesideTheForm() {
        type(world, "Mine");
        world.aws.write(REF, profile -> Profiles.named(profile, "Office", "Theirs"));
        world.profiles.reload();
        assertThat(world.drafts.stateProperty().get()).isEqualTo(State.NEWER);
        world.shell.routes().compareDraft();
        world.conflict.use();
        assertThat(world.drafts.stateProperty().get()).isEqualTo(State.NONE);
    }
}
