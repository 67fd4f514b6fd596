package dev.gatehouse.evidence;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.testing.Folders;

/**
 * LibreOffice, which opens tables as a person’s spreadsheet does: no cell may be a formula, whichever character it
 * takes for the one between cells. A table that nobody guarded shows that it would say so. Where there is no
 * LibreOffice, that is counted and nothing is claimed.
 */
final class SheetProgram {
    static final String ASKED = "tables opened by LibreOffice";
    private static final String CONTROL = "control.csv";
    private static final Map<String, Integer> BETWEEN = Map.of("comma", 44, "semicolon", 59, "tab", 9, "bar", 124);

    private final Tally tally;

    SheetProgram(Tally tally) {
        this.tally = tally;
    }

    /** Opens tables, by name, each with every character between cells. */
    void open(Map<String, String> tables) throws IOException, InterruptedException {
        var program = program();
        if (program.isEmpty()) {
            tally.count("no LibreOffice (soffice) here: formulas were looked for without it");
            return;
        }
        var folder = Files.createTempDirectory("gatehouse-r10");
        try {
            for (var table : tables.entrySet()) {
                Files.writeString(folder.resolve(table.getKey()), table.getValue());
            }
            Files.writeString(folder.resolve(CONTROL), "\"a\",\"=1+1\"\r\n\"=2+2\",\"b\"\r\n");
            for (var between : BETWEEN.entrySet()) {
                convert(program.get(), folder, between.getKey(), between.getValue());
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private void convert(Path program, Path folder, String between, int character)
            throws IOException, InterruptedException {
        var out = folder.resolve(between);
        var line = new ArrayList<>(List.of(program.toString(), "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "fods",
                "--infilter=CSV:" + character + ",34,76,1", "--outdir", out.toString()));
        var names = names(folder);
        names.forEach(name -> line.add(folder.resolve(name).toString()));
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor();
        for (var name : names) {
            var sheet = out.resolve(name.replace(".csv", ".fods"));
            if (!Files.exists(sheet)) {
                tally.fail("LibreOffice did not open " + name + " with " + between);
            } else if (name.equals(CONTROL)) {
                tally.check(formulas(sheet) > 0, "LibreOffice finds no formula where there is one, with " + between);
            } else {
                tally.check(formulas(sheet) == 0, name + ": " + formulas(sheet) + " formulas, with " + between);
                tally.count(ASKED);
                tally.count("cells LibreOffice read", count(sheet, "<table:table-cell"));
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")).sorted()
                    .toList();
        }
    }

    private static int formulas(Path sheet) throws IOException {
        return count(sheet, "table:formula=");
    }

    private static int count(Path sheet, String what) throws IOException {
        var text = Files.readString(sheet);
        var count = 0;
        for (var at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
            count++;
        }
        return count;
    }

    private static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice")).filter(Files::isExecutable).findFirst();
    }

    /** The rows of a table, read as RFC 4180 has it. */
    static List<List<String>> rows(String table) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var at = 0;
        while (at < table.length()) {
            var cell = new StringBuilder();
            at = cell(table, at + 1, cell);
            row.add(cell.toString());
            if (table.charAt(at) == '\r') {
                rows.add(List.copyOf(row));
                row.clear();
                at++;
            }
            at++;
        }
        return rows;
    }

    /** Reads one quoted cell from behind its first quote; answers where it ended. */
    private static int cell(String table, int from, StringBuilder cell) {
        var at = from;
        while (table.charAt(at) != '"' || (at + 1 < table.length() && table.charAt(at + 1) == '"')) {
            at += table.charAt(at) == '"' ? 1 : 0;
            cell.append(table.charAt(at++));
        }
        return at + 1;
    }
}
