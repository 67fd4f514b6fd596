package dev.gatehouse.app;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * One window for each state folder: a second start knocks, and the first window comes to the front. The door is a
 * socket
 * file in the state folder, which belongs to its owner alone: nothing on the network and no web page can reach it, and
 * whoever knocks can say nothing.
 */
final class FrontDoor implements AutoCloseable {
    private static final String NAME = "window.sock";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final byte YES = 1;

    private final ServerSocketChannel door;
    private final Path file;

    private FrontDoor(ServerSocketChannel door, Path file) {
        this.door = door;
        this.file = file;
    }

    /**
     * Asks the window that is open over a state folder to come to the front.
     *
     * @return whether there was one and it answered, within two seconds
     */
    static boolean knock(Path state) {
        var file = state.resolve(NAME);
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(file)); var selector = Selector.open()) {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            var answer = ByteBuffer.allocate(1);
            return selector.select(PATIENCE.toMillis()) > 0 && channel.read(answer) == 1 && answer.get(0) == YES;
        } catch (IOException | UnsupportedOperationException nobodyThere) {
            return false; // a file that a killed program left behind
        }
    }

    /**
     * Opens the door of the one program that holds the journal of a state folder.
     *
     * @param onKnock
     *            brings the window to the front; called from a thread of its own
     * @return empty where the system offers no such doors, or the path is too long for one: then a second window opens
     *         that only reads
     */
    static Optional<FrontDoor> open(Path state, Runnable onKnock) {
        var file = state.resolve(NAME);
        try {
            Files.deleteIfExists(file);
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(file));
            var door = new FrontDoor(server, file);
            Thread.ofVirtual().name("front door").start(() -> door.answer(onKnock));
            return Optional.of(door);
        } catch (IOException | UnsupportedOperationException withoutDoor) {
            return Optional.empty();
        }
    }

    private void answer(Runnable onKnock) {
        var open = true;
        while (open) {
            open = answerNext(onKnock);
        }
    }

    /** Answers the next visitor; says whether there can be another. */
    private boolean answerNext(Runnable onKnock) {
        try (var visitor = door.accept()) {
            onKnock.run();
            visitor.write(ByteBuffer.wrap(new byte[]{YES}));
            return true;
        } catch (ClosedChannelException closed) {
            return false;
        } catch (IOException visitorLeft) {
            return door.isOpen();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            Files.deleteIfExists(file);
        } catch (IOException leftForTheNextStart) {
            return;
        }
    }
}
