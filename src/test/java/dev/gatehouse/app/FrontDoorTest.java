package dev.gatehouse.app;

import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.profile.OpenLink;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability row 29: the second start brings the first window to the front. */
class FrontDoorTest {
    private static final Summons FRONT = new Summons.ToFront();
    @TempDir
    private Path state;

    @Test
    void whoKnocksBringsTheWindowToTheFrontEachTime() throws Exception {
        var knocks = new CountDownLatch(2);
        try (var door = FrontDoor.open(state, _ -> knocks.countDown()).orElseThrow()) {
            assertThat(door).isNotNull();
            assertThat(FrontDoor.knock(state, FRONT)).isTrue();
            assertThat(FrontDoor.knock(state, FRONT)).isTrue();
            assertThat(knocks.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(FrontDoor.knock(state, FRONT)).isFalse();
        assertThat(state).isEmptyDirectory();
    }

    @Test
    void nobodyThere() throws Exception {
        assertThat(FrontDoor.knock(state, FRONT)).isFalse();
        Files.writeString(state.resolve("window.sock"), "left behind by a program that was killed");
        assertThat(FrontDoor.knock(state, FRONT)).isFalse();
        try (var door = FrontDoor.open(state, _ -> {}).orElseThrow()) {
            assertThat(door).isNotNull();
            assertThat(FrontDoor.knock(state, FRONT)).isTrue();
        }
    }

    @Test
    void aFolderWhosePathIsTooLongHasNoDoor() throws Exception {
        var deep = Files.createDirectories(state.resolve("x".repeat(120)));
        assertThat(FrontDoor.open(deep, _ -> {})).isEmpty();
        assertThat(FrontDoor.knock(deep, FRONT)).isFalse();
    }

    @Test
    void aPlaceIsHeardAndNothingElseIs() throws Exception {
        var heard = new LinkedBlockingQueue<Summons>();
        try (var door = FrontDoor.open(state, heard::add).orElseThrow()) {
            assertThat(door).isNotNull();
            var place = new Summons.Show(OpenLink.parse("gatehouse://open/acme.my.connect.aws").orElseThrow());
            assertThat(FrontDoor.knock(state, place)).isTrue();
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(place);
            assertThat(FrontDoor.knock(state, new Summons.Refused())).isTrue();
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(new Summons.Refused());
            for (var noise : List.of("rm -rf /\n", "x".repeat(5_000), "arn:aws:s3:::bucket\n")) {
                try (var visitor = SocketChannel.open(UnixDomainSocketAddress.of(state.resolve("window.sock")))) {
                    visitor.write(ByteBuffer.wrap(noise.getBytes(StandardCharsets.UTF_8)));
                    assertThat(heard.poll(10, TimeUnit.SECONDS)).as(noise).isEqualTo(new Summons.Refused());
                }
            }
        }
    }
}
