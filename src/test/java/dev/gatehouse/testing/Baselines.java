package dev.gatehouse.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.baseline.AccessCheck;
import dev.gatehouse.domain.baseline.Area;
import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.Check;
import dev.gatehouse.domain.baseline.ContentCheck;
import dev.gatehouse.domain.baseline.Demand;
import dev.gatehouse.domain.baseline.Otherwise;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.SessionCheck;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.local.NamedNetwork;

/** Baselines for tests, and the files an organisation would write for them. */
public final class Baselines {
    private static final List<NamedNetwork> NETWORKS = List.of(
            new NamedNetwork("offices", ranges("203.0.113.0/24", "2001:db8:a::/48"), false),
            new NamedNetwork("Büro München", ranges("198.51.100.7"), false));

    private Baselines() {}

    /** A baseline of one to eight rules of any kind. */
    public static Baseline anything(Random random) {
        return new Baseline("acme." + random.nextInt(100), "Acme “contact” <centre>", "v " + random.nextInt(9),
                IntStream.rangeClosed(0, random.nextInt(8)).mapToObj(number -> rule(number, random)).toList());
    }

    private static Rule rule(int number, Random random) {
        return new Rule("acme-" + number, "Standard §" + number + " \"quoted\" \\ slashed",
                List.of(new Demand(check(random), pick(Otherwise.values(), random))));
    }

    private static Check check(Random random) {
        return switch (random.nextInt(11)) {
            case 0 -> new SessionCheck.IdleAtMost(Duration.ofMinutes(15 + random.nextInt(706)));
            case 1 -> new SessionCheck.IdleSignOut();
            case 2 -> new SessionCheck.SessionAtMost(Duration.ofMinutes(360 + random.nextInt(1081)));
            case 3 -> new AccessCheck.AllowListPresent();
            case 4 -> new AccessCheck.AllowedInside(area(random));
            case 5 -> new AccessCheck.NoneWiderThan(OptionalInt.of(random.nextInt(33)),
                    random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(129)));
            case 6 -> new AccessCheck.Ipv6NotOpen();
            case 7 -> new AccessCheck.Admits(area(random));
            case 8 -> new AccessCheck.Refuses(area(random));
            case 9 -> new ContentCheck.NoFinding(Set.of(pick(Severity.values(), random)),
                    random.nextBoolean() ? Set.of() : Set.of(pick(FindingCode.values(), random)));
            default -> new ContentCheck.DescriptionPresent();
        };
    }

    private static Area area(Random random) {
        var networks = new ArrayList<>(NETWORKS.subList(0, random.nextInt(3)));
        return new Area(networks, networks.isEmpty() || random.nextBoolean()
                ? ranges("10.0.0.0/" + (8 + random.nextInt(25)), "2001:db8::" + random.nextInt(9))
                : List.of());
    }

    /** The file of a baseline. */
    public static String json(Baseline baseline) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("gatehouse-baseline", 1).put("id", baseline.id()).put("name", baseline.name())
                .put("version", baseline.version());
        var networks = root.putObject("networks");
        NETWORKS.forEach(network -> network.ranges()
                .forEach(range -> networks.withArray(network.name()).add(range.cidr())));
        var rules = root.putArray("rules");
        baseline.rules().forEach(rule -> {
            var object = rules.addObject();
            var demand = rule.demands().getFirst();
            object.put("id", rule.id()).put("reference", rule.reference()).put("otherwise", demand.otherwise().id());
            members(demand.check(), object);
        });
        return "// made for a test\n" + root.toPrettyString();
    }

    private static void members(Check check, ObjectNode object) {
        switch (check) {
            case SessionCheck.IdleAtMost(var most) -> object.put("check", "idle-at-most").put("minutes",
                    most.toMinutes());
            case SessionCheck.IdleSignOut() -> object.put("check", "idle-sign-out");
            case SessionCheck.SessionAtMost(var most) -> object.put("check", "session-at-most").put("minutes",
                    most.toMinutes());
            case AccessCheck.AllowListPresent() -> object.put("check", "allow-list-present");
            case AccessCheck.AllowedInside(var area) -> area(area, object.put("check", "allowed-inside"));
            case AccessCheck.NoneWiderThan(var ipv4, var ipv6) -> {
                object.put("check", "no-wider-than");
                ipv4.ifPresent(prefix -> object.put("ipv4", prefix));
                ipv6.ifPresent(prefix -> object.put("ipv6", prefix));
            }
            case AccessCheck.Ipv6NotOpen() -> object.put("check", "ipv6-not-open");
            case AccessCheck.Admits(var area) -> area(area, object.put("check", "admits"));
            case AccessCheck.Refuses(var area) -> area(area, object.put("check", "refuses"));
            case ContentCheck.NoFinding(var classes, var codes) -> {
                object.put("check", "no-finding");
                classes.forEach(one -> object.withArray("classes").add(one.name().toLowerCase(Locale.ROOT)));
                codes.forEach(one -> object.withArray("codes").add(one.code()));
            }
            case ContentCheck.DescriptionPresent() -> object.put("check", "description-present");
            case Check.Shown _ -> throw new IllegalArgumentException("no file asks for it");
        }
    }

    private static void area(Area area, ObjectNode object) {
        area.names().forEach(name -> object.withArray("networks").add(name));
        area.given().forEach(range -> object.withArray("ranges").add(range.toString()));
    }

    /** Ranges of these texts. */
    public static List<AddressRange> ranges(String... rows) {
        return Arrays.stream(rows).map(row -> AddressEntry.of(row).range().orElseThrow()).toList();
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
