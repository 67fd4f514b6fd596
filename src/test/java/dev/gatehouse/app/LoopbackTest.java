package dev.gatehouse.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be told of a port of this computer, and of no other. */
class LoopbackTest {

    @Test
    void aPortIsSilentOnceItsServerHasEnded() throws IOException {
        String place;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            place = server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
            assertThat(Loopback.isSilent(place)).isFalse();
        }
        assertThat(Loopback.isSilent(place)).isTrue();
    }

    @Test
    void ofOtherComputersNothingIsClaimed() {
        assertThat(Loopback.isSilent("connect.us-west-2.amazonaws.com")).isFalse();
        assertThat(Loopback.isSilent("192.0.2.1:1")).isFalse();
        assertThat(Loopback.isSilent("127.0.0.1")).isFalse();
    }
}
