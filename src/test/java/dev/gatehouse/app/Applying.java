package dev.gatehouse.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.change.Pace;
import dev.gatehouse.cli.Console;
import dev.gatehouse.cli.GatehouseCommand;
import dev.gatehouse.sandbox.AppliedUpdate;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxProfile;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.testing.ManualPace;

/** A sandbox, a file that asks for something of its Example 3, and the state folder of one computer. */
final class Applying implements AutoCloseable {
    static final String INSTANCE = "11111111-2222-3333-4444-555555555555";
    static final String PROFILE = "a1a1a1a1-0003-4000-8000-000000000003";

    final SandboxServer sandbox = SandboxServer.start(SandboxOptions.defaults());
    final ManualPace pace = new ManualPace();
    final Path state;
    final Path file;

    /** The file asks for idle sign-out after 15 minutes and names the time at which it was written. */
    Applying(Path folder) {
        this.state = folder.resolve("state");
        this.file = folder.resolve("profile.json");
        ask("\"LastModifiedTime\": \"" + truth().lastModified().orElseThrow() + "\", "
                + "\"SessionInactivityHandlingEnabled\": true, \"SessionInactivityDuration\": 15");
    }

    /** The file asks for something else. */
    void ask(String members) {
        try {
            Files.writeString(file, "{\"AuthenticationProfile\": {\"Id\": \"" + PROFILE + "\", " + members + "}}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the sandbox holds. */
    SandboxProfile truth() {
        return sandbox.state().profile(INSTANCE, PROFILE).orElseThrow();
    }

    /** Whether the sandbox holds what the file asks for at first. */
    boolean holdsTarget() {
        return truth().members().number("SessionInactivityDuration").equals(Optional.of(15))
                && truth().members().flag("SessionInactivityHandlingEnabled").equals(Optional.of(true));
    }

    /** The updates that reached the sandbox, whatever became of them. */
    int sends() {
        return sandbox.state().received("UpdateAuthenticationProfile").size();
    }

    List<AppliedUpdate> applied() {
        return sandbox.state().applied();
    }

    /** The arguments of the command. */
    List<String> arguments(String... more) {
        return Stream.concat(Stream.of("apply", "--endpoint", sandbox.endpoint().toString(), "--instance", INSTANCE,
                "--profile-id", PROFILE, "--profile", file.toString()), Stream.of(more)).toList();
    }

    /** Runs the command without asking. */
    Ended run() {
        return run("--yes");
    }

    Ended run(String... more) {
        return new Command(state, pace).run(arguments(more).toArray(String[]::new));
    }

    /** Runs the command where somebody types an answer. */
    Ended answering(String typed, String... more) {
        return new Command(state, pace, new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)))
                .run(arguments(more).toArray(String[]::new));
    }

    /** Decides about what waits to be confirmed. */
    Ended confirm(String... more) {
        return new Command(state, pace).run(Stream.concat(Stream.of("confirm", "--endpoint",
                sandbox.endpoint().toString(), "--instance", INSTANCE, "--profile-id", PROFILE), Stream.of(more))
                .toArray(String[]::new));
    }

    @Override
    public void close() {
        sandbox.close();
    }

    /** The program's command line on one computer. */
    record Command(Path state, Pace pace, InputStream typed) {
        /** Where nobody answers. */
        Command(Path state, Pace pace) {
            this(state, pace, InputStream.nullInputStream());
        }

        Ended run(String... arguments) {
            var out = new StringWriter();
            var err = new StringWriter();
            var exit = GatehouseCommand.run(arguments, new AppCommands(state, pace),
                    new Console(new PrintWriter(out, true), new PrintWriter(err, true),
                            new PrintWriter(out), typed));
            return new Ended(exit, out.toString(), err.toString());
        }
    }

    /** How a command ended. */
    record Ended(int exit, String out, String err) {
        String verdict() {
            var lines = out.lines().toList();
            return lines.isEmpty() ? "" : lines.getLast();
        }
    }
}
