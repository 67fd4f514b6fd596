package dev.gatehouse.app;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.scene.Scene;

import org.junit.jupiter.api.Test;

import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.common.FileDialogs;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeChoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a journey of the tour is played in, and what it leaves. */
class TourHouseTest {
    private final TourHouse house = FxRunner
            .onFx(() -> new TourHouse(9, Messages.strict(Locale.ENGLISH), ThemeChoice.LIGHT));
    private final Scene scene = FxRunner.onFx(() -> house.graph().scene(1280, 800));

    @Test
    void whenItEndsItsSandboxAndItsFilesAreGone() throws IOException {
        var walk = house.walk(person(), scene);
        var endpoint = walk.sandbox().endpoint();
        var sheet = FxRunner.onFx(() -> chosen());
        assertThat(sheet).exists();
        try (var open = new Socket(endpoint.getHost(), endpoint.getPort())) {
            assertThat(open.isConnected()).isTrue();
        }
        leave();
        assertThat(sheet.getParent()).doesNotExist();
        assertThatThrownBy(() -> new Socket(endpoint.getHost(), endpoint.getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void onceItHasEndedNobodyWalksThroughItAndNoSandboxStarts() {
        leave();
        var late = person();
        assertThatThrownBy(() -> house.walk(late, scene)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void awsIsNotThere() {
        try (var all = new AppConnections(SandboxOptions::defaults)) {
            assertThat(new SandboxOnly(all).awsProfiles().profiles()).isEmpty();
        }
        leave();
    }

    private TourDriver person() {
        return FxRunner.onFx(() -> new TourDriver(scene, new RobotHands(), (_, _) -> {}, 9));
    }

    private Path chosen() {
        return FileDialogs.of(scene.getRoot()).open(scene.getWindow(), "", List.of()).orElseThrow();
    }

    private void leave() {
        FxRunner.onFx(() -> {
            house.leave();
            return true;
        });
        house.end();
    }
}
