package dev.gatehouse.store;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.gatehouse.domain.baseline.AccessCheck;
import dev.gatehouse.domain.baseline.Area;
import dev.gatehouse.domain.baseline.BaselineProblem.Kind;
import dev.gatehouse.domain.baseline.Check;
import dev.gatehouse.domain.baseline.ContentCheck;
import dev.gatehouse.domain.baseline.Demand;
import dev.gatehouse.domain.baseline.Otherwise;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.SessionCheck;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.profile.ProfileLimits;

/** Reads one rule of a baseline file. */
final class RuleForm {
    /** The members of every rule. */
    static final List<String> MEMBERS = List.of("id", "reference", "check", "otherwise");
    /** The members of every rule and those of any check. */
    static final List<String> KNOWN = Stream.concat(MEMBERS.stream(),
            CheckForm.BY_NAME.values().stream().flatMap(form -> form.members().stream())).distinct().toList();
    /** What a check that is not met can mean. */
    static final Map<String, Otherwise> OTHERWISE = words(Otherwise.values(), Otherwise::id);
    /** The classes of findings by their names in a file. */
    static final Map<String, Severity> CLASSES = words(Severity.values(),
            severity -> severity.name().toLowerCase(Locale.ROOT));
    /** The longest text a rule stands on. */
    static final int LONGEST_REFERENCE = 200;

    private static final Map<String, FindingCode> CODES = words(FindingCode.values(), FindingCode::code);
    private static final int DAY = 24 * 60;
    private static final int SHORTEST_SESSION = 6 * 60;

    private final MemberReader rule;
    private final Map<String, NamedNetwork> networks;
    private final BaselineProblems problems;

    RuleForm(MemberReader rule, Map<String, NamedNetwork> networks, BaselineProblems problems) {
        this.rule = rule;
        this.networks = networks;
        this.problems = problems;
    }

    /** The rule; something other than what was meant where anything is told to be wrong. */
    Optional<Rule> read(Optional<String> id) {
        var reference = rule.readable("reference", LONGEST_REFERENCE);
        var otherwise = rule.word("otherwise", OTHERWISE);
        var form = rule.word("check", CheckForm.BY_NAME);
        if (form.isEmpty()) {
            rule.only(KNOWN);
        }
        var check = form.map(this::check);
        return check.isPresent() && reference.isPresent() && id.isPresent() && otherwise.isPresent()
                ? Optional.of(new Rule(id.get(), reference.get(), List.of(new Demand(check.get(), otherwise.get()))))
                : Optional.empty();
    }

    private Check check(CheckForm form) {
        rule.only(Stream.concat(MEMBERS.stream(), form.members().stream()).toList());
        return switch (form) {
            case IDLE_AT_MOST -> new SessionCheck.IdleAtMost(minutes((int) ProfileLimits.INACTIVITY.min().toMinutes(),
                    (int) ProfileLimits.INACTIVITY.max().toMinutes()));
            case IDLE_SIGN_OUT -> new SessionCheck.IdleSignOut();
            case SESSION_AT_MOST -> new SessionCheck.SessionAtMost(minutes(SHORTEST_SESSION, DAY));
            case ALLOW_LIST_PRESENT -> new AccessCheck.AllowListPresent();
            case ALLOWED_INSIDE -> new AccessCheck.AllowedInside(area());
            case NO_WIDER_THAN -> width();
            case IPV6_NOT_OPEN -> new AccessCheck.Ipv6NotOpen();
            case ADMITS -> new AccessCheck.Admits(area());
            case REFUSES -> new AccessCheck.Refuses(area());
            case NO_FINDING -> findings();
            case DESCRIPTION_PRESENT -> new ContentCheck.DescriptionPresent();
        };
    }

    private Duration minutes(int least, int most) {
        return Duration.ofMinutes(rule.requiredWhole("minutes", least, most).orElse(least));
    }

    private Area area() {
        oneOf("networks", "ranges");
        return new Area(networks.isEmpty() ? rule.list("networks", this::noNetwork) : rule.words("networks", networks),
                rule.list("ranges", item -> RangeForm.read("ranges", item, problems)));
    }

    private Optional<NamedNetwork> noNetwork(Placed item) {
        problems.add(item.at(), Kind.NO_NETWORK);
        return Optional.empty();
    }

    private AccessCheck.NoneWiderThan width() {
        oneOf("ipv4", "ipv6");
        OptionalInt ipv4 = rule.whole("ipv4", 0, 32);
        return new AccessCheck.NoneWiderThan(ipv4, rule.whole("ipv6", 0, 128));
    }

    private ContentCheck.NoFinding findings() {
        oneOf("classes", "codes");
        return new ContentCheck.NoFinding(Set.copyOf(rule.words("classes", CLASSES)),
                Set.copyOf(rule.words("codes", CODES)));
    }

    private void oneOf(String one, String other) {
        if (!rule.has(one) && !rule.has(other)) {
            problems.add(rule.at(), Kind.NEEDS_ONE_OF, one, other);
        }
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> name) {
        var map = new LinkedHashMap<String, T>();
        Arrays.stream(values).forEach(value -> map.put(name.apply(value), value));
        return Collections.unmodifiableMap(map);
    }
}
