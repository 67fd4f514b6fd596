package dev.gatehouse.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Start to first frame and to a profile of the sandbox shown, beside an empty JavaFX window, in turn in one run.
 * Argument: the number of rounds.
 */
public final class StartBench {
    private StartBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var rounds = Integer.parseInt(args[0]);
        Map<String, List<Long>> times = new TreeMap<>();
        for (var round = 0; round <= rounds; round++) {
            for (var what : List.of("empty", "gatehouse")) {
                for (var line : run(what)) {
                    var parts = line.split(" ", -1);
                    if (round > 0) {
                        times.computeIfAbsent(what + " " + parts[0], _ -> new ArrayList<>())
                                .add(Long.parseLong(parts[1]));
                    }
                }
            }
        }
        print(rounds, times);
    }

    private static List<String> run(String what) throws IOException, InterruptedException {
        var entries = List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        var javafx = entries.stream().filter(entry -> Path.of(entry).getFileName().toString().startsWith("javafx-"))
                .toList();
        var others = entries.stream().filter(entry -> !javafx.contains(entry)).toList();
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "--module-path",
                String.join(File.pathSeparator, javafx), "--add-modules", "javafx.controls,javafx.fxml",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-cp", String.join(File.pathSeparator, others)));
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-Dprobe.started=" + System.currentTimeMillis(), "dev.gatehouse.app.StartProbe", what));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        if (process.waitFor() != 0 || lines.isEmpty()) {
            throw new IllegalStateException("the probe failed: " + command);
        }
        return lines;
    }

    private static void print(int rounds, Map<String, List<Long>> times) {
        PrintStream out = System.out;
        out.printf(Locale.ROOT, "%-28s %8s %8s %8s   (ms since the process began, n = %d, first round left out)%n", "",
                "median", "min", "max", rounds);
        times.forEach((what, list) -> {
            list.sort(null);
            out.printf(Locale.ROOT, "%-28s %8d %8d %8d%n", what, list.get(list.size() / 2), list.getFirst(),
                    list.getLast());
        });
        var ratio = (double) median(times, "gatehouse first-frame") / median(times, "empty first-frame");
        out.printf(Locale.ROOT, "first frame, Gatehouse / empty window: %.2f%n", ratio);
    }

    private static long median(Map<String, List<Long>> times, String what) {
        var list = times.getOrDefault(what, List.of(0L));
        return list.get(list.size() / 2);
    }
}
