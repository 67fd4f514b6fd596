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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import dev.gatehouse.domain.profile.OpenLink;

/**
 * One window for each state folder: a second start knocks, and the first window comes to the front. The door is a
 * socket file in the state folder, which belongs to its owner alone: nothing on the network and no web page can reach
 * it. Whoever knocks can name one place to be shown, and nothing else; of what is no {@link OpenLink} only that
 * it was refused is heard.
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
    static boolean knock(Path state, Summons summons) {
        var file = state.resolve(NAME);
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(file)); var selector = Selector.open()) {
            channel.write(ByteBuffer.wrap((summons.word() + "\n").getBytes(StandardCharsets.US_ASCII)));
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
     *            brings the window to the front and does what was asked; called from a thread of its own
     * @return empty where the system offers no such doors, or the path is too long for one: then a second window opens
     *         that only reads
     */
    static Optional<FrontDoor> open(Path state, Consumer<Summons> onKnock) {
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

    private void answer(Consumer<Summons> onKnock) {
        var open = true;
        while (open) {
            open = answerNext(onKnock);
        }
    }

    /** Answers the next visitor; says whether there can be another. */
    private boolean answerNext(Consumer<Summons> onKnock) {
        try (var visitor = door.accept()) {
            onKnock.accept(Summons.heard(heard(visitor)));
            visitor.write(ByteBuffer.wrap(new byte[]{YES}));
            return true;
        } catch (ClosedChannelException closed) {
            return false;
        } catch (IOException visitorLeft) {
            return door.isOpen();
        }
    }

    /** One line, or as much of it as comes in time; whoever says nothing keeps nobody waiting for long. */
    private static String heard(SocketChannel visitor) throws IOException {
        var line = ByteBuffer.allocate(OpenLink.LONGEST + 1);
        try (var selector = Selector.open()) {
            visitor.configureBlocking(false);
            visitor.register(selector, SelectionKey.OP_READ);
            var more = true;
            while (more) {
                more = selector.select(PATIENCE.toMillis()) > 0 && visitor.read(line) > 0 && line.hasRemaining()
                        && line.get(line.position() - 1) != '\n';
                selector.selectedKeys().clear();
            }
        }
        return new String(line.array(), 0, line.position(), StandardCharsets.US_ASCII).strip();
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
