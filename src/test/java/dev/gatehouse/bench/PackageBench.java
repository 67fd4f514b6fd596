package dev.gatehouse.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program beside its peers, in turn in one run: first frame, a profile of the sandbox shown, and resident
 * memory; the same from plain jars; an empty JavaFX window of the same runtime with the same flags and cache; and the
 * AWS command line that prints the same profile from a stand-alone sandbox. Run by {@code bench/package}. Arguments:
 * rounds, folder of the package with the probe's jar in its {@code lib}, folder of the plain program, {@code java} for
 * it, the {@code aws} command, and where the chart goes.
 */
public final class PackageBench {
    private static final String PROBE = "dev.gatehouse.app.StartProbe";

    private final Path packaged;
    private final Path plain;
    private final String java;
    private final String aws;
    private final Map<String, List<Long>> figures = new LinkedHashMap<>();

    private PackageBench(String[] args) {
        packaged = Path.of(args[1]);
        plain = Path.of(args[2]);
        java = args[3];
        aws = args[4];
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var bench = new PackageBench(args);
        var rounds = Integer.parseInt(args[0]);
        try (var sandbox = new SandboxProcess(args[1])) {
            for (var round = 0; round <= rounds; round++) {
                bench.round(round > 0, sandbox);
            }
        }
        var report = new PackageReport(bench.figures, rounds);
        PrintStream out = System.out;
        report.lines().forEach(out::println);
        report.note();
        Files.writeString(Path.of(args[5]), report.chart());
    }

    private void round(boolean counts, SandboxProcess sandbox) throws IOException, InterruptedException {
        for (var how : List.of("empty", "package", "jars")) {
            var times = run(command(how, false), Map.of());
            var memory = run(command(how, true), Map.of());
            if (counts) {
                times.forEach((what, value) -> add(how + " " + what, value));
                add(how + " resident", memory.getOrDefault("resident", 0L));
            }
        }
        var started = System.nanoTime();
        run(sandbox.describe(aws), sandbox.environment());
        if (counts) {
            add("cli profile-shown", (System.nanoTime() - started) / 1_000_000);
        }
    }

    private void add(String what, long value) {
        figures.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
    }

    private List<String> command(String how, boolean memory) throws IOException {
        var command = how.equals("jars") ? plain() : packaged();
        command.addAll(List.of("-Dprobe.started=" + System.currentTimeMillis(), PROBE,
                how.equals("empty") ? "empty" : "gatehouse"));
        if (memory) {
            command.add("memory");
        }
        return command;
    }

    /** What the launcher runs, with the probe behind the program on the class path. */
    private List<String> packaged() throws IOException {
        var line = Files.readAllLines(packaged.resolve("bin/gatehouse")).stream()
                .filter(text -> text.startsWith("exec ")).findFirst().orElseThrow();
        var lib = packaged.resolve("lib").toString();
        var jars = line.replaceAll(".*-cp \"([^\"]*)\".*", "$1").replace("$app", lib);
        return new ArrayList<>(List.of(packaged.resolve("runtime/bin/java").toString(), "@" + lib + "/jvm-options",
                "-XX:AOTCache=" + lib + "/gatehouse.aot", "-cp", jars + File.pathSeparator + lib + "/probe.jar"));
    }

    private List<String> plain() {
        var lib = plain.resolve("lib");
        return new ArrayList<>(List.of(java, "--enable-native-access=javafx.graphics,ALL-UNNAMED", "--module-path",
                lib.resolve("javafx").toString(), "--add-modules", "javafx.controls,javafx.fxml", "-cp",
                lib + "/*" + File.pathSeparator + packaged.resolve("lib/probe.jar")));
    }

    private static Map<String, Long> run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(String.format(Locale.ROOT, "failed: %s%n%s", command, text));
        }
        Map<String, Long> found = new LinkedHashMap<>();
        text.lines().filter(line -> line.matches("[a-z-]+ \\d+"))
                .forEach(line -> found.put(line.split(" ", -1)[0], Long.valueOf(line.split(" ", -1)[1])));
        return found;
    }
}
