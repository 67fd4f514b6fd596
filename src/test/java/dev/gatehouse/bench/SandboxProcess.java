package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stand-alone sandbox of a package, in a process of its own, for clients that are not ours. */
final class SandboxProcess implements AutoCloseable {
    private final Process process;
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> profile = new ArrayList<>();

    SandboxProcess(String program) throws IOException {
        process = new ProcessBuilder(program + "/bin/gatehouse", "sandbox")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null && !line.equals("ready"); line = lines.readLine()) {
            take(line);
        }
    }

    private void take(String line) {
        if (line.startsWith("export ")) {
            var parts = line.substring("export ".length()).split("=", 2);
            environment.put(parts[0], parts[1].replaceAll("^['\"]|['\"]$", ""));
        } else if (profile.isEmpty()) {
            profile.addAll(List.of(line.split(" ", 3)).subList(0, 2));
        }
    }

    /** What a client must have in its environment. */
    Map<String, String> environment() {
        return environment;
    }

    /** Prints the first profile with the command line of AWS. */
    List<String> describe(String aws) {
        return List.of(aws, "connect", "describe-authentication-profile", "--instance-id", profile.get(0),
                "--authentication-profile-id", profile.get(1));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
