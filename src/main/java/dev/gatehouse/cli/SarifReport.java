package dev.gatehouse.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.domain.finding.FindingCode;

/** A check as SARIF 2.1.0; a control that is met is no result. */
final class SarifReport {
    private SarifReport() {}

    static void write(List<CheckedProfile> profiles, PrintWriter out) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        root.put("version", "2.1.0");
        var run = root.putArray("runs").addObject();
        var driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Gatehouse");
        driver.put("version", ProgramVersion.current());
        var rules = driver.putArray("rules");
        var index = new LinkedHashMap<String, Integer>();
        var results = run.putArray("results");
        for (var profile : profiles) {
            profile.lines().stream().filter(line -> !line.isWell())
                    .forEach(line -> result(profile, line, rule(line, rules, index), results.addObject()));
        }
        out.print(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    }

    private static int rule(CheckLine line, ArrayNode rules, Map<String, Integer> index) {
        return index.computeIfAbsent(line.code(), code -> {
            rules.addObject().put("id", code).putObject("shortDescription").put("text",
                    meaning(line));
            return rules.size() - 1;
        });
    }

    /** What a rule is about, whatever profile it is looked for in; a scanner shows it above all its results. */
    private static String meaning(CheckLine line) {
        return switch (line.kind()) {
            case ACCESS -> "Who may sign in";
            case READING -> "What could not be read";
            case FINDING -> Stream.of(FindingCode.values()).filter(code -> code.code().equals(line.code()))
                    .map(SarifReport::meaning).findFirst().orElse(line.code());
            case CONTROL, RULE -> line.title().replaceFirst(": [^:]*$", "");
            case SCORE -> line.title();
        };
    }

    private static String meaning(FindingCode code) {
        var words = code.name().replace('_', ' ').toLowerCase(Locale.ROOT).replace("ipv", "IPv");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static void result(CheckedProfile profile, CheckLine line, int rule, ObjectNode result) {
        result.put("ruleId", line.code());
        result.put("ruleIndex", rule);
        result.put("level", level(line));
        result.putObject("message").put("text", line.title() + ". " + line.detail());
        var place = result.putArray("locations").addObject();
        place.putObject("physicalLocation").putObject("artifactLocation").put("uri", profile.uri());
        if (!line.place().isEmpty()) {
            place.putArray("logicalLocations").addObject().put("fullyQualifiedName", line.place());
        }
        result.putObject("properties").put("class", line.level()).put("counts", line.counts());
    }

    private static String level(CheckLine line) {
        return switch (line.level()) {
            case "ERROR", "SECURITY", "FAIL", "OPEN", "NOBODY", "UNREAD" -> "error";
            case "WARNING", "NEEDS_OTHER_EVIDENCE" -> "warning";
            default -> "note";
        };
    }
}
