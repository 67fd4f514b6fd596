package dev.gatehouse.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import dev.gatehouse.sandbox.ReceivedRequest.Outcome;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSettings;
import dev.gatehouse.testing.LongLists;

/**
 * A sandbox of long profiles that keeps to AWS's rate, in a process of its own, so that it costs the window nothing.
 */
final class PacedSandbox implements AutoCloseable {
    private static final int BUSY = 429;

    private final Process process;
    private final BufferedReader said;
    private final URI endpoint;

    /** Starts one with so many profiles of so many rows each way. */
    PacedSandbox(int profiles, int regions, int rows) throws IOException {
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PacedSandbox.class.getName(), String.valueOf(profiles), String.valueOf(regions), String.valueOf(rows))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        said = process.inputReader(StandardCharsets.UTF_8);
        endpoint = URI.create(said.readLine());
    }

    /** Serves until its input ends, then says how many calls there were and how many were answered 429. */
    public static void main(String[] args) throws IOException {
        var numbers = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        var options = SandboxOptions.defaults().with(LongLists.fleet(numbers[0], numbers[1], numbers[2]))
                .with(SandboxSettings.defaults().withThrottle(true));
        try (var server = SandboxServer.start(options)) {
            out().println(server.endpoint());
            System.in.read();
            var received = server.state().received();
            out().println(received.size() + " " + received.stream().filter(one -> one
                    .outcome() instanceof Outcome.Answered(var status, var _) && status == BUSY).count());
        }
    }

    private static PrintStream out() {
        return System.out;
    }

    URI endpoint() {
        return endpoint;
    }

    /** Ends it: how many calls there were, and how many were answered 429. */
    int[] end() throws IOException {
        process.getOutputStream().close();
        return Arrays.stream(said.readLine().split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
