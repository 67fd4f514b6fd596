package dev.gatehouse.sandbox.sign;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of an {@code Authorization: AWS4-HMAC-SHA256 ...} header. */
record Authorization(String accessKeyId, Scope scope, List<String> signedHeaders, String signature) {
    /** The credential scope: day, Region and service. */
    record Scope(String day, String region, String service) {
        String text() {
            return day + "/" + region + "/" + service + "/aws4_request";
        }
    }

    private static final Pattern FORM = Pattern.compile("AWS4-HMAC-SHA256\\s+"
            + "Credential=([^/,\\s]+)/(\\d{8})/([^/,\\s]+)/([^/,\\s]+)/aws4_request\\s*,\\s*"
            + "SignedHeaders=([a-z0-9;_.-]+)\\s*,\\s*" + "Signature=([0-9a-f]{64})");

    /** Reads the header; empty when it has another form. */
    static Optional<Authorization> parse(String header) {
        var matcher = FORM.matcher(header.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var scope = new Scope(matcher.group(2), matcher.group(3), matcher.group(4));
        var names = List.of(matcher.group(5).split(";", -1));
        return Optional.of(new Authorization(matcher.group(1), scope, names, matcher.group(6)));
    }
}
