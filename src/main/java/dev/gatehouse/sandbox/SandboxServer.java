package dev.gatehouse.sandbox;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.gatehouse.sandbox.fault.FaultPlan;
import dev.gatehouse.sandbox.http.LoopbackHttpServer;

/** A running sandbox on 127.0.0.1; closing it ends every connection and drops what has not taken effect. */
public final class SandboxServer implements AutoCloseable {
    private final SandboxState state;
    private final SandboxSts sts;
    private final FaultPlan faults = new FaultPlan();
    private volatile SandboxSettings settings;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("sandbox-later").factory());
    private final LoopbackHttpServer server;

    private SandboxServer(SandboxOptions options) {
        state = new SandboxState(options.seed(), options.clock());
        sts = new SandboxSts(options.clock());
        settings = options.settings();
        var operations = new ConnectOperations(state, this::settings, options.later().orElse(this::runLater));
        server = LoopbackHttpServer.start(options.port(),
                new RequestPipeline(new RequestPipeline.World(state, sts, faults, this::settings), operations,
                        options.clock()),
                options.clock());
    }

    /** Starts a sandbox; fails with {@link java.io.UncheckedIOException} when the port is taken. */
    public static SandboxServer start(SandboxOptions options) {
        return new SandboxServer(options);
    }

    /** Where clients find it, for Connect and for STS. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** The truth about it. */
    public SandboxState state() {
        return state;
    }

    /** Its roles and sessions. */
    public SandboxSts sts() {
        return sts;
    }

    /** What goes wrong in it; may be changed at any time. */
    public FaultPlan faults() {
        return faults;
    }

    /** The switches as they are now. */
    public SandboxSettings settings() {
        return settings;
    }

    /** Sets the switches for requests from now on. */
    public void settings(SandboxSettings changed) {
        settings = changed;
    }

    @Override
    public void close() {
        server.close();
        timer.shutdownNow();
        timer.close();
    }

    private void runLater(Duration delay, Runnable action) {
        var _ = timer.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
