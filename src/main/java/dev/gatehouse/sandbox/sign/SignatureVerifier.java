package dev.gatehouse.sandbox.sign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import dev.gatehouse.sandbox.http.WireRequest;
import dev.gatehouse.sandbox.sign.SignatureCheck.Refused;
import dev.gatehouse.sandbox.sign.SignatureCheck.Valid;

/** Verifies requests against the credentials it knows; a clock that is more than five minutes away is refused. */
public final class SignatureVerifier {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final String INVALID = "InvalidSignatureException";

    private final Function<String, Optional<Credential>> known;

    /** A verifier that knows this one credential. */
    public SignatureVerifier(Credential credential) {
        this(id -> Optional.of(credential).filter(one -> one.accessKeyId().equals(id)));
    }

    /** A verifier that looks credentials up by their key id. */
    public SignatureVerifier(Function<String, Optional<Credential>> known) {
        this.known = known;
    }

    /** Checks a request that has to be signed for this service, at this time of the server. */
    public SignatureCheck check(WireRequest request, String service, Instant now) {
        Optional<String> header = request.headers().first("Authorization");
        if (header.isEmpty()) {
            return new Refused("MissingAuthenticationTokenException", "Missing Authentication Token");
        }
        return Authorization.parse(header.get())
                .map(authorization -> check(request, authorization, service, now))
                .orElseGet(() -> new Refused("IncompleteSignatureException",
                        "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters."));
    }

    private SignatureCheck check(WireRequest request, Authorization authorization, String service, Instant now) {
        Optional<Credential> credential = known.apply(authorization.accessKeyId());
        if (credential.isEmpty()) {
            return new Refused("UnrecognizedClientException",
                    "The security token included in the request is invalid.");
        }
        if (!authorization.scope().service().equals(service)) {
            return new Refused(INVALID, "Credential should be scoped to correct service: '" + service + "'.");
        }
        if (!authorization.signedHeaders().containsAll(List.of("host", "x-amz-date"))) {
            return new Refused(INVALID, "'Host' and 'X-Amz-Date' must be among the 'SignedHeaders'.");
        }
        String stamp = request.headers().first("X-Amz-Date").orElse("");
        return skew(stamp, authorization, now)
                .orElseGet(() -> signature(request, authorization, stamp, credential.get()));
    }

    private static Optional<SignatureCheck> skew(String stamp, Authorization authorization, Instant now) {
        Optional<Instant> signed = instant(stamp);
        if (signed.isEmpty() || !stamp.startsWith(authorization.scope().day())) {
            return Optional.of(new Refused(INVALID, "Date in Credential scope does not match YYYYMMDD from ISO-8601 "
                    + "version of date from HTTP: '" + authorization.scope().day() + "' != '" + stamp + "'."));
        }
        if (signed.get().isBefore(now.minus(TOLERANCE))) {
            return Optional.of(new Refused(INVALID, "Signature expired: " + stamp + " is now earlier than "
                    + stamp(now.minus(TOLERANCE)) + " (" + stamp(now) + " - 5 min.)"));
        }
        if (signed.get().isAfter(now.plus(TOLERANCE))) {
            return Optional.of(new Refused(INVALID, "Signature not yet current: " + stamp + " is still later than "
                    + stamp(now.plus(TOLERANCE)) + " (" + stamp(now) + " + 5 min.)"));
        }
        return Optional.empty();
    }

    private static SignatureCheck signature(WireRequest request, Authorization authorization, String stamp,
            Credential credential) {
        return CanonicalRequest.of(request, authorization.signedHeaders())
                .map(canonical -> sign(canonical, authorization.scope(), stamp, credential))
                .filter(expected -> same(expected, authorization.signature()))
                .<SignatureCheck>map(_ -> new Valid(authorization.scope().region(), credential.accessKeyId()))
                .orElseGet(() -> new Refused(INVALID,
                        "The request signature we calculated does not match the signature you provided. "
                                + "Check your AWS Secret Access Key and signing method. "
                                + "Consult the service documentation for details."));
    }

    private static String sign(String canonical, Authorization.Scope scope, String stamp, Credential credential) {
        byte[] key = ("AWS4" + credential.secretAccessKey()).getBytes(StandardCharsets.UTF_8);
        for (String part : List.of(scope.day(), scope.region(), scope.service(), "aws4_request")) {
            key = Hashes.hmac(key, part);
        }
        String toSign = String.join("\n", "AWS4-HMAC-SHA256", stamp, scope.text(),
                Hashes.sha256(canonical.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(Hashes.hmac(key, toSign));
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII),
                given.getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<Instant> instant(String stamp) {
        try {
            return Optional.of(LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String stamp(Instant instant) {
        return STAMP.format(instant.atOffset(ZoneOffset.UTC));
    }
}
