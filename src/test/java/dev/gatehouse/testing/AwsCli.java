package dev.gatehouse.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import dev.gatehouse.sandbox.SandboxAnnouncement;
import dev.gatehouse.sandbox.SandboxServer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Runs programs that everybody has against a sandbox, in a home of their own and without the caller's AWS settings.
 *
 * @param home
 *            an empty folder
 * @param server
 *            where they are led
 */
public record AwsCli(Path home, SandboxServer server) {
    private static final int SECONDS = 60;

    /** How a program ended, and what it said on both channels. */
    public record Ran(int exit, String out) {}

    /** Skips the test where there is no {@code aws} that knows the operations. */
    public void assumeIsThere() throws IOException, InterruptedException {
        assumeTrue(onPath("aws"), "aws is not on the PATH");
        assumeTrue(aws("connect", "describe-authentication-profile", "--generate-cli-skeleton").exit() == 0,
                "this aws does not know connect describe-authentication-profile");
    }

    /** Runs {@code aws}. */
    public Ran aws(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("aws"));
        command.addAll(List.of(arguments));
        return run(command, "");
    }

    /** Runs a program that reads {@code input}. */
    public Ran run(List<String> command, String input) throws IOException, InterruptedException {
        Path output = Files.createTempFile(home, "run", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        prepare(builder.environment());
        Process process = builder.start();
        try (var toProcess = process.getOutputStream()) {
            toProcess.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end in " + SECONDS + " s");
        }
        return new Ran(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    /** Whether a program is there. */
    public static boolean onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private void prepare(Map<String, String> environment) {
        environment.keySet().removeIf(
                name -> name.startsWith("AWS_") || name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        environment.put("HOME", home.toString());
        environment.put("PYTHONUTF8", "1");
        environment.put("AWS_PAGER", "");
        environment.put("AWS_EC2_METADATA_DISABLED", "true");
        environment.put("AWS_MAX_ATTEMPTS", "1");
        for (String line : SandboxAnnouncement.exports(server)) {
            String assignment = line.substring("export ".length());
            int equals = assignment.indexOf('=');
            environment.put(assignment.substring(0, equals), assignment.substring(equals + 1));
        }
    }
}
