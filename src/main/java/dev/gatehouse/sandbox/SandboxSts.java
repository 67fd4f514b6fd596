package dev.gatehouse.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import dev.gatehouse.sandbox.http.WireRequest;
import dev.gatehouse.sandbox.sign.Credential;

/** Roles and devices of the sandbox, and the temporary credentials it has given out. */
public final class SandboxSts {
    private static final Pattern ROLE = Pattern.compile("arn:aws:iam::(\\d{12}):role/(?:[^:]*/)?([\\w+=,.@-]+)");
    private static final Credential ROOT = new Credential(SandboxCredentials.ACCESS_KEY_ID,
            SandboxCredentials.SECRET_ACCESS_KEY);
    private static final Duration HOUR = Duration.ofHours(1);

    private final InstantSource clock;
    private final Map<String, Issued> issued = new HashMap<>();
    private final Map<String, String> devices = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    SandboxSts(InstantSource clock) {
        this.clock = clock;
    }

    /** From now on this role is given only to somebody with a code of this device. */
    public synchronized void needsCode(String roleArn, String device) {
        devices.put(roleArn, device);
    }

    /** The code the device shows now; it serves once. */
    public synchronized void code(String device, String shown) {
        codes.put(device, shown);
    }

    /** Every session that was given out ends at once. */
    public synchronized void endSessions() {
        issued.replaceAll((_, session) -> session.endingAt(Instant.MIN));
    }

    synchronized Optional<Credential> credential(String accessKeyId) {
        return accessKeyId.equals(ROOT.accessKeyId())
                ? Optional.of(ROOT)
                : Optional.ofNullable(issued.get(accessKeyId)).map(Issued::credential);
    }

    /** Who calls with this key. */
    synchronized Caller caller(String accessKeyId) {
        return Optional.ofNullable(issued.get(accessKeyId)).map(Issued::caller)
                .orElse(new Caller(SandboxCredentials.ACCOUNT, SandboxCredentials.CALLER_ARN));
    }

    /** Why a request with a right signature is refused all the same: its token is another's, or its time is over. */
    synchronized Optional<Reply.Failure> refusal(WireRequest request, String accessKeyId) {
        var session = issued.get(accessKeyId);
        if (session == null) {
            return Optional.empty();
        }
        var token = request.headers().first("X-Amz-Security-Token").orElse("");
        if (!token.equals(session.token())) {
            return Optional.of(new Reply.Failure(403, "UnrecognizedClientException",
                    "The security token included in the request is invalid."));
        }
        return session.end().isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of(new Reply.Failure(403, "ExpiredTokenException",
                        "The security token included in the request is expired"));
    }

    /** Gives a role out, or refuses it as STS does. */
    synchronized Reply assume(QueryString form, String requestId) {
        var arn = form.value("RoleArn").orElse("");
        var role = ROLE.matcher(arn);
        if (!role.matches()) {
            return new Reply.Failure(400, "ValidationError", "1 validation error detected: Value at 'roleArn' failed");
        }
        var refused = refusedForItsCode(arn, form);
        if (refused.isPresent()) {
            return refused.get();
        }
        var lifetime = form.value("DurationSeconds").map(Long::parseLong).map(Duration::ofSeconds).orElse(HOUR);
        return StsOperations.assumed(
                issue(role.group(1), role.group(2), form.value("RoleSessionName").orElse(""), lifetime), requestId);
    }

    /** Gives out credentials of a role. */
    synchronized Issued issue(String account, String role, String name, Duration lifetime) {
        var number = "%09d".formatted(count.incrementAndGet());
        var caller = new Caller(account, "arn:aws:sts::%s:assumed-role/%s/%s".formatted(account, role, name));
        var session = new Issued(new Credential("ASIASANDBOX" + number, "sandbox/temporary/secret/" + number),
                "sandbox-session-token-" + number, caller, clock.instant().plus(lifetime));
        issued.put(session.credential().accessKeyId(), session);
        return session;
    }

    private Optional<Reply.Failure> refusedForItsCode(String arn, QueryString form) {
        var device = devices.get(arn);
        if (device == null) {
            return Optional.empty();
        }
        var given = form.value("TokenCode").orElse("");
        if (given.isEmpty() || !form.value("SerialNumber").equals(Optional.of(device))) {
            return Optional.of(new Reply.Failure(403, "AccessDenied",
                    "User is not authorized to perform: sts:AssumeRole on resource: " + arn));
        }
        return codes.remove(device, given)
                ? Optional.empty()
                : Optional.of(new Reply.Failure(403, "AccessDenied",
                        "MultiFactorAuthentication failed with invalid MFA one time pass code. "));
    }

    /** An account and the ARN in it. */
    record Caller(String account, String arn) {}

    /** Credentials that were given out. */
    record Issued(Credential credential, String token, Caller caller, Instant end) {
        Issued endingAt(Instant other) {
            return new Issued(credential, token, caller, other);
        }
    }
}
