package dev.gatehouse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.text.Csv;

/** Writes what a check found, in one of the formats. */
@FunctionalInterface
interface CheckWriter {
    /** Writes all of it; the writer stays open. */
    void write(List<CheckedProfile> profiles, PrintWriter out) throws IOException;

    /** A writer of a format. */
    static CheckWriter of(CheckFormat format) {
        return switch (format) {
            case TEXT -> CheckWriter::text;
            case CSV -> CheckWriter::csv;
            case JSON -> CheckWriter::json;
            case JUNIT -> JunitReport::write;
            case SARIF -> SarifReport::write;
        };
    }

    private static void text(List<CheckedProfile> profiles, PrintWriter out) {
        for (var profile : profiles) {
            out.println(profile.file() + ": " + profile.name());
            for (var line : profile.lines()) {
                out.println("%s %-20s %s".formatted(line.counts() ? "!" : " ", line.level(), line.code()));
                out.println("    " + (line.place().isEmpty() ? "" : line.place() + ": ") + line.title());
                out.println("    " + line.detail());
            }
            out.println(profile.found() == 0
                    ? "Nothing was found that counts."
                    : profile.found() + " of these count, marked with \"!\".");
        }
    }

    private static void csv(List<CheckedProfile> profiles, PrintWriter out) {
        out.print(Csv.line(List.of("file", "profile", "kind", "code", "level", "place", "title", "detail", "counts")));
        for (var profile : profiles) {
            for (var line : profile.lines()) {
                out.print(Csv.line(List.of(profile.file(), profile.name(), line.kind().name(), line.code(),
                        line.level(), line.place(), line.title(), line.detail(), Boolean.toString(line.counts()))));
            }
        }
    }

    private static void json(List<CheckedProfile> profiles, PrintWriter out) {
        out.print(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(profiles) + "\n");
    }
}
