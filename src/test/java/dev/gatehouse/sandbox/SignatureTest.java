package dev.gatehouse.sandbox;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureTest {
    private final SandboxServer server = SandboxServer.start(SandboxOptions.defaults());
    private final TestClient client = new TestClient(server);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private String refusal(TestSigner signer) throws Exception {
        return refusal(client.send("GET", "/instance", "", signer));
    }

    private static String refusal(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(403);
        return TestClient.answer(response).errorType();
    }

    @Test
    void withoutASignatureNothingIsTold() throws Exception {
        assertThat(refusal(client.raw("GET", "/instance", "", "", "")))
                .isEqualTo("MissingAuthenticationTokenException");
    }

    @Test
    void anotherKeyIsNotRecognised() throws Exception {
        assertThat(refusal(TestSigner.right().keyId("AKIAREALLOOKINGKEY00"))).isEqualTo("UnrecognizedClientException");
    }

    @Test
    void aWrongSecretDoesNotMatch() throws Exception {
        assertThat(refusal(TestSigner.right().secret("wrong"))).isEqualTo("InvalidSignatureException");
    }

    @Test
    void anotherServiceInTheScopeIsRefused() throws Exception {
        assertThat(refusal(TestSigner.right().service("sts"))).isEqualTo("InvalidSignatureException");
    }

    @Test
    void aBodyThatIsNotTheSignedOneIsRefusedAndNotApplied() throws Exception {
        TestSigner signer = TestSigner.right();
        String signed = signer.authorization("POST", TestClient.PROFILE, server.endpoint().getAuthority(),
                "{\"Name\":\"a\"}");

        assertThat(refusal(client.raw("POST", TestClient.PROFILE, "{\"Name\":\"b\"}", signer.stamp(), signed)))
                .isEqualTo("InvalidSignatureException");
        assertThat(server.state().applied()).isEmpty();
    }

    @Test
    void aQueryThatIsNotTheSignedOneIsRefused() throws Exception {
        TestSigner signer = TestSigner.right();
        String signed = signer.authorization("GET", "/instance?maxResults=1", server.endpoint().getAuthority(), "");

        assertThat(refusal(client.raw("GET", "/instance?maxResults=2", "", signer.stamp(), signed)))
                .isEqualTo("InvalidSignatureException");
    }

    @Test
    void theOrderOfTheQueryDoesNotMatter() throws Exception {
        assertThat(client.get(TestClient.LIST + "?nextToken=&maxResults=1").status()).isEqualTo(200);
    }

    @Test
    void encodedPathsAreEncodedOnceMoreForTheSignature() throws Exception {
        assertThat(client.get("/instance/a%2Fb%20c").status()).isEqualTo(404);
    }

    @Test
    void aHeaderOfAnotherFormIsIncomplete() throws Exception {
        assertThat(refusal(client.raw("GET", "/instance", "", "", "Bearer abc")))
                .isEqualTo("IncompleteSignatureException");
    }

    @Test
    void aClockMoreThanFiveMinutesAwayIsRefused() throws Exception {
        assertThat(refusal(TestSigner.right().at(Instant.now().minus(Duration.ofMinutes(6)))))
                .isEqualTo("InvalidSignatureException");
        assertThat(refusal(TestSigner.right().at(Instant.now().plus(Duration.ofMinutes(6)))))
                .isEqualTo("InvalidSignatureException");
        assertThat(
                client.send("GET", "/instance", "", TestSigner.right().at(Instant.now().minus(Duration.ofMinutes(4))))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theServersOwnClockMayBeOff() throws Exception {
        server.faults().add(FaultRule.always(new Fault.DateOffset(Duration.ofHours(1))));

        TestClient.Answer answer = client.get("/instance");
        var corrected = client.send("GET", "/instance", "",
                TestSigner.right().at(Instant.now().plus(Duration.ofHours(1))));

        assertThat(answer.errorType()).isEqualTo("InvalidSignatureException");
        assertThat(answer.message()).startsWith("Signature expired");
        assertThat(corrected.statusCode()).isEqualTo(200);
    }
}
