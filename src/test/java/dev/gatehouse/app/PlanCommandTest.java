package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.app.Applying.Ended;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;

import static org.assertj.core.api.Assertions.assertThat;

/** What apply would do, against the sandbox over HTTP with the real SDK; nothing is ever sent. */
class PlanCommandTest {
    private static final Path SCHEMA = Path.of("docs/schema/plan-1.schema.json");
    private static final int CHANGES = 2;

    @TempDir
    private Path folder;
    private Applying it;

    @BeforeEach
    void start() {
        it = new Applying(folder);
    }

    @AfterEach
    void stop() {
        it.close();
    }

    private Ended plan(String... more) {
        var arguments = new ArrayList<>(List.of("plan", it.file.toString(), "--endpoint",
                it.sandbox.endpoint().toString(), "--instance", Applying.INSTANCE, "--profile-id", Applying.PROFILE));
        arguments.addAll(List.of(more));
        return new Applying.Command(it.state, it.pace).run(arguments.toArray(String[]::new));
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(plan("--format", "json").out());
    }

    private void ends(Ended ended, String verdict, int exit) {
        assertThat(ended.verdict()).as(ended.toString()).isEqualTo("verdict=" + verdict);
        assertThat(ended.exit()).isEqualTo(exit);
        assertThat(it.sends()).isZero();
    }

    @Test
    void theDifferencesInRowsAndAddressesTheFindingsAndTheRequest() {
        it.ask("\"AllowedIps\": [\"200.255.0.0/17\", \"198.51.100.0/24\"], \"SessionInactivityDuration\": 15");
        var ended = plan();
        ends(ended, "CHANGES", CHANGES);
        assertThat(ended.out()).contains("  - 200.255.0.0/16\n", "  + 200.255.0.0/17\n", "  60 -> 15\n",
                "  false, sent along\n",
                "gains 256, loses 32768", "  + 198.51.100.0/24\n", "  - 200.255.128.0/17\n", "ACP-IP-031",
                "\"SessionInactivityDuration\": 15");
    }

    @Test
    void theSameAsJsonForPrograms() {
        it.ask("\"AllowedIps\": [\"200.255.0.0/17\", \"198.51.100.0/24\"], \"BlockedIps\": []");
        var plan = json();
        assertThat(plan.at("/verdict").asString()).isEqualTo("CHANGES");
        assertThat(plan.at("/changes/0/removed/0").asString()).isEqualTo("200.255.0.0/16");
        assertThat(plan.at("/access/lost/ranges/0").asString()).isEqualTo("200.255.128.0/17");
        assertThat(plan.at("/access/lost/ipv4Addresses").asString()).isEqualTo("32768");
        assertThat(plan.at("/request/BlockedIps").isEmpty()).isTrue();
        assertThat(plan.at("/request/BlockedIps").isArray()).isTrue();
        assertThat(plan.at("/findings").findValuesAsString("code")).contains("ACP-IP-031");
    }

    @Test
    void theSchemaKnowsEveryMember() throws IOException {
        var schema = JsonMapper.builder().build().readTree(Files.readString(SCHEMA));
        assertThat(new TreeSet<>(schema.at("/properties").propertyNames()))
                .isEqualTo(new TreeSet<>(json().propertyNames()));
    }

    @Test
    void whatIsPlannedIsWhatApplySends() {
        var planned = json().get("request");
        it.run();
        var sent = JsonMapper.builder().build().readTree(it.applied().getFirst().body());
        assertThat(sent).isEqualTo(planned);
        assertThat(plan().exit()).isZero();
    }

    @Test
    void nothingToDoIsSuccess() {
        it.ask("\"Name\": \"Example 3\"");
        ends(plan(), "NOTHING_TO_DO", 0);
    }

    @Test
    void aFileOlderThanTheProfileFailsAndStillShowsTheDifferences() {
        assertThat(it.sandbox.state().update(Applying.INSTANCE, Applying.PROFILE, "{\"Description\": \"theirs\"}"))
                .isTrue();
        var ended = plan();
        ends(ended, "STALE", 1);
        assertThat(ended.out()).contains("SessionInactivityDuration", "describe it again").doesNotContain("Request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"AllowedIps\": [\"300.1.1.1\"]", "\"SessionInactivityDuration\": 14"})
    void aFileThatCannotBeMeantFailsWithTheReason(String member) {
        it.ask(member);
        var ended = plan();
        ends(ended, "REFUSED", 1);
        assertThat(ended.out()).contains("Error ACP-").doesNotContain("Who may sign in");
    }

    @Test
    void aFileOfAnotherProfileFailsBeforeAnythingIsRead() throws IOException {
        Files.writeString(it.file, "{\"Id\": \"another\", \"AllowedIps\": []}");
        ends(plan(), "REFUSED", 1);
        assertThat(it.sandbox.state().received()).isEmpty();
    }

    @Test
    void whatCannotBeReadFails() {
        it.sandbox.faults().add(FaultRule.always("DescribeAuthenticationProfile",
                new Fault.Status(404, "ResourceNotFoundException", "gone")));
        ends(plan(), "NOT_READ", 1);
    }

    @Test
    void aFileThatIsNoneFailsOnStandardError() throws IOException {
        Files.writeString(it.file, "[");
        var ended = plan("--format", "json");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("not valid JSON");
    }

    @Test
    void wrongUsageIsNoPlan() {
        assertThat(plan("--frobnicate").exit()).isEqualTo(1);
        assertThat(plan("--aws-profile", "x").exit()).isEqualTo(1);
    }

    @Test
    void anEarlierChangeWhoseEndNobodyKnowsIsTold() {
        it.sandbox.faults().add(FaultRule.next("UpdateAuthenticationProfile",
                new Fault.Drop(Moment.BEFORE, Manner.RESET)));
        assertThat(it.run().exit()).isEqualTo(3);
        var ended = plan();
        assertThat(ended.exit()).isEqualTo(CHANGES);
        assertThat(ended.out()).contains("Nobody knows yet how the change of");
        assertThat(it.sends()).isOne();
    }

    @Test
    void nothingIsWrittenDown() throws IOException {
        plan();
        try (var journal = Files.walk(it.state.getParent())) {
            assertThat(journal.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(".jsonl")))
                    .isEmpty();
        }
    }
}
