package dev.gatehouse.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain HTTP client that signs; it knows the paths of the operations. */
final class TestClient implements AutoCloseable {
    static final String DEMO = "11111111-2222-3333-4444-555555555555";
    static final String EXAMPLE_3 = "a1a1a1a1-0003-4000-8000-000000000003";
    static final String LIST = "/authentication-profiles-summary/" + DEMO;
    static final String PROFILE = "/authentication-profiles/" + DEMO + "/" + EXAMPLE_3;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;

    /** What came back, with the error type wherever it travelled. */
    record Answer(int status, String errorType, JsonNode json, HttpResponse<String> raw) {
        String message() {
            return json.path("Message").asString(json.path("message").asString(""));
        }

        JsonNode profile() {
            return json.path("AuthenticationProfile");
        }
    }

    TestClient(SandboxServer server) {
        endpoint = server.endpoint();
    }

    Answer get(String target) throws IOException, InterruptedException {
        return answer(send("GET", target, "", TestSigner.right()));
    }

    Answer update(String body) throws IOException, InterruptedException {
        return answer(send("POST", PROFILE, body, TestSigner.right()));
    }

    HttpResponse<String> send(String method, String target, String body, TestSigner signer)
            throws IOException, InterruptedException {
        return raw(method, target, body, signer.stamp(),
                signer.authorization(method, target, endpoint.getAuthority(), body));
    }

    HttpResponse<String> raw(String method, String target, String body, String stamp, String authorization)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(endpoint + target)).timeout(Duration.ofSeconds(30))
                .header("X-Amz-Date", stamp);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return http.send(request.method(method, HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static Answer answer(HttpResponse<String> response) {
        boolean isJson = response.headers().firstValue("Content-Type").orElse("").equals("application/json")
                && !response.body().isEmpty();
        JsonNode json = JsonMapper.shared().readTree(isJson ? response.body() : "{}");
        String type = response.headers().firstValue("x-amzn-ErrorType").orElse(json.path("__type").asString(""));
        int colon = type.indexOf(':');
        return new Answer(response.statusCode(), colon < 0 ? type : type.substring(0, colon), json, response);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
