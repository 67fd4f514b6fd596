package dev.gatehouse.sandbox;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import dev.gatehouse.sandbox.http.Delivery;
import dev.gatehouse.sandbox.http.LoopbackHttpServer;
import dev.gatehouse.sandbox.http.Payload;
import dev.gatehouse.sandbox.http.WireAnswer;
import dev.gatehouse.sandbox.http.WireHeaders;
import dev.gatehouse.sandbox.http.WireRequest;

/**
 * IAM Identity Center on 127.0.0.1, sign-in and portal in one: register, show a code, wait until somebody allows it,
 * and give out the credentials of a role of the sandbox.
 */
public final class SandboxSso implements AutoCloseable {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int CODE_LIFE = 600;

    private final SandboxSts sts;
    private final LoopbackHttpServer server;
    private final List<String> asked = new ArrayList<>();
    private final Set<String> tokens = new HashSet<>();
    private final Set<String> renewals = new HashSet<>();
    private final AuthorizationCodes codes = new AuthorizationCodes();
    private Person person = Person.THINKS;
    private boolean slowDown;
    private int clients;

    private SandboxSso(SandboxServer sandbox) {
        sts = sandbox.sts();
        server = LoopbackHttpServer.start(0, request -> Delivery.of(answer(request)), Clock.systemUTC());
    }

    /** One whose credentials are good in {@code sandbox}. */
    public static SandboxSso start(SandboxServer sandbox) {
        return new SandboxSso(sandbox);
    }

    /** Where clients find it. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** What the person before the browser does from now on. */
    public synchronized void person(Person now) {
        person = now;
    }

    /** The next question for a token is answered by asking for more patience. */
    public synchronized void slowDownOnce() {
        slowDown = true;
    }

    /** No token that was given out is taken any more. */
    public synchronized void endSignIns() {
        tokens.clear();
        renewals.clear();
    }

    /** Takes a token that was given out before, and what renews it, once. */
    public synchronized void knows(String token, String renewal) {
        tokens.add(token);
        renewals.add(renewal);
    }

    /** The paths that were asked, in order. */
    public synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    private synchronized WireAnswer answer(WireRequest request) {
        asked.add(request.rawPath());
        return switch (request.rawPath()) {
            case "/client/register" -> good(Members.none().with("clientId", "client-" + ++clients)
                    .with("clientSecret", "sandbox-client-secret").with("clientSecretExpiresAt", 4_102_444_800L));
            case "/device_authorization" -> good(Members.none().with("deviceCode", UUID.randomUUID().toString())
                    .with("userCode", "ABCD-EFGH").with("verificationUri", "https://device.sso.example/")
                    .with("verificationUriComplete", "https://device.sso.example/?user_code=ABCD-EFGH")
                    .with("expiresIn", CODE_LIFE).with("interval", 1));
            case "/authorize" -> authorize(QueryString.parse(request.rawQuery()));
            case "/token" -> token(WireJson.parse(request.body().bytes()));
            case "/v1/token" -> login(request);
            case "/federation/credentials" -> credentials(request);
            default -> bad(404, "ResourceNotFoundException", "nothing here");
        };
    }

    private WireAnswer token(JsonNode body) {
        return switch (body.path("grantType").asString("")) {
            case "refresh_token" -> renew(body.path("refreshToken").asString(""));
            case "authorization_code" -> redeem(body);
            default -> device();
        };
    }

    /** What the page of a person who signed in sends the browser to. */
    private WireAnswer authorize(QueryString query) {
        var answer = person == Person.ALLOWS ? "?code=" + codes.issue(query) : "?error=access_denied";
        return new WireAnswer(302, WireHeaders.none().with("Location", query.value("redirect_uri").orElse("") + answer
                + "&state=" + query.value("state").orElse("")), Payload.ofText(""));
    }

    private WireAnswer redeem(JsonNode body) {
        return codes.redeem(body) ? given() : bad(400, "InvalidGrantException", "invalid_grant");
    }

    /** What renews serves once; another takes its place. */
    private WireAnswer renew(String by) {
        return renewals.remove(by) ? given() : bad(400, "InvalidGrantException", "invalid_grant");
    }

    private WireAnswer given() {
        var token = "sandbox-sso-token-" + UUID.randomUUID();
        var renewal = "sandbox-sso-token-renews-" + UUID.randomUUID();
        knows(token, renewal);
        return good(Members.none().with("accessToken", token).with("tokenType", "Bearer")
                .with("refreshToken", renewal).with("expiresIn", Math.toIntExact(HOUR.toSeconds())));
    }

    /** Renews a sign-in by {@code aws login}, which proves that it has its key. */
    private WireAnswer login(WireRequest request) {
        var by = WireJson.parse(request.body().bytes()).path("refreshToken").asString("");
        if (request.headers().first("DPoP").isEmpty() || !renewals.remove(by)) {
            return bad(400, "AccessDeniedException", "TOKEN_EXPIRED");
        }
        var session = sts.issue(SandboxCredentials.ACCOUNT, "Login", "anna", QUARTER);
        renewals.add(by + "+");
        return good(Members.none().with("accessToken", Members.none()
                .with("accessKeyId", session.credential().accessKeyId())
                .with("secretAccessKey", session.credential().secretAccessKey())
                .with("sessionToken", session.token())).with("tokenType", "aws_sigv4")
                .with("expiresIn", Math.toIntExact(QUARTER.toSeconds())).with("refreshToken", by + "+"));
    }

    private WireAnswer device() {
        if (slowDown) {
            slowDown = false;
            return bad(400, "SlowDownException", "slow_down");
        }
        return switch (person) {
            case THINKS -> bad(400, "AuthorizationPendingException", "authorization_pending");
            case REFUSES -> bad(400, "AccessDeniedException", "access_denied");
            case IS_TOO_LATE -> bad(400, "ExpiredTokenException", "expired_token");
            case ALLOWS -> given();
        };
    }

    private WireAnswer credentials(WireRequest request) {
        if (!tokens.contains(request.headers().first("x-amz-sso_bearer_token").orElse(""))) {
            return bad(401, "UnauthorizedException", "Session token not found or invalid");
        }
        var query = QueryString.parse(request.rawQuery());
        var session = sts.issue(query.value("account_id").orElse(""),
                "AWSReservedSSO_" + query.value("role_name").orElse(""), "anna", HOUR);
        return good(Members.none().with("roleCredentials", Members.none()
                .with("accessKeyId", session.credential().accessKeyId())
                .with("secretAccessKey", session.credential().secretAccessKey())
                .with("sessionToken", session.token()).with("expiration", session.end().toEpochMilli())));
    }

    private static WireAnswer good(Members body) {
        return json(200, WireHeaders.none(), body);
    }

    private static WireAnswer bad(int status, String type, String error) {
        return json(status, WireHeaders.none().with("x-amzn-ErrorType", type),
                Members.none().with("error", error).with("message", error));
    }

    private static WireAnswer json(int status, WireHeaders headers, Members body) {
        return new WireAnswer(status, headers.with("Content-Type", "application/json"),
                Payload.ofText(WireJson.write(body)));
    }

    @Override
    public void close() {
        server.close();
    }

    /** What somebody does with the code in the browser. */
    public enum Person {
        /** Nothing yet. */
        THINKS,
        /** Compares the code and allows it. */
        ALLOWS,
        /** Refuses it. */
        REFUSES,
        /** Comes when its time is over. */
        IS_TOO_LATE
    }
}
