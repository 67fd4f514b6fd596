package dev.gatehouse.ui.editor;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.finding.RollOut.Point;
import dev.gatehouse.domain.finding.RollOut.State;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.Locals;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What should be settled before idle sign-out goes live. */
class RollOutViewModelTest {
    private final Editing editing = Editing.of(Profiles.example3());
    private final RollOutViewModel rollOut = editing.editor.parts().rollOut();

    private void turnOn() {
        editing.editor.parts().sessions().inactivityEnabledProperty().set(true);
    }

    private String finding() {
        return editing.finding(FindingCode.INACTIVITY_ROLL_OUT).detail();
    }

    @Test
    void theListComesWithTheToggleAndGoesWithIt() {
        assertThat(rollOut.shownProperty().get()).isFalse();
        turnOn();
        assertThat(rollOut.shownProperty().get()).isTrue();
        assertThat(rollOut.countProperty().get()).isEqualTo("0 of 4 checked");
        editing.editor.parts().sessions().inactivityEnabledProperty().set(false);
        assertThat(rollOut.shownProperty().get()).isFalse();
    }

    @Test
    void whatIsSettledIsCountedInTheFindingAndKeptWithItsTime() {
        turnOn();
        assertThat(finding()).endsWith("0 of 4 checked.");
        rollOut.stateProperty(Point.VDI_SPLIT_CCP).set(State.NOT_APPLICABLE);
        rollOut.stateProperty(Point.CUSTOM_CCP).set(State.DONE);
        assertThat(finding()).endsWith("2 of 4 checked.");
        assertThat(editing.local.rollOuts().get().all()).containsExactly(
                new RollOut(Profiles.ref(Profiles.example3()), Point.VDI_SPLIT_CCP, State.NOT_APPLICABLE, Locals.NOW),
                new RollOut(Profiles.ref(Profiles.example3()), Point.CUSTOM_CCP, State.DONE, Locals.NOW));
    }

    @Test
    void aPointCanBeOpenedAgain() {
        turnOn();
        rollOut.stateProperty(Point.CHAT_ONLY).set(State.DONE);
        rollOut.stateProperty(Point.CHAT_ONLY).set(State.OPEN);
        assertThat(finding()).endsWith("0 of 4 checked.");
        assertThat(editing.local.rollOuts().get().all()).isEmpty();
    }

    @Test
    void eachProfileHasItsOwnList() {
        turnOn();
        rollOut.stateProperty(Point.VENDOR_CCP).set(State.DONE);
        editing.open(Profiles.open("Other"));
        turnOn();
        assertThat(rollOut.stateProperty(Point.VENDOR_CCP).get()).isEqualTo(State.OPEN);
        assertThat(finding()).endsWith("0 of 4 checked.");
        editing.open(Profiles.example3());
        assertThat(rollOut.stateProperty(Point.VENDOR_CCP).get()).isEqualTo(State.DONE);
        assertThat(editing.local.rollOuts().get().all()).hasSize(1);
    }
}
