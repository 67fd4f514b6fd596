package dev.gatehouse.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.change.UpdateRequestText;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.profile.FieldDiff;
import dev.gatehouse.domain.text.AsciiJson;

/** A plan as one JSON document of plain ASCII, form 1 (docs/schema/plan-1.schema.json). */
final class PlanJson {
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ApplyServices services;

    PlanJson(ApplyServices services) {
        this.services = services;
    }

    String of(Planned planned) {
        var root = MAPPER.createObjectNode();
        root.put("gatehousePlan", VERSION);
        root.put("verdict", planned.verdict().name());
        var remarks = root.putArray("remarks");
        planned.remarks().forEach(remarks::add);
        root.put("instance", planned.ref().instance().value());
        root.put("profile", planned.ref().profile().value());
        planned.origin().ifPresent(origin -> {
            root.put("region", origin.region());
            root.put("host", origin.host());
            root.put("sandbox", origin.sandbox());
            root.put("caller", origin.caller());
        });
        planned.wished().ifPresent(wished -> wished(root, planned, wished));
        return AsciiJson.of(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root)) + "\n";
    }

    private void wished(ObjectNode root, Planned planned, Wished wished) {
        var modified = wished.now().stamp().lastModified();
        root.put("lastModified", modified == null ? null : modified.toString());
        var changes = root.putArray("changes");
        var diff = wished.analysis().changes().diff();
        diff.fields().forEach(field -> field(changes.addObject(), field));
        var access = root.putObject("access");
        set(access.putObject("gained"), diff.access().gained());
        set(access.putObject("lost"), diff.access().lost());
        var findings = root.putArray("findings");
        wished.analysis().findings().forEach(finding -> finding(findings.addObject(), wished, finding));
        if (planned.verdict() == PlanVerdict.CHANGES) {
            root.set("request", MAPPER.readTree(new UpdateRequestText(planned.ref(), wished.change()).json()));
        }
    }

    private static void field(ObjectNode change, FieldDiff diff) {
        change.put("field", diff.field().wireName());
        switch (diff) {
            case FieldDiff.Text(var _, var before, var after) -> {
                change.put("before", before);
                change.put("after", after);
            }
            case FieldDiff.Minutes(var _, var before, var after) -> {
                change.put("before", minutes(before));
                change.put("after", minutes(after));
            }
            case FieldDiff.Toggle(var _, var before, var after) -> {
                change.put("before", before);
                change.put("after", after);
            }
            case FieldDiff.Rows rows -> {
                texts(change.putArray("removed"), rows.removed());
                texts(change.putArray("added"), rows.added());
                var respelled = change.putArray("respelled");
                rows.respelled().forEach(row -> respelled.addObject().put("before", row.before()).put("after",
                        row.after()));
            }
        }
    }

    private static @Nullable Long minutes(@Nullable Duration duration) {
        return Optional.ofNullable(duration).map(Duration::toMinutes).orElse(null);
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    /** Counts as text: an IPv6 count is more than other programs read as a number. */
    private static void set(ObjectNode node, AddressSet set) {
        node.put("ipv4Addresses", set.size(AddressFamily.IPV4).toString());
        node.put("ipv6Addresses", set.size(AddressFamily.IPV6).toString());
        var ranges = node.putArray("ranges");
        Stream.of(AddressFamily.values()).flatMap(family -> set.ranges(family).stream())
                .forEach(range -> ranges.add(range.cidr()));
    }

    private void finding(ObjectNode node, Wished wished, Finding finding) {
        node.put("code", finding.code().code());
        node.put("class", finding.severity().name());
        node.put("subject", finding.subject(wished.analysis().draft()));
        node.put("text", services.words(finding));
    }
}
