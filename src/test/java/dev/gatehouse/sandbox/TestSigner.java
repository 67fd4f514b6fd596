package dev.gatehouse.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as a client does, written apart from the code under test. */
record TestSigner(String keyId, String secret, String region, String service, Instant now) {
    static TestSigner right() {
        return new TestSigner(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY,
                SandboxCredentials.REGION, "connect", Instant.now());
    }

    TestSigner region(String other) {
        return new TestSigner(keyId, secret, other, service, now);
    }

    TestSigner service(String other) {
        return new TestSigner(keyId, secret, region, other, now);
    }

    TestSigner keyId(String other) {
        return new TestSigner(other, secret, region, service, now);
    }

    TestSigner secret(String other) {
        return new TestSigner(keyId, other, region, service, now);
    }

    TestSigner at(Instant other) {
        return new TestSigner(keyId, secret, region, service, other);
    }

    String stamp() {
        return DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).format(now.atOffset(ZoneOffset.UTC));
    }

    String authorization(String method, String target, String host, String body) {
        int mark = target.indexOf('?');
        String path = (mark < 0 ? target : target.substring(0, mark)).replace("%", "%25");
        String query = mark < 0
                ? ""
                : Arrays.stream(target.substring(mark + 1).split("&", -1)).sorted().collect(Collectors.joining("&"));
        String canonical = method + "\n" + path + "\n" + query + "\nhost:" + host + "\nx-amz-date:" + stamp()
                + "\n\nhost;x-amz-date\n" + hash(body);
        String scope = stamp().substring(0, 8) + "/" + region + "/" + service + "/aws4_request";
        byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        String signature = HexFormat.of()
                .formatHex(hmac(key, "AWS4-HMAC-SHA256\n" + stamp() + "\n" + scope + "\n" + hash(canonical)));
        return "AWS4-HMAC-SHA256 Credential=" + keyId + "/" + scope + ", SignedHeaders=host;x-amz-date, Signature="
                + signature;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
