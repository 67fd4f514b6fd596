package dev.gatehouse.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/** Authorization codes with PKCE: each serves once, for the one who can say what its challenge was made of. */
final class AuthorizationCodes {
    private final Map<String, Authorized> codes = new HashMap<>();

    /** A code for somebody who signed in. */
    String issue(QueryString query) {
        var code = "sandbox-sso-token-code-" + UUID.randomUUID();
        codes.put(code, new Authorized(query.value("redirect_uri").orElse(""),
                query.value("code_challenge").orElse("")));
        return code;
    }

    /** Whether what is brought is right; it is worth nothing afterwards. */
    boolean redeem(JsonNode body) {
        var asked = codes.remove(body.path("code").asString(""));
        return asked != null && asked.back().equals(body.path("redirectUri").asString(""))
                && asked.challenge().equals(challenge(body.path("codeVerifier").asString("")));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A sign-in that was allowed: where its answer goes, and what it has to be redeemed with. */
    private record Authorized(String back, String challenge) {}
}
