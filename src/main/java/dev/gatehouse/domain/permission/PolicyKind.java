package dev.gatehouse.domain.permission;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of IAM policies that AWS names when it refuses, in the words it uses. */
public enum PolicyKind {
    IDENTITY("identity-based polic"), RESOURCE("resource-based polic"), SERVICE_CONTROL(
            "service control polic"), RESOURCE_CONTROL("resource control polic"), BOUNDARY(
                    "permissions boundary"), SESSION("session polic"), ENDPOINT("vpc endpoint polic");

    private final String words;

    PolicyKind(String words) {
        this.words = words;
    }

    /** The kind that a text in lower case names. */
    static Optional<PolicyKind> in(String text) {
        return Stream.of(values()).filter(kind -> text.contains(kind.words)).findFirst();
    }
}
