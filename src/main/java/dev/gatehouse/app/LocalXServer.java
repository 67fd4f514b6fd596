package dev.gatehouse.app;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Asks the X server of this computer to let a window in, by the first message of its protocol and without libX11: a
 * call into a library costs more at start than everything else before the toolkit. A yes is certain; a no only means to
 * ask libX11, which knows more ways to reach a server.
 */
final class LocalXServer {
    private static final Pattern DISPLAY = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d+)?");
    private static final String COOKIE = "MIT-MAGIC-COOKIE-1";
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_COOKIES = 4;
    private static final byte YES = 1;

    private final Path sockets;
    private final Path authority;

    /** Looks for sockets named X0, X1 and so on in one folder, and for cookies in one file, which need not exist. */
    LocalXServer(Path sockets, Path authority) {
        this.sockets = sockets;
        this.authority = authority;
    }

    /** Where X servers of this computer are by convention, with the cookies of this user. */
    static LocalXServer ofThisComputer(@Nullable String xauthority, String home) {
        return new LocalXServer(Path.of("/tmp/.X11-unix"),
                xauthority == null || xauthority.isEmpty() ? Path.of(home, ".Xauthority") : Path.of(xauthority));
    }

    /** Whether the server of a display such as {@code :0} says yes, within a second for each cookie. */
    boolean letsIn(String display) {
        var named = DISPLAY.matcher(display);
        if (!named.matches()) {
            return false;
        }
        try {
            for (var cookie : cookies(named.group(1))) {
                if (says(sockets.resolve("X" + named.group(1)), cookie)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | UnsupportedOperationException notThisWay) {
            return false;
        }
    }

    /** The cookies that may fit, the empty one last: it opens a server that asks for none. */
    private List<byte[]> cookies(String number) throws IOException {
        List<byte[]> found = new ArrayList<>();
        if (Files.isReadable(authority)) {
            var entries = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(authority)));
            while (entries.available() > 0 && found.size() < MOST_COOKIES) {
                entries.readUnsignedShort(); // kind of address; whichever it is, a wrong cookie is only refused
                counted(entries);
                var display = new String(counted(entries), ISO_8859_1);
                var name = new String(counted(entries), ISO_8859_1);
                var cookie = counted(entries);
                if (name.equals(COOKIE) && (display.isEmpty() || display.equals(number))) {
                    found.add(cookie);
                }
            }
        }
        found.add(new byte[0]);
        return found;
    }

    private static byte[] counted(DataInputStream entries) throws IOException {
        return entries.readNBytes(entries.readUnsignedShort());
    }

    private static boolean says(Path socket, byte[] cookie) throws IOException {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket)); var selector = Selector.open()) {
            var hello = hello(cookie);
            while (hello.hasRemaining()) {
                channel.write(hello);
            }
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            var answer = ByteBuffer.allocate(1);
            return selector.select(PATIENCE.toMillis()) > 0 && channel.read(answer) == 1 && answer.get(0) == YES;
        }
    }

    /** Byte order, version 11.0, and the cookie with its name, each filled up to four bytes. */
    private static ByteBuffer hello(byte[] cookie) {
        var name = cookie.length == 0 ? new byte[0] : COOKIE.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(12 + filled(name.length) + filled(cookie.length)).order(ByteOrder.LITTLE_ENDIAN)
                .put(0, (byte) 'l').putShort(2, (short) 11).putShort(6, (short) name.length)
                .putShort(8, (short) cookie.length).put(12, name).put(12 + filled(name.length), cookie);
    }

    private static int filled(int length) {
        return (length + 3) & ~3;
    }
}
