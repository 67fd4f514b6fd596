package dev.gatehouse.sandbox.script;

import java.util.List;
import java.util.Optional;

import dev.gatehouse.sandbox.Operation;
import dev.gatehouse.sandbox.SandboxProfile;
import dev.gatehouse.sandbox.SandboxSeed;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.http.Stage;

/** Reads one rule: the fault, and which requests it strikes. */
final class RuleReader {
    private static final int MOST = 1_000_000;

    private RuleReader() {}

    static FaultRule read(Located value) throws FaultScriptException {
        var rule = new Wanted(value, "a rule");
        var name = rule.oneOf("fault", FaultKinds.names());
        Fault fault = FaultKinds.named(name).from(rule);
        Optional<String> operation = rule.optional("operation",
                (from, member) -> from.oneOf(member, Operation.names()));
        Optional<String> profile = rule.optional("profile", RuleReader::profile);
        int skip = rule.optional("skip", (from, member) -> from.whole(member, 0, MOST)).orElse(0);
        int times = rule.optional("times", (from, member) -> from.whole(member, 1, MOST)).orElse(FaultRule.ALWAYS);
        rule.nothingElse("\"" + name + "\"");
        if (fault instanceof Fault.CutRequest(var stage, var _) && stage == Stage.CONNECTED
                && (operation.isPresent() || profile.isPresent())) {
            throw FaultScriptException.at(value.line(),
                    "\"" + name + "\" strikes before anything is read, so it takes no operation and no profile");
        }
        return new FaultRule(fault, operation, profile, skip, times);
    }

    /** An id, or the name of a profile that every sandbox has. */
    private static String profile(Wanted rule, String member) throws FaultScriptException {
        var idOrName = rule.string(member);
        List<SandboxProfile> known = SandboxSeed.standard().profiles();
        return known.stream().filter(one -> one.id().equals(idOrName) || one.name().equals(idOrName)).findFirst()
                .map(SandboxProfile::id)
                .orElseThrow(() -> FaultScriptException.at(lineOf(rule, member), "there is no profile \"" + idOrName
                        + "\"; there are " + String.join(", ", known.stream().map(SandboxProfile::name).toList())));
    }

    private static int lineOf(Wanted rule, String member) {
        return rule.value(member).map(Located::line).orElse(1);
    }
}
