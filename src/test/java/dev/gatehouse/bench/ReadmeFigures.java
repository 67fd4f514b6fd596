package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the figures that {@code bench/readme} has noted as a table between the two marks of the README. Arguments: the
 * file of figures, the README, rounds, and what the machine is.
 */
public final class ReadmeFigures {
    static final String BEGIN = "<!-- figures: written by bench/readme -->";
    static final String END = "<!-- end of figures -->";
    private static final String CHART = "![Start in milliseconds: the package and plain jars, beside an empty JavaFX "
            + "window and the AWS CLI](assets/pictures/start.svg)";

    private final Map<String, Noted.Spread> figures;

    ReadmeFigures(Map<String, Noted.Spread> figures) {
        this.figures = figures;
    }

    public static void main(String[] args) throws IOException {
        var readme = Path.of(args[1]);
        var table = new ReadmeFigures(Noted.read(Path.of(args[0]))).table(args[2], args[3]);
        Files.writeString(readme, between(Files.readString(readme), table));
    }

    /** The text with the lines between its marks replaced. */
    static String between(String text, List<String> lines) {
        var begin = text.indexOf(BEGIN);
        var end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("the README has no place for the figures");
        }
        return text.substring(0, begin + BEGIN.length()) + "\n" + String.join("\n", lines) + "\n" + text.substring(end);
    }

    /** The table, with a sentence on how it was measured. */
    List<String> table(String rounds, String machine) {
        var lines = new ArrayList<>(List.of(CHART, "", "| | Gatehouse | beside it | times |", "|---|---|---|---|"));
        lines.add(row("start to first frame", value("package.first-frame", "ms", 0),
                "an empty JavaFX window " + value("empty.first-frame", "ms", 0), paired("ratio.first-frame")));
        lines.add(row("start to a profile of the sandbox", value("package.profile-shown", "ms", 0),
                "the AWS CLI prints it " + value("cli.profile-shown", "ms", 0), paired("ratio.profile-shown")));
        lines.add(row("the next profile, in the open window", value("package.next-shown", "ms", 0),
                "the AWS CLI prints it " + value("cli.profile-shown", "ms", 0), paired("ratio.next-shown")));
        lines.add(row("start to a profile from plain jars", value("jars.profile-shown", "ms", 0),
                "first frame " + value("jars.first-frame", "ms", 0), ""));
        lines.add(row("memory, a profile shown", value("package.resident", "MB", 0),
                "an empty JavaFX window " + value("empty.resident", "MB", 0), paired("ratio.resident")));
        lines.add(row("installed", plain("installed", "MB", 0), "", ""));
        lines.add(row("longest wait for a frame, typing among 10 000 rows",
                value("typing.character", "ms", 0), "findings after Enter " + value("typing.findings", "ms", 0), ""));
        lines.add(row("who may sign in under 10 000 × 10 000 rows", value("address.intervals", "ms", 1),
                "Guava’s `TreeRangeSet` " + value("address.intervals.guava", "ms", 1),
                ratio("address.intervals", "address.intervals.guava")));
        lines.add(row("a verdict for each of 875 000 addresses", value("address.verdicts", "ms", 0),
                "tries of the IPAddress library " + value("address.verdicts.library", "ms", 0),
                ratio("address.verdicts", "address.verdicts.library")));
        lines.add("");
        lines.add(
                "`bench/readme` measures all of it in one run and writes this table and the chart. Each figure is a median, "
                        + "with the fastest and the slowest behind it; starts are " + rounds
                        + " rounds in turn, a fresh process each, on a "
                        + "virtual display, and their ratios medians of the ratios of the same round. The empty window has the same "
                        + "runtime, flags and start-up cache. Verdicts and access are compared on the rows of IPv4. Measured on "
                        + machine + ".");
        return lines;
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private String value(String name, String unit, int digits) {
        var spread = spread(name);
        return String.format(Locale.ROOT, "%." + digits + "f " + unit + " (%." + digits + "f–%." + digits + "f)",
                spread.median(), spread.least(), spread.most());
    }

    private String plain(String name, String unit, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f " + unit, spread(name).median());
    }

    private String paired(String name) {
        var spread = spread(name);
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", spread.median(), spread.least(), spread.most());
    }

    private String ratio(String ours, String theirs) {
        return String.format(Locale.ROOT, "%.2f", spread(ours).median() / spread(theirs).median());
    }

    private Noted.Spread spread(String name) {
        var spread = figures.get(name);
        if (spread == null) {
            throw new IllegalStateException("nothing was measured for " + name);
        }
        return spread;
    }
}
