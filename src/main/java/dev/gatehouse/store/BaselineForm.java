package dev.gatehouse.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.BaselineProblem.Kind;
import dev.gatehouse.domain.baseline.BaselineReading;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.store.Placed.Place;

/** The form of a baseline file, {@code docs/baseline.schema.json}. */
final class BaselineForm {
    /** The form this program knows. */
    static final int FORM = 1;
    /** The member that says which form a file has. */
    static final String MARK = "gatehouse-baseline";
    /** The members of a file; the first is for editors that check while one types. */
    static final List<String> MEMBERS = List.of("$schema", MARK, "id", "name", "version", "networks", "rules");
    /** What an id looks like. */
    static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?");
    /** The longest name of a baseline or a network. */
    static final int LONGEST_NAME = 100;

    private final BaselineProblems problems;
    private final MemberReader file;
    private final Map<String, Place> ids = new HashMap<>();

    private BaselineForm(Placed.Members root, BaselineProblems problems) {
        this.problems = problems;
        this.file = new MemberReader(root, MEMBERS, problems);
    }

    /** Reads a whole file. */
    static BaselineReading read(String text) {
        var problems = new BaselineProblems();
        var baseline = PlacedJson.read(text, problems).flatMap(value -> read(value, problems));
        return new BaselineReading(baseline.filter(_ -> problems.isEmpty()), problems.all());
    }

    private static Optional<Baseline> read(Placed value, BaselineProblems problems) {
        if (value instanceof Placed.Members root) {
            return new BaselineForm(root, problems).baseline();
        }
        problems.add(value.at(), Kind.NO_OBJECT);
        return Optional.empty();
    }

    /** Of a form that is not known nothing more is said: its members may mean something else. */
    private Optional<Baseline> baseline() {
        var form = file.requiredWhole(MARK);
        if (form.isPresent() && form.getAsLong() != FORM) {
            problems.add(file.at(MARK), Kind.UNKNOWN_FORM, Long.toString(form.getAsLong()), Integer.toString(FORM));
            return Optional.empty();
        }
        file.only(MEMBERS);
        var id = id(file, ShippedBaselines.all().stream().map(Baseline::id).toList());
        var name = file.readable("name", LONGEST_NAME);
        var version = file.readable("version", LONGEST_NAME);
        var rules = rules(networks());
        return id.isPresent() && name.isPresent() && version.isPresent() && problems.isEmpty()
                ? Optional.of(new Baseline(id.get(), name.get(), version.get(), rules))
                : Optional.empty();
    }

    private Map<String, NamedNetwork> networks() {
        var networks = new LinkedHashMap<String, NamedNetwork>();
        for (var member : file.object("networks")) {
            var name = VisibleText.entry(member.name(), LONGEST_NAME);
            if (name.isBlank() || !name.equals(member.name())) {
                problems.add(member.at(), name.isBlank() ? Kind.BLANK : Kind.BAD_NETWORK_NAME,
                        VisibleText.entry(member.name()), LONGEST_NAME);
            }
            networks.put(member.name(), new NamedNetwork(name, ranges(member, VisibleText.entry(name)), false));
        }
        return networks;
    }

    private List<AddressRange> ranges(Placed.Member network, String name) {
        var alone = new Placed.Member(network.at(), name, network.value());
        return new MemberReader(new Placed.Members(network.at(), List.of(alone)), List.of(name), problems)
                .list(name, item -> RangeForm.read(name, item, problems));
    }

    private List<Rule> rules(Map<String, NamedNetwork> networks) {
        if (!file.has("rules")) {
            problems.add(file.at(), Kind.MISSING_KEY, "rules");
        }
        var rules = new ArrayList<Rule>();
        for (var one : file.objects("rules")) {
            var reader = new MemberReader(one, RuleForm.KNOWN, problems);
            var id = ruleId(reader);
            new RuleForm(reader, networks, problems).read(id).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<String> ruleId(MemberReader rule) {
        var shipped = ShippedBaselines.all().stream().flatMap(baseline -> baseline.rules().stream()).map(Rule::id)
                .toList();
        return id(rule, shipped).filter(id -> {
            var first = ids.putIfAbsent(id, rule.at("id"));
            if (first != null) {
                problems.add(rule.at("id"), Kind.DUPLICATE_ID, id, first.line());
            }
            return first == null;
        });
    }

    private Optional<String> id(MemberReader object, List<String> shipped) {
        return object.readable("id", Integer.MAX_VALUE).filter(id -> {
            if (!ID.matcher(id).matches()) {
                problems.add(object.at("id"), Kind.NO_ID, VisibleText.entry(id));
            } else if (shipped.contains(id)) {
                problems.add(object.at("id"), Kind.SHIPPED_ID, id);
            }
            return ID.matcher(id).matches();
        });
    }
}
