package dev.gatehouse.ui.profiles;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileReadingsTest {
    private final World world = new World(Profiles.open("One"), Profiles.open("Two"), Profiles.example3());
    private final List<String> arrived = new ArrayList<>();

    private ProfileReadings readings() {
        world.connection.openSandbox();
        return new ProfileReadings(world.workspace, new ImmediateTaskRunner(), "reading", () -> {});
    }

    private void read(ProfileReadings readings, Runnable done) {
        readings.read(world.profiles.everyProfile(),
                (item, reading) -> item.label() + " " + reading.profile().isPresent(), arrived::add, done);
    }

    @Test
    void eachArrivesWithWhatWasMadeOfItAndThenItIsDone() {
        world.aws.nextRead(new GatewayFailure.Unreachable(world.aws.details("x", false, 0, false)));
        read(readings(), () -> arrived.add("done"));

        assertThat(arrived).hasSize(4).first().asString().endsWith("false");
        assertThat(arrived).last().isEqualTo("done");
    }

    @Test
    void afterGivingUpNothingArrivesAnyMore() {
        var readings = readings();
        readings.read(world.profiles.everyProfile(), (item, _) -> item.label(), label -> {
            arrived.add(label);
            readings.stop();
        }, () -> {});

        assertThat(arrived).hasSize(1);
    }

    @Test
    void theNextWishTakesThePlaceOfTheOneBefore() {
        world.connection.openSandbox();
        var runner = new ManualTaskRunner();
        var readings = new ProfileReadings(world.workspace, runner, "reading", () -> {});
        read(readings, () -> arrived.add("first"));
        readings.read(world.profiles.everyProfile().subList(0, 1), (item, _) -> item.label(), arrived::add,
                () -> arrived.add("second"));
        runner.runAll();

        assertThat(arrived).hasSize(2).last().isEqualTo("second");
    }

    @Test
    void withoutAnInstanceNothingIsRead() {
        read(new ProfileReadings(world.workspace, new ImmediateTaskRunner(), "reading", () -> {}),
                () -> arrived.add("done"));

        assertThat(arrived).isEmpty();
        assertThat(world.aws.readCount()).isZero();
    }
}
