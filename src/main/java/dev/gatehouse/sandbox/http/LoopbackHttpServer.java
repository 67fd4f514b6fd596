package dev.gatehouse.sandbox.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on 127.0.0.1 only and gives every connection its own virtual thread. */
public final class LoopbackHttpServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LoopbackHttpServer.class);
    private static final int BACKLOG = 128;

    private final ServerSocket listener;
    private final WireHandler handler;
    private final InstantSource clock;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("sandbox-", 0).uncaughtExceptionHandler(LoopbackHttpServer::log).factory());

    private LoopbackHttpServer(ServerSocket listener, WireHandler handler, InstantSource clock) {
        this.listener = listener;
        this.handler = handler;
        this.clock = clock;
    }

    /** Starts to listen; port 0 takes a free one. Fails with {@link UncheckedIOException} when the port is taken. */
    public static LoopbackHttpServer start(int port, WireHandler handler, InstantSource clock) {
        var server = new LoopbackHttpServer(listen(port), handler, clock);
        server.threads.execute(server::accept);
        return server;
    }

    private static ServerSocket listen(int port) {
        try {
            var listener = new ServerSocket();
            listener.setReuseAddress(true);
            var loopback = InetAddress.getByAddress(new byte[]{127, 0, 0, 1});
            listener.bind(new InetSocketAddress(loopback, port), BACKLOG);
            return listener;
        } catch (IOException taken) {
            throw new UncheckedIOException("The sandbox cannot listen on 127.0.0.1 port " + port, taken);
        }
    }

    /** The form of an HTTP date. */
    public static String httpDate(Instant instant) {
        return AnswerWriter.date(instant);
    }

    /** The port it listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Stops listening, ends every connection and interrupts every handler. */
    @Override
    public void close() {
        closeQuietly(listener);
        threads.shutdownNow();
        connections.forEach(LoopbackHttpServer::closeQuietly);
        threads.close();
    }

    private void accept() {
        try {
            while (!listener.isClosed()) {
                serve(listener.accept());
            }
        } catch (IOException ended) {
            LOG.trace("the sandbox stopped listening: {}", ended.getMessage());
        }
    }

    private void serve(Socket socket) {
        var connection = new Connection(socket, handler, clock);
        connections.add(connection);
        try {
            threads.execute(() -> runToTheEnd(connection));
        } catch (RejectedExecutionException closing) {
            LOG.trace("a client came while the sandbox was closing");
            closeQuietly(connection);
        }
    }

    private void runToTheEnd(Connection connection) {
        try {
            connection.run();
        } finally {
            connections.remove(connection);
        }
    }

    private static void closeQuietly(Closeable resource) {
        try {
            resource.close();
        } catch (IOException failure) {
            LOG.trace("an end of the sandbox did not close: {}", failure.getMessage());
        }
    }

    private static void log(Thread thread, Throwable failure) {
        LOG.error("the sandbox failed on {}", thread.getName(), failure);
    }
}
