package dev.gatehouse.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability row 29: the second start brings the first window to the front. */
class FrontDoorTest {
    @TempDir
    private Path state;

    @Test
    void whoKnocksBringsTheWindowToTheFrontEachTime() throws Exception {
        var knocks = new CountDownLatch(2);
        try (var door = FrontDoor.open(state, knocks::countDown).orElseThrow()) {
            assertThat(door).isNotNull();
            assertThat(FrontDoor.knock(state)).isTrue();
            assertThat(FrontDoor.knock(state)).isTrue();
            assertThat(knocks.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(FrontDoor.knock(state)).isFalse();
        assertThat(state).isEmptyDirectory();
    }

    @Test
    void nobodyThere() throws Exception {
        assertThat(FrontDoor.knock(state)).isFalse();
        Files.writeString(state.resolve("window.sock"), "left behind by a program that was killed");
        assertThat(FrontDoor.knock(state)).isFalse();
        try (var door = FrontDoor.open(state, () -> {}).orElseThrow()) {
            assertThat(door).isNotNull();
            assertThat(FrontDoor.knock(state)).isTrue();
        }
    }

    @Test
    void aFolderWhosePathIsTooLongHasNoDoor() throws Exception {
        var deep = Files.createDirectories(state.resolve("x".repeat(120)));
        assertThat(FrontDoor.open(deep, () -> {})).isEmpty();
        assertThat(FrontDoor.knock(deep)).isFalse();
    }
}
