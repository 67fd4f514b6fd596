package dev.gatehouse.ui.editor;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.editor.TrailViewModel.Line;

import static org.assertj.core.api.Assertions.assertThat;

class TrailViewModelTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Other"));
    private final TrailViewModel trail = new TrailViewModel(world.workspace, world.editor.model(),
            new ImmediateTaskRunner(), Messages.strict(Locale.ENGLISH));

    TrailViewModelTest() {
        world.connection.openSandbox();
        world.profiles.select(world.profiles.profiles().getFirst());
    }

    private void answer(ChangeEvent... events) {
        var trace = world.aws.details("", false, 1, true).trace();
        world.aws.changes(new Reply.Answer<>(List.of(events), trace));
    }

    @Test
    void nothingIsAskedUntilSomebodyWantsToKnow() {
        assertThat(trail.lines()).isEmpty();
        assertThat(trail.statusProperty().get()).isEmpty();
    }

    @Test
    void whoWhenFromWhereAndWhatAwsRefused() {
        var at = Instant.parse("2026-08-01T09:22:00.5Z");
        answer(new ChangeEvent(at, "arn:aws:sts::1:assumed-role/NetOps/\u202Eann", "198.51.100.7", "r", null),
                new ChangeEvent(at, "ann", null, null, "AccessDenied"));
        trail.ask();
        assertThat(trail.lines()).containsExactly(
                new Line("2026-08-01 09:22:00 UTC", "arn:aws:sts::1:assumed-role/NetOps/⟦U+202E⟧ann",
                        "from 198.51.100.7"),
                new Line("2026-08-01 09:22:00 UTC", "ann",
                        "from where is not recorded; AWS refused it (AccessDenied), nothing was changed"));
        assertThat(trail.statusProperty().get()).startsWith("2 changes");
        assertThat(trail.text().lines()).hasSize(2);
    }

    @Test
    void anotherProfileBeginsWithoutLines() {
        answer(new ChangeEvent(Instant.EPOCH, "ann", null, null, null));
        trail.ask();
        world.profiles.select(world.profiles.profiles().getLast());
        assertThat(trail.lines()).isEmpty();
        assertThat(trail.statusProperty().get()).isEmpty();
    }

    @Test
    void whoMayNotLookThereReadsThatNothingElseNeedsIt() {
        world.aws.changes(new Reply.Failure<>(
                new GatewayFailure.AccessDenied(world.aws.details("AccessDeniedException", true, 1, true))));
        trail.ask();
        assertThat(trail.statusProperty().get()).contains("cloudtrail:LookupEvents", "Nothing else");
        assertThat(trail.busyProperty().get()).isFalse();
    }

    @Test
    void anyOtherFailureSaysWhatToDo() {
        world.aws.changes(new Reply.Failure<>(
                new GatewayFailure.Unreachable(world.aws.details("Unreachable", false, 0, false))));
        trail.ask();
        assertThat(trail.statusProperty().get()).contains("Nothing was changed");
    }
}
