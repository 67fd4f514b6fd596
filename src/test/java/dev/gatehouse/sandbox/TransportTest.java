package dev.gatehouse.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.gatehouse.sandbox.TestClient.DEMO;
import static dev.gatehouse.sandbox.TestClient.EXAMPLE_3;
import static dev.gatehouse.sandbox.TestClient.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TransportTest {
    private static final String BODY = "{\"Name\":\"New\"}";
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());

    @AfterEach
    void stop() {
        server.close();
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getByAddress(new byte[]{127, 0, 0, 1}), server.endpoint().getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private String head(String body) {
        String host = server.endpoint().getAuthority();
        TestSigner signer = TestSigner.right();
        return "POST " + PROFILE + " HTTP/1.1\r\nHost: " + host + "\r\nX-Amz-Date: " + signer.stamp()
                + "\r\nAuthorization: " + signer.authorization("POST", PROFILE, host, body) + "\r\n";
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Reads up to the empty line, byte by byte, so that nothing of what follows is lost. */
    private static String readHead(Socket socket) throws IOException {
        var text = new StringBuilder();
        while (!text.toString().endsWith("\r\n\r\n")) {
            int octet = socket.getInputStream().read();
            if (octet < 0) {
                throw new IOException("ended after: " + text);
            }
            text.append((char) octet);
        }
        return text.toString();
    }

    private String storedName() {
        return server.state().profile(DEMO, EXAMPLE_3).orElseThrow().name();
    }

    @Test
    void aChunkedBodyIsPutTogether() throws Exception {
        try (Socket socket = connect()) {
            say(socket, head(BODY)
                    + "Transfer-Encoding: chunked\r\n\r\n7;x=y\r\n{\"Name\"\r\n7\r\n:\"New\"}\r\n0\r\nTrailer: 1\r\n\r\n");

            assertThat(readHead(socket)).startsWith("HTTP/1.1 200 OK\r\n").contains("Content-Length: 0\r\n");
        }
        assertThat(storedName()).isEqualTo("New");
    }

    @Test
    void aClientThatAsksIsToldToContinue() throws Exception {
        try (Socket socket = connect()) {
            say(socket, head(BODY) + "Expect: 100-continue\r\nContent-Length: " + BODY.length() + "\r\n\r\n");
            assertThat(readHead(socket)).startsWith("HTTP/1.1 100 ");
            say(socket, BODY);

            assertThat(readHead(socket)).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void aConnectionServesOneRequestAfterTheOther() throws Exception {
        try (Socket socket = connect()) {
            for (int i = 0; i < 3; i++) {
                say(socket, head(BODY) + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY);
                assertThat(readHead(socket)).startsWith("HTTP/1.1 200 ").contains("\r\nDate: ");
            }
        }
        assertThat(server.state().applied()).hasSize(3);
    }

    @Test
    void aConnectionIsClosedOnRequest() throws Exception {
        try (Socket socket = connect()) {
            say(socket, head("") + "Connection: close\r\n\r\n");
            readHead(socket);

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void aRequestCutInItsBodyIsNotApplied() throws Exception {
        try (Socket socket = connect()) {
            say(socket, head(BODY) + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY.substring(3));
            socket.shutdownOutput();

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(server.state().received()).isEmpty();
        assertThat(storedName()).isEqualTo("Example 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                                                                        | 400
            GET http://elsewhere/ HTTP/1.1                                                  | 400
            GET / HTTP/2.0                                                                  | 400
            GET / HTTP/1.1~Broken header                                                    | 400
            POST / HTTP/1.1~Content-Length: -1                                              | 400
            POST / HTTP/1.1~Content-Length: 99999999999                                     | 413
            POST / HTTP/1.1~Transfer-Encoding: gzip                                         | 400
            POST / HTTP/1.1~Transfer-Encoding: chunked~Content-Length: 1                    | 400
            POST / HTTP/1.1~Transfer-Encoding: chunked~~xyz                                 | 400
            POST / HTTP/1.1~Transfer-Encoding: chunked~~FFFFFFFF                            | 413
            """)
    void whatIsNotHttpIsRefused(String lines, int status) throws Exception {
        try (Socket socket = connect()) {
            say(socket, lines.replace("~", "\r\n") + "\r\n\r\n");

            assertThat(readHead(socket)).startsWith("HTTP/1.1 " + status + " ").contains("Connection: close");
        }
        assertThat(server.state().received()).isEmpty();
    }

    @Test
    void anEndlessHeadIsRefused() throws Exception {
        try (Socket socket = connect()) {
            say(socket, "GET / HTTP/1.1\r\nX: " + "x".repeat(64 * 1024 - 17));

            assertThat(readHead(socket)).startsWith("HTTP/1.1 431 ");
        }
    }

    @Test
    void aPortThatIsTakenIsToldApart() {
        var options = SandboxOptions.defaults().onPort(server.endpoint().getPort());

        assertThatThrownBy(() -> SandboxServer.start(options)).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void closingTwiceIsHarmlessAndNothingAnswersAfterwards() {
        server.close();
        server.close();

        assertThatThrownBy(this::connect).isInstanceOf(IOException.class);
    }
}
