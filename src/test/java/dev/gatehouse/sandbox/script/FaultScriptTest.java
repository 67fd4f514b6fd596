package dev.gatehouse.sandbox.script;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.sandbox.AddressChecks;
import dev.gatehouse.sandbox.SandboxSettings;
import dev.gatehouse.sandbox.fault.Ending;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultScriptTest {
    private static final String EXAMPLE_3 = "a1a1a1a1-0003-4000-8000-000000000003";

    @Test
    void aRuleSaysWhatHappensToWhichRequestsAndHowOften() throws FaultScriptException {
        var script = read("""
                {"rules": [
                  {"fault": "fail-then-apply", "operation": "UpdateAuthenticationProfile", "profile": "Example 3",
                   "skip": 2, "times": 1, "seconds": 0.5, "status": 503, "code": "Busy", "message": "Later"}
                ]}""");

        assertThat(script.rules()).containsExactly(new FaultRule(
                new Fault.ApplyLater(Duration.ofMillis(500), new Ending.Fail(503, "Busy", "Later")),
                Optional.of("UpdateAuthenticationProfile"), Optional.of(EXAMPLE_3), 2, 1));
        assertThat(script.settings()).isEqualTo(SandboxSettings.defaults());
    }

    @Test
    void aRuleWithoutLimitsStrikesEveryRequestForEver() throws FaultScriptException {
        assertThat(read("{\"rules\": [{\"fault\": \"throttle\"}]}").rules())
                .containsExactly(FaultRule.always(new Fault.Throttle()));
    }

    @Test
    void switchesStandBesideTheRules() throws FaultScriptException {
        var script = read("""
                {"switches": {"addressChecks": "strict", "rewrites": ["canonicalise", "reorder"], "maxEntries": 3,
                 "inactivityTogether": true, "throttled": true}}""");

        assertThat(script.rules()).isEmpty();
        assertThat(script.settings()).isEqualTo(new SandboxSettings(AddressChecks.STRICT,
                Set.of(Rewrite.CANONICALISE, Rewrite.REORDER), 3, true, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {//
            "`` | the file is empty", //
            "[] | line 1: the file should be an object, but is a list", //
            "{}{} | line 1: something follows the end of the JSON", //
            "{\"rules\": [,]} | line 1: this is not JSON at column 12", //
            "{\"rules\": [} | line 1: this is not JSON at column 12", //
            "{\"rule\": []} | line 1: the file has no \"rule\"; it takes rules, switches", //
            "{\"rules\": {}} | line 1: \"rules\" should be a list, but is an object", //
            "{\"rules\": [7]} | line 1: a rule should be an object, but is a number", //
            "{\"rules\": [{}]} | line 1: \"fault\" is missing", //
            "{\"rules\": [{\"fault\": \"throttle\", \"fault\": \"throttle\"}]} | line 1: \"fault\" stands here twice", //
            "{\"rules\": [{\"fault\": \"throttle\", \"time\": 1}]} | line 1: \"throttle\" has no \"time\"; it takes fault, operation, profile, skip, times", //
            "{\"rules\": [{\"fault\": \"throttle\", \"times\": 0}]} | line 1: \"times\" should be a whole number from 1 to 1000000", //
            "{\"rules\": [{\"fault\": \"throttle\", \"times\": 1.5}]} | line 1: \"times\" should be a whole number from 1 to 1000000", //
            "{\"rules\": [{\"fault\": \"throttle\", \"times\": 1e999999}]} | line 1: \"times\" should be a whole number from 1 to 1000000", //
            "{\"rules\": [{\"fault\": \"throttle\", \"times\": \"1\"}]} | line 1: \"times\" should be a whole number, but is text", //
            "{\"rules\": [{\"fault\": \"drip\"}]} | line 1: \"seconds\" is missing", //
            "{\"rules\": [{\"fault\": \"drip\", \"seconds\": 0}]} | line 1: \"seconds\" should be a number of seconds above 0, two days at most", //
            "{\"rules\": [{\"fault\": \"throttle\", \"profile\": \"Example 9\"}]} | line 1: there is no profile \"Example 9\"; there are Example 1, Example 2, Example 3, Example 4, Legacy periodic, Messy import, Default Authentication Profile", //
            "{\"rules\": [{\"fault\": \"second-writer-before\", \"patch\": {\"Name\": {}}}]} | line 1: The patch of a second writer has a value no profile can hold: Name", //
            "{\"rules\": [{\"fault\": \"apply-subset\", \"members\": []}]} | line 1: \"members\" should be a list of at least one, but is a list", //
            "{\"switches\": {\"throttled\": null}} | line 1: \"throttled\" should be true or false, but is null", //
            "{\"switches\": {\"addressChecks\": \"lax\"}} | line 1: \"addressChecks\" cannot be \"lax\"; it is one of none, host-bits-allowed, strict"})
    void aMistakeIsNamedInPlainWords(String file, String message) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(FaultScriptException.class).hasMessage(message);
    }

    @Test
    void aMistakeIsNamedWithItsLine() {
        assertThatThrownBy(() -> read("{\"rules\": [\n  {\n    \"fault\": \"drap\"\n  }]}"))
                .hasMessageStartingWith("line 3: \"fault\" cannot be \"drap\"; it is one of apply-subset, ");
    }

    @Test
    void nothingInTheFileHidesInAMessage() {
        assertThatThrownBy(() -> read("{\"\u202e\u0007\": 1}"))
                .hasMessage("line 1: this is not JSON at column 4");
        assertThatThrownBy(() -> read("{\"\u202e\": 1}"))
                .hasMessage("line 1: the file has no \"⟦U+202E⟧\"; it takes rules, switches");
    }

    @Test
    void whatIsNoTextOrTooLargeOrTooDeepIsRefused() {
        assertThatThrownBy(() -> FaultScript.read(new byte[]{(byte) 0xff})).hasMessage("the file is not UTF-8 text");
        assertThatThrownBy(() -> FaultScript.read(new byte[FaultScript.MOST_BYTES + 1]))
                .hasMessage("the file is larger than 1 MB");
        assertThatThrownBy(() -> read("[".repeat(100_000)))
                .hasMessage("the file is nested too deeply, or a value in it is too long");
    }

    private static FaultScript read(String file) throws FaultScriptException {
        return FaultScript.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
