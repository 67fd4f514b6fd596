package dev.gatehouse.cli;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.fleet.DriftReport;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.ProfileDelta;
import dev.gatehouse.domain.fleet.StateDiff;
import dev.gatehouse.domain.text.AsciiJson;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.DiffText;
import dev.gatehouse.evidence.PackTexts;

/** Writes what {@code gatehouse drift} found. */
final class DriftWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PackTexts texts;

    DriftWriter(PackTexts texts) {
        this.texts = texts;
    }

    /** A line for each profile, and what differs under it. */
    String text(DriftReport report) {
        var text = new StringBuilder();
        report.lines().forEach(line -> {
            text.append("%-12s  %s (%s)%s%n".formatted(line.state().name().replace('_', ' '),
                    VisibleText.of(line.label()), VisibleText.of(line.key().ref().profile().value()),
                    since(line)));
            line.diff().ifPresent(diff -> details(line, diff)
                    .forEach(detail -> text.append("%14s%s%n".formatted("", detail))));
        });
        return text.toString();
    }

    private static String since(DriftReport.Line line) {
        return line.approved().map(approved -> approved.approval().by().isEmpty()
                ? "  snapshot %s".formatted(approved.snapshot())
                : "  approved %s by %s".formatted(approved.approval().at().toString().substring(0, 10),
                        VisibleText.of(approved.approval().by())))
                .orElse("");
    }

    private List<String> details(DriftReport.Line line, StateDiff diff) {
        return DiffText.lines(new ProfileDelta.Changed(line.key(), line.label(), diff), texts);
    }

    /** One document; {@code docs/drift-command.md} describes it. */
    String json(DriftReport report, FleetReading reading) {
        var root = MAPPER.createObjectNode();
        root.put("schema", 1).put("drift", report.hasDrift()).put("read", reading.ended().toString());
        var profiles = root.putArray("profiles");
        report.lines().forEach(line -> add(profiles, line));
        return AsciiJson.of(MAPPER.writeValueAsString(root)) + "\n";
    }

    private void add(ArrayNode profiles, DriftReport.Line line) {
        var key = line.key();
        var one = profiles.addObject();
        one.put("state", line.state().name()).put("name", line.label()).put("sandbox", key.sandbox())
                .put("region", key.region()).put("instance", key.ref().instance().value())
                .put("profile", key.ref().profile().value());
        line.approved().ifPresent(approved -> one.putObject("approved")
                .put("snapshot", approved.snapshot().value()).put("taken", approved.taken().toString())
                .put("by", approved.approval().by()).put("at", approved.approval().at().toString())
                .put("reason", approved.approval().reason()));
        line.diff().ifPresent(diff -> {
            var details = one.putArray("differences");
            details(line, diff).forEach(details::add);
            one.put("rows", diff.rows());
            put(one.putObject("gained"), diff.profile().access().gained());
            put(one.putObject("lost"), diff.profile().access().lost());
        });
    }

    private static void put(ObjectNode counts, AddressSet set) {
        for (var family : AddressFamily.values()) {
            BigInteger size = set.size(family);
            counts.put(family.name().toLowerCase(Locale.ROOT), size);
        }
    }
}
