package dev.gatehouse.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.sandbox.fault.Rewrite;

import static dev.gatehouse.sandbox.TestClient.DEMO;
import static dev.gatehouse.sandbox.TestClient.EXAMPLE_3;
import static dev.gatehouse.sandbox.TestClient.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

class UpdateTest {
    private static final Instant NOW = Instant.parse("2026-08-01T12:00:00.123Z");
    private final SandboxServer server = SandboxServer
            .start(SandboxOptions.defaults().with(Clock.fixed(NOW, ZoneOffset.UTC)));
    private final TestClient client = new TestClient(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private SandboxProfile stored() {
        return server.state().profile(DEMO, EXAMPLE_3).orElseThrow();
    }

    @Test
    void onlyTheMembersThatWereSentAreChanged() throws Exception {
        Members before = stored().members();
        TestClient.Answer answer = client
                .update("{\"SessionInactivityHandlingEnabled\":true,\"SessionInactivityDuration\":15}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().body()).isEmpty();
        assertThat(stored().members()).isEqualTo(before.with("SessionInactivityHandlingEnabled", true)
                .with("SessionInactivityDuration", 15).with("LastModifiedTime", NOW));
    }

    @Test
    void describeTellsWhatWasStored() throws Exception {
        client.update("{\"Name\":\"Ünïcode ✓\",\"BlockedIps\":[\"2001:db8::/32\",\"192.0.2.1\"]}");

        var profile = client.get(PROFILE).profile();

        assertThat(profile.path("Name").asString()).isEqualTo("Ünïcode ✓");
        assertThat(profile.path("BlockedIps").valueStream().map(node -> node.asString()))
                .containsExactly("2001:db8::/32", "192.0.2.1");
    }

    @Test
    void anExplicitEmptyListClears() throws Exception {
        client.update("{\"AllowedIps\":[]}");

        assertThat(stored().allowedIps()).isEmpty();
        assertThat(stored().blockedIps()).hasSize(3);
    }

    @Test
    void nullAndUnknownMembersChangeNothing() throws Exception {
        Members before = stored().members();
        client.update("{\"Name\":null,\"Colour\":\"green\",\"IsDefault\":true,\"MaxSessionDuration\":400}");

        assertThat(stored().members().without("LastModifiedTime")).isEqualTo(before.without("LastModifiedTime"));
    }

    @Test
    void everyChangeMovesTheTimeForwardEvenWhenTheClockStands() throws Exception {
        client.update("{\"Name\":\"One\"}");
        client.update("{\"Name\":\"Two\"}");

        assertThat(stored().lastModified()).contains(NOW.plusMillis(1));
    }

    @Test
    void whatTookEffectIsRecordedInOrder() throws Exception {
        client.update("{\"Name\":\"One\"}");
        server.state().update(DEMO, EXAMPLE_3, "{\"Name\":\"Two\"}");

        assertThat(server.state().applied()).containsExactly(
                new AppliedUpdate(NOW, AppliedUpdate.Writer.CLIENT, SandboxCredentials.REGION, DEMO, EXAMPLE_3,
                        "{\"Name\":\"One\"}"),
                new AppliedUpdate(NOW, AppliedUpdate.Writer.SECOND_WRITER, SandboxCredentials.REGION, DEMO, EXAMPLE_3,
                        "{\"Name\":\"Two\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"SessionInactivityDuration":14}                | InvalidParameterException | greater than or equal to 15
            {"SessionInactivityDuration":721}               | InvalidParameterException | less than or equal to 720
            {"PeriodicSessionDuration":9}                   | InvalidParameterException | greater than or equal to 10
            {"PeriodicSessionDuration":61}                  | InvalidParameterException | less than or equal to 60
            {"Name":""}                                     | InvalidParameterException | 'name'
            {"Description":""}                              | InvalidParameterException | 'description'
            {"AllowedIps":["1"]}                            | InvalidParameterException | allowedIps
            {"AllowedIps":["192.0.2.1","not an ip!!"]}      | InvalidParameterException | AllowedIps: not an ip!!
            {"BlockedIps":["999.999.999.999/99"]}           | InvalidParameterException | 999.999.999.999/99
            {"Name":7}                                      | SerializationException    | String
            {"SessionInactivityDuration":"15"}              | SerializationException    | Integer
            {"SessionInactivityDuration":15.5}              | SerializationException    | Integer
            {"SessionInactivityDuration":99999999999}       | SerializationException    | Integer
            {"SessionInactivityHandlingEnabled":"yes"}      | SerializationException    | Boolean
            {"AllowedIps":"192.0.2.1"}                      | SerializationException    | List
            {"AllowedIps":[null]}                           | SerializationException    | String
            {"Name":"x"                                     | SerializationException    | JSON
            {"Name":"x"} trailing                           | SerializationException    | JSON
            ["Name"]                                        | SerializationException    | structure
            """)
    void whatIsWrongIsRefusedAndChangesNothing(String body, String error, String words) throws Exception {
        Members before = stored().members();
        TestClient.Answer answer = client.update(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorType()).isEqualTo(error);
        assertThat(answer.message()).contains(words);
        assertThat(stored().members()).isEqualTo(before);
        assertThat(server.state().applied()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"SessionInactivityDuration\":15}", "{\"SessionInactivityDuration\":720}",
            "{\"PeriodicSessionDuration\":10}", "{\"PeriodicSessionDuration\":60}", "{}", ""})
    void theEdgesOfTheRangesAreIn(String body) throws Exception {
        assertThat(client.update(body).status()).isEqualTo(200);
    }

    @Test
    void lengthsAreCountedInCharactersAndTheEdgesAreIn() throws Exception {
        assertThat(client.update("{\"Name\":\"" + "✓".repeat(128) + "\"}").status()).isEqualTo(200);
        assertThat(client.update("{\"Name\":\"" + "x".repeat(129) + "\"}").status()).isEqualTo(400);
        assertThat(client.update("{\"Description\":\"" + "x".repeat(250) + "\"}").status()).isEqualTo(200);
        assertThat(client.update("{\"Description\":\"" + "x".repeat(251) + "\"}").status()).isEqualTo(400);
    }

    @Test
    void aProfileThatIsGoneIsNotFound() throws Exception {
        server.state().remove(DEMO, EXAMPLE_3);

        assertThat(client.update("{\"Name\":\"x\"}").errorType()).isEqualTo("ResourceNotFoundException");
    }

    @Test
    void hostBitsAreTakenUnlessTheSwitchSaysNo() throws Exception {
        assertThat(client.update("{\"AllowedIps\":[\"10.1.2.3/8\"]}").status()).isEqualTo(200);
        server.settings(server.settings().with(AddressChecks.STRICT));

        assertThat(client.update("{\"AllowedIps\":[\"10.1.2.3/8\"]}").errorType())
                .isEqualTo("InvalidParameterException");
        assertThat(client.update("{\"AllowedIps\":[\"10.0.0.0/8\",\"10.1.2.3\"]}").status()).isEqualTo(200);
    }

    @Test
    void anythingIsTakenWhenAddressesAreNotChecked() throws Exception {
        server.settings(server.settings().with(AddressChecks.NONE));

        assertThat(client.update("{\"AllowedIps\":[\"foo\"]}").status()).isEqualTo(200);
        assertThat(stored().allowedIps()).containsExactly("foo");
    }

    @Test
    void aListMayHaveALimit() throws Exception {
        server.settings(server.settings().withMaxEntries(1));

        assertThat(client.update("{\"AllowedIps\":[\"10.0.0.1\"]}").status()).isEqualTo(200);
        assertThat(client.update("{\"AllowedIps\":[\"10.0.0.1\",\"10.0.0.2\"]}").message()).contains("maximum is 1");
    }

    @Test
    void listsAreRewrittenWhenTheSwitchesSaySo() throws Exception {
        String body = "{\"AllowedIps\":[\"2001:DB8:0::/32\",\"10.1.2.3/8\",\"2001:db8::/32\",\"10.0.0.0/8\"]}";
        client.update(body);
        assertThat(stored().allowedIps()).hasSize(4);
        server.settings(
                server.settings().rewriting(Rewrite.CANONICALISE, Rewrite.DEDUPLICATE, Rewrite.REORDER));

        client.update(body);

        assertThat(stored().allowedIps()).isEqualTo(List.of("10.0.0.0/8", "2001:db8::/32"));
    }

    @Test
    void inactivityMembersMayHaveToComeTogether() throws Exception {
        server.settings(server.settings().withInactivityTogether(true));

        assertThat(client.update("{\"SessionInactivityDuration\":15}").status()).isEqualTo(400);
        assertThat(client.update("{\"SessionInactivityHandlingEnabled\":true}").status()).isEqualTo(400);
        assertThat(client.update("{\"SessionInactivityHandlingEnabled\":true,\"SessionInactivityDuration\":15}")
                .status()).isEqualTo(200);
    }

    @Test
    void theSharedBucketLetsFiveThroughAndThenThrottles() throws Exception {
        server.settings(server.settings().withThrottle(true));
        for (int i = 0; i < 5; i++) {
            assertThat(client.get(PROFILE).status()).isEqualTo(200);
        }

        TestClient.Answer sixth = client.get("/instance");

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.errorType()).isEqualTo("ThrottlingException");
    }

    @Test
    void dateFollowsTheClockOfTheOptions() throws Exception {
        var answer = client.get(PROFILE);

        assertThat(answer.raw().headers().firstValue("Date")).contains("Sat, 01 Aug 2026 12:00:00 GMT");
        assertThat(UUID.fromString(server.state().received().getFirst().requestId())).isNotNull();
    }
}
