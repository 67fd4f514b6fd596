package dev.gatehouse.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Runs {@code gatehouse access} as a process of its own, with a heap of {@value #HEAP}, over tables of growing length
 * against 10 000 allowed and 10 000 blocked rows, and prints seconds and the most memory the process held resident,
 * which should not grow with the table. Argument: the longest table. Linux only, since it asks {@code /proc}.
 */
public final class AccessStreamBench {
    private static final String HEAP = "64m";
    private static final int ROWS = 10_000;
    private static final int LOOK_MILLIS = 20;

    private AccessStreamBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var longest = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        var folder = Files.createTempDirectory("gatehouse-access");
        var random = new SplittableRandom(45);
        var live = Files.writeString(folder.resolve("live.json"), profile(random));
        var draft = Files.writeString(folder.resolve("draft.json"), profile(random));
        out().printf(Locale.ROOT, "gatehouse access, heap %s, %d + %d rows, live and draft%n%12s %9s %15s%n", HEAP,
                ROWS,
                ROWS, "addresses", "seconds", "resident, MB");
        for (var length = longest / 100; length <= longest; length *= 10) {
            var table = table(folder.resolve("addresses.csv"), random, length);
            run(live, draft, table, folder.resolve("answers.csv"), length);
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void run(Path live, Path draft, Path table, Path answers, int length)
            throws IOException, InterruptedException {
        var start = System.nanoTime();
        var process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx" + HEAP, "-cp",
                System.getProperty("java.class.path"), "dev.gatehouse.Main", "access", "--profile", live.toString(),
                "--draft", draft.toString(), "--addresses", table.toString(), "--format", "csv")
                .redirectOutput(answers.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var most = 0L;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, resident(process.pid()));
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        try (var lines = Files.lines(answers)) {
            var answered = lines.count() - 1;
            if (process.exitValue() != 0 || answered != length) {
                throw new IllegalStateException("exit " + process.exitValue() + ", " + answered + " answers");
            }
        }
        out().printf(Locale.ROOT, "%12d %9.1f %15d%n", length, seconds, most / 1024);
    }

    /** The most memory a process has held resident so far, in KiB; 0 when it is gone. */
    private static long resident(long pid) throws IOException {
        var status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(
                    line.replaceAll("\\D", ""))).findFirst().orElse(0);
        }
    }

    private static Path table(Path file, SplittableRandom random, int length) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("user,ip\n");
            for (var line = 0; line < length; line++) {
                writer.write("u" + line + "," + address(random.nextInt()) + "\n");
            }
        }
        return file;
    }

    private static String profile(SplittableRandom random) {
        return "{\"AuthenticationProfile\":{\"Id\":\"p\",\"Name\":\"Long\",\"AllowedIps\":%s,\"BlockedIps\":%s}}"
                .formatted(entries(random), entries(random));
    }

    private static String entries(SplittableRandom random) {
        return IntStream.range(0, ROWS).mapToObj(_ -> {
            var bits = random.nextInt(12, 29);
            return "\"" + address(random.nextInt() & ~(-1 >>> bits)) + "/" + bits + "\"";
        }).collect(Collectors.joining(",", "[", "]"));
    }

    private static String address(int bits) {
        return List.of(bits >>> 24, bits >>> 16 & 255, bits >>> 8 & 255, bits & 255).stream().map(String::valueOf)
                .collect(Collectors.joining("."));
    }

    private static PrintStream out() {
        return System.out;
    }
}
