package dev.gatehouse.sandbox.script;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.gatehouse.sandbox.JsonPatch;
import dev.gatehouse.sandbox.fault.Ending;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.fault.Refusal;
import dev.gatehouse.sandbox.fault.Rewrite;
import dev.gatehouse.sandbox.fault.Untruth;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.sandbox.http.Stage;

/** Every kind of fault under its stable name, with what it is made from. */
final class FaultKinds {
    private static final List<String> MEMBERS = List.of("Name", "Description", "AllowedIps", "BlockedIps",
            "PeriodicSessionDuration", "SessionInactivityDuration", "SessionInactivityHandlingEnabled");
    private static final int MOST_READS = 1000;
    private static final int MOST_BYTES = 1_000_000;
    private static final Map<String, Kind> KINDS = kinds();

    private FaultKinds() {}

    /** Makes a fault from the members of its rule. */
    @FunctionalInterface
    interface Kind {
        Fault from(Wanted rule) throws FaultScriptException;
    }

    /** The names, sorted. */
    static List<String> names() {
        return List.copyOf(KINDS.keySet());
    }

    /** The kind of this name, one of {@link #names()}. */
    static Kind named(String name) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalArgumentException(name);
        }
        return kind;
    }

    private static Map<String, Kind> kinds() {
        var kinds = new TreeMap<String, Kind>();
        answers(kinds);
        connections(kinds);
        updates(kinds);
        bodies(kinds);
        return kinds;
    }

    private static void answers(Map<String, Kind> kinds) {
        kinds.put("status", rule -> new Fault.Status(status(rule), rule.string("code"), rule.string("message")));
        kinds.put("apply-then-status",
                rule -> new Fault.ApplyThenStatus(status(rule), rule.string("code"), rule.string("message")));
        kinds.put("throttle", _ -> new Fault.Throttle());
        for (var refusal : Refusal.values()) {
            kinds.put(refusal.word(), _ -> new Fault.Refuse(refusal));
        }
        kinds.put("date-offset", rule -> new Fault.DateOffset(rule.seconds("seconds", true)));
    }

    private static void connections(Map<String, Kind> kinds) {
        for (var moment : Moment.values()) {
            for (var manner : Manner.values()) {
                add(kinds, new Fault.Drop(moment, manner));
            }
            add(kinds, new Fault.Hang(moment));
            kinds.put("delay-" + moment.word(), rule -> new Fault.Delay(moment, rule.seconds("seconds", false)));
        }
        for (var stage : Stage.values()) {
            for (var manner : Manner.values()) {
                add(kinds, new Fault.CutRequest(stage, manner));
            }
        }
        kinds.put("drip", rule -> new Fault.Drip(rule.seconds("seconds", false)));
    }

    private static void updates(Map<String, Kind> kinds) {
        kinds.put("fail-then-apply", rule -> new Fault.ApplyLater(rule.seconds("seconds", false),
                new Ending.Fail(status(rule), rule.string("code"), rule.string("message"))));
        for (var ending : List.of(new Ending.Drop(Manner.RESET), new Ending.Drop(Manner.CLOSE), new Ending.Hang())) {
            kinds.put(ending.word() + "-then-apply",
                    rule -> new Fault.ApplyLater(rule.seconds("seconds", false), ending));
        }
        for (var moment : Moment.values()) {
            kinds.put("second-writer-" + moment.word(), rule -> new Fault.SecondWriter(moment, patch(rule)));
        }
        kinds.put("stale-reads", rule -> new Fault.StaleReads(rule.whole("reads", 1, MOST_READS)));
        kinds.put("apply-subset", rule -> new Fault.ApplySubset(rule.words("members", MEMBERS)));
        kinds.put("rewrite", rule -> new Fault.Rewrites(rule.constants("how", Rewrite.values())));
    }

    private static void bodies(Map<String, Kind> kinds) {
        kinds.put("body", rule -> Fault.Body.of(rule.string("text"), rule.string("contentType")));
        kinds.put("lie", rule -> new Fault.Lie(rule.constant("untruth", Untruth.values())));
        kinds.put("more-members", rule -> new Fault.MoreMembers(rule.object("members")));
        kinds.put("wrong-content-length",
                rule -> new Fault.WrongContentLength(rule.whole("bytes", -MOST_BYTES, MOST_BYTES)));
    }

    private static String patch(Wanted rule) throws FaultScriptException {
        var patch = rule.object("patch");
        try {
            JsonPatch.parse(patch);
            return patch;
        } catch (IllegalArgumentException problem) {
            throw FaultScriptException.at(rule.need("patch").line(), String.valueOf(problem.getMessage()));
        }
    }

    private static void add(Map<String, Kind> kinds, Fault fault) {
        kinds.put(fault.name(), _ -> fault);
    }

    private static int status(Wanted rule) throws FaultScriptException {
        return rule.whole("status", 300, 599);
    }
}
