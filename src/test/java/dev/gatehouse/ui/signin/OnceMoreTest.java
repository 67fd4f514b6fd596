package dev.gatehouse.ui.signin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SeenFrom;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.editor.TrailViewModel;
import dev.gatehouse.ui.find.FoundProfile;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever fails for want of credentials is done once more after signing in, as the bar says (features row 2). */
class OnceMoreTest {
    private final World world = new World(Profiles.example3(), Profiles.open("Other")).opened("Example 3");

    private GatewayFailure ended() {
        return new GatewayFailure.SessionEnded(world.aws.details("ExpiredTokenException", true, 1, true));
    }

    private void onceMore() {
        Objects.requireNonNull(world.workspace.interruptionProperty().get(), "nothing was interrupted").again().run();
    }

    @Test
    void anAddressIsLookedForInTheProfilesThatWereNotRead() {
        world.aws.nextRead(ended());
        world.find.inputProperty().set("8.8.8.8");
        assertThat(world.find.results()).extracting(FoundProfile::kind).contains(FoundProfile.Kind.NOT_READ);
        var reads = world.aws.readCount();
        onceMore();
        assertThat(world.find.results()).hasSize(2).extracting(FoundProfile::kind)
                .doesNotContain(FoundProfile.Kind.NOT_READ);
        assertThat(world.aws.readCount()).isEqualTo(reads + 1);
    }

    @Test
    void aNetworkIsLookedForInTheProfilesThatWereNotRead() {
        var presence = world.shell.pages().networks().parts().presence();
        world.aws.nextRead(ended());
        presence.show();
        assertThat(world.workspace.interruptionProperty().get()).isNotNull();
        var reads = world.aws.readCount();
        onceMore();
        assertThat(world.aws.readCount()).isEqualTo(reads + 1);
        assertThat(presence.statusProperty().get()).startsWith("2 profiles as AWS held them at");
    }

    @Test
    void settingsOfAnotherProfileAreRead() {
        var settings = world.exchange.settings();
        settings.toggle();
        world.aws.nextRead(ended());
        settings.sourceProperty().set(settings.sources().getFirst());
        assertThat(settings.statusProperty().get()).contains("Your AWS session has ended");
        onceMore();
        assertThat(settings.statusProperty().get()).startsWith("From Other.");
    }

    @Test
    void theProfilesOfAnotherInstanceAreListed() {
        var settings = world.exchange.settings();
        world.aws.listFailure(ended());
        settings.toggle();
        assertThat(settings.sources()).isEmpty();
        world.aws.listFailure(null);
        onceMore();
        assertThat(settings.sources()).isNotEmpty();
    }

    @Test
    void cloudTrailIsAskedWhoChangedIt() {
        var trail = new TrailViewModel(world.workspace, world.editor.model(), new ImmediateTaskRunner(),
                Messages.strict(Locale.ENGLISH));
        world.aws.changes(new Reply.Failure<>(ended()));
        trail.ask();
        assertThat(trail.lines()).isEmpty();
        world.aws.changes(new Reply.Answer<>(List.of(new ChangeEvent(Instant.EPOCH, "ann", null, null, null)),
                world.aws.details("", false, 1, true).trace()));
        onceMore();
        assertThat(trail.lines()).hasSize(1);
    }

    @Test
    void cloudTrailIsAskedForOnesOwnAddress() {
        var own = world.editor.parts().panels().own();
        own.begin();
        world.aws.seenFrom(new Reply.Failure<>(ended()));
        own.askTrail();
        assertThat(own.addressProperty().get()).isEmpty();
        world.aws.seenFrom(new Reply.Answer<>(
                Optional.of(new SeenFrom(IpAddress.parse("198.51.100.7").orElseThrow(), world.pace.now(), true)),
                world.aws.details("", false, 1, true).trace()));
        onceMore();
        assertThat(own.addressProperty().get()).isEqualTo("198.51.100.7");
    }
}
