package dev.gatehouse.sandbox;

import java.util.List;
import java.util.stream.Stream;

/** What a request asks for, named as AWS names it (domain §1). */
public enum Operation {
    LIST_INSTANCES("ListInstances", "connect"), DESCRIBE_INSTANCE("DescribeInstance",
            "connect"), LIST_AUTHENTICATION_PROFILES("ListAuthenticationProfiles",
                    "connect"), DESCRIBE_AUTHENTICATION_PROFILE("DescribeAuthenticationProfile",
                            "connect"), UPDATE_AUTHENTICATION_PROFILE("UpdateAuthenticationProfile",
                                    "connect"), GET_CALLER_IDENTITY("GetCallerIdentity",
                                            "sts"), ASSUME_ROLE("AssumeRole", "sts"), LOOKUP_EVENTS("LookupEvents",
                                                    "cloudtrail"), UNKNOWN_TO_CONNECT("Unknown",
                                                            "connect"), UNKNOWN_TO_STS("Unknown", "sts");

    private final String wireName;
    private final String service;

    Operation(String wireName, String service) {
        this.wireName = wireName;
        this.service = service;
    }

    /** The names of all operations that the sandbox knows. */
    public static List<String> names() {
        return Stream.of(values()).map(Operation::wireName).filter(name -> !name.equals("Unknown")).toList();
    }

    /** The name as AWS has it. */
    public String wireName() {
        return wireName;
    }

    String service() {
        return service;
    }

    /** Whether AWS counts it among the calls of Connect. */
    boolean isOfConnect() {
        return service.equals("connect");
    }

    boolean speaksXml() {
        return service.equals("sts");
    }
}
