package dev.gatehouse.sandbox;

/** What a request asks for, named as AWS names it (domain §1). */
enum Operation {
    LIST_INSTANCES("ListInstances", "connect"), DESCRIBE_INSTANCE("DescribeInstance",
            "connect"), LIST_AUTHENTICATION_PROFILES("ListAuthenticationProfiles",
                    "connect"), DESCRIBE_AUTHENTICATION_PROFILE("DescribeAuthenticationProfile",
                            "connect"), UPDATE_AUTHENTICATION_PROFILE("UpdateAuthenticationProfile",
                                    "connect"), GET_CALLER_IDENTITY("GetCallerIdentity", "sts"), UNKNOWN_TO_CONNECT(
                                            "Unknown", "connect"), UNKNOWN_TO_STS("Unknown", "sts");

    private final String wireName;
    private final String service;

    Operation(String wireName, String service) {
        this.wireName = wireName;
        this.service = service;
    }

    String wireName() {
        return wireName;
    }

    String service() {
        return service;
    }

    boolean speaksXml() {
        return service.equals("sts");
    }
}
