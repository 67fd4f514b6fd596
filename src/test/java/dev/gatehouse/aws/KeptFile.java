package dev.gatehouse.aws;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** Sign-ins as the AWS CLI keeps them, with canaries for secrets. */
final class KeptFile {
    /** In every token that is kept here. */
    static final String CANARY = "canary-kept-7f31";
    private static final HexFormat HEX = HexFormat.of();

    private KeptFile() {}

    /** A sign-in to IAM Identity Center. */
    static Path sso(Path cache, String name, String token, Instant end) throws IOException {
        return write(cache, "SHA-1", name, """
                {"startUrl": "https://acme.awsapps.com/start", "region": "eu-west-1", "accessToken": "%s",
                 "expiresAt": "%s"}
                """.formatted(token, end));
    }

    /** One that can be renewed. */
    static Path renewable(Path cache, String name, String token, Instant end) throws IOException {
        return write(cache, "SHA-1", name, """
                {"startUrl": "https://acme.awsapps.com/start", "region": "eu-west-1", "accessToken": "%s",
                 "expiresAt": "%s", "clientId": "client-kept", "clientSecret": "%s-client", "refreshToken": "%s-renews",
                 "registrationExpiresAt": "2099-01-01T00:00:00Z"}
                """.formatted(token, end, CANARY, CANARY));
    }

    /** A sign-in by {@code aws login}. */
    static Path login(Path cache, String session, String id, String secret, Instant end) throws IOException {
        return write(cache, "SHA-256", session, """
                {"accessToken": {"accessKeyId": "%s", "secretAccessKey": "%s", "sessionToken": "%s-session",
                 "accountId": "111122223333", "expiresAt": "%s"}, "tokenType": "aws_sigv4",
                 "refreshToken": "%s-renews", "idToken": "id", "clientId": "arn:aws:signin:::devtools/same-device",
                 "dpopKey": "%s"}
                """.formatted(id, secret, CANARY, end, secret, key()));
    }

    /** Whatever somebody wrote there. */
    static Path write(Path cache, String digest, String name, String text) throws IOException {
        Files.createDirectories(cache);
        return Files.writeString(cache.resolve(HEX.formatHex(digest(digest, name)) + ".json"), text);
    }

    private static byte[] digest(String algorithm, String name) {
        try {
            return MessageDigest.getInstance(algorithm).digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** A key of P-256 in the form of SEC 1, as PEM in a JSON string. */
    private static String key() {
        try {
            var pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = pairs.generateKeyPair();
            var point = ((ECPublicKey) pair.getPublic()).getW();
            byte[] der = HEX.parseHex("3077020101" + "0420" + number(((ECPrivateKey) pair.getPrivate()).getS())
                    + "a00a06082a8648ce3d030107" + "a144034200" + "04" + number(point.getAffineX())
                    + number(point.getAffineY()));
            return "-----BEGIN EC PRIVATE KEY-----\\n" + Base64.getEncoder().encodeToString(der)
                    + "\\n-----END EC PRIVATE KEY-----\\n";
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String number(BigInteger value) {
        return String.format("%064x", value);
    }
}
