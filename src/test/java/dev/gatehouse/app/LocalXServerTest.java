package dev.gatehouse.app;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class LocalXServerTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {":7", ":7.0", "unix:7"})
    void aServerThatSaysYesLetsIn(String display) throws IOException {
        var hello = serve((byte) 1);
        assertThat(server().letsIn(display)).isTrue();
        assertThat(hello.join()).startsWith('l', 0, 11, 0).hasSize(12);
    }

    @Test
    void aServerThatRefusesDoesNot() throws IOException {
        var hello = serve((byte) 0);
        assertThat(server().letsIn(":7")).isFalse();
        assertThat(hello.join()).isNotEmpty();
    }

    @Test
    void theCookieOfTheDisplayIsShown() throws IOException {
        var authority = new ByteArrayOutputStream();
        entry(authority, "6", "of another");
        entry(authority, "7", "open sesame");
        Files.write(folder.resolve("authority"), authority.toByteArray());
        var hello = serve((byte) 1);
        assertThat(server().letsIn(":7")).isTrue();
        assertThat(new String(hello.join(), ISO_8859_1)).contains("MIT-MAGIC-COOKIE-1", "open sesame")
                .doesNotContain("another").hasSize(12 + 20 + 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {":8", "elsewhere:7", "/private/launchd:7", "x", ""})
    void whatIsNotThereIsAskedOfTheLibrary(String display) throws IOException {
        assertThat(server().letsIn(display)).isFalse();
    }

    @Test
    void aTornFileOfCookiesIsNoAnswer() throws IOException {
        Files.write(folder.resolve("authority"), new byte[]{1, 0, 0});
        assertThat(server().letsIn(":7")).isFalse();
    }

    private LocalXServer server() {
        return new LocalXServer(folder, folder.resolve("authority"));
    }

    /** Answers one visitor with one byte, and tells what the visitor said. */
    private CompletableFuture<byte[]> serve(byte answer) throws IOException {
        var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(folder.resolve("X7")));
        return CompletableFuture.supplyAsync(() -> {
            try (door; var visitor = door.accept()) {
                var said = ByteBuffer.allocate(100);
                visitor.read(said);
                visitor.write(ByteBuffer.wrap(new byte[]{answer}));
                return Arrays.copyOf(said.array(), said.position());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void entry(ByteArrayOutputStream file, String display, String cookie) throws IOException {
        var out = new DataOutputStream(file);
        out.writeShort(256);
        for (var part : new String[]{"host", display, "MIT-MAGIC-COOKIE-1", cookie}) {
            out.writeShort(part.length());
            out.writeBytes(part);
        }
    }
}
