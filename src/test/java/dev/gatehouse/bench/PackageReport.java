package dev.gatehouse.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The figures of a {@link PackageBench} as a Markdown table with its ratios, and as a chart. */
final class PackageReport {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("empty first-frame", "Empty JavaFX window, same runtime and flags: first frame");
        NAMES.put("package first-frame", "Gatehouse, package: first frame");
        NAMES.put("package profile-shown", "Gatehouse, package: profile of the sandbox shown");
        NAMES.put("package next-shown", "Gatehouse, package, open already: the next profile shown");
        NAMES.put("cli profile-shown", "AWS CLI: the same profile printed");
        NAMES.put("jars first-frame", "Gatehouse, plain jars: first frame");
        NAMES.put("jars profile-shown", "Gatehouse, plain jars: profile of the sandbox shown");
    }

    private final Map<String, List<Long>> figures;
    private final int rounds;

    PackageReport(Map<String, List<Long>> figures, int rounds) {
        this.figures = figures;
        this.rounds = rounds;
    }

    List<String> lines() {
        var lines = new ArrayList<>(List.of("| start, ms, n = " + rounds + " | median | min | max |",
                "|---|---|---|---|"));
        NAMES.forEach((what, name) -> lines.add(row(name, sorted(what, 1))));
        lines.addAll(List.of("", "| resident memory, MB | median | min | max |", "|---|---|---|---|",
                row("Empty JavaFX window", sorted("empty resident", 1024)),
                row("Gatehouse, package, a profile shown", sorted("package resident", 1024)),
                row("Gatehouse, plain jars, a profile shown", sorted("jars resident", 1024)), "",
                ratio("first frame, package / empty window", "package first-frame", "empty first-frame"),
                ratio("profile shown, package / AWS CLI", "package profile-shown", "cli profile-shown"),
                ratio("the next profile shown in an open window / AWS CLI", "package next-shown", "cli profile-shown"),
                ratio("resident memory, package / empty window", "package resident", "empty resident")));
        return lines;
    }

    /** For the README. */
    void note() {
        figures.forEach((what, values) -> Noted.note(what.replace(' ', '.'),
                what.endsWith(" resident") ? values.stream().map(size -> size / 1024.0).toList() : values));
        noteRatio("ratio.first-frame", "package first-frame", "empty first-frame");
        noteRatio("ratio.profile-shown", "package profile-shown", "cli profile-shown");
        noteRatio("ratio.next-shown", "package next-shown", "cli profile-shown");
        noteRatio("ratio.resident", "package resident", "empty resident");
    }

    private void noteRatio(String name, String upper, String lower) {
        Noted.note(name, Arrays.stream(ratios(upper, lower)).boxed().toList());
    }

    private static String row(String name, List<Long> sorted) {
        return "| " + name + " | " + median(sorted) + " | " + sorted.getFirst() + " | " + sorted.getLast() + " |";
    }

    private List<Long> sorted(String what, int unit) {
        return figures.getOrDefault(what, List.of()).stream().map(value -> value / unit).sorted().toList();
    }

    private static long median(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** The median of the ratios of the same round. */
    private String ratio(String name, String upper, String lower) {
        var ratios = ratios(upper, lower);
        return String.format(Locale.ROOT, "%s: %.2f (paired, from %.2f to %.2f)", name, ratios[ratios.length / 2],
                ratios[0], ratios[ratios.length - 1]);
    }

    private double[] ratios(String upper, String lower) {
        var above = figures.getOrDefault(upper, List.of());
        var below = figures.getOrDefault(lower, List.of());
        return IntStream.range(0, above.size()).mapToDouble(i -> (double) above.get(i) / below.get(i)).sorted()
                .toArray();
    }

    /** Bars of the medians, with their spread as a line; text first, so that nothing rests on colour. */
    String chart() {
        var most = NAMES.keySet().stream().mapToLong(what -> sorted(what, 1).getLast()).max().orElse(1);
        var chart = new StringBuilder();
        var y = 12;
        for (var what : NAMES.entrySet()) {
            var sorted = sorted(what.getKey(), 1);
            chart.append(bar(what.getValue(), sorted, 640.0 / most, y, what.getKey().startsWith("package")));
            y += 46;
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 %1$d" width="760" height="%1$d" font-family="sans-serif" font-size="14">
                  <title>Start in milliseconds, median of %2$d, with the fastest and the slowest</title>
                  <rect width="760" height="%1$d" fill="#ffffff"/>
                %3$s</svg>
                """
                .formatted(y + 4, rounds, chart);
    }

    private static String bar(String name, List<Long> sorted, double scale, int y, boolean own) {
        var median = median(sorted);
        return String.format(Locale.ROOT, """
                  <text x="16" y="%d" fill="#1f2328">%s</text>
                  <rect x="16" y="%d" width="%.0f" height="16" rx="2" fill="%s"/>
                  <path d="M %.0f %d H %.0f" stroke="#1f2328" stroke-width="2"/>
                  <text x="%.0f" y="%d" fill="#1f2328">%d ms</text>
                """, y + 12, name, y + 18, median * scale, own ? "#0b4a8f" : "#8c959f",
                16 + sorted.getFirst() * scale, y + 26, 16 + sorted.getLast() * scale,
                24 + sorted.getLast() * scale, y + 31, median);
    }
}
