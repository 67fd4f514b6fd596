package dev.gatehouse.sandbox;

import java.util.Optional;

import dev.gatehouse.sandbox.http.WireRequest;

/** A request and what it asks for; ids are decoded and empty where the operation takes none. */
record Call(Operation operation, String instanceId, String profileId, WireRequest request) {
    static Call of(Operation operation, WireRequest request) {
        return new Call(operation, "", "", request);
    }

    String name() {
        return operation.wireName();
    }

    Optional<String> profile() {
        return profileId.isEmpty() ? Optional.empty() : Optional.of(profileId);
    }
}
