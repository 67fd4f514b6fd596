package dev.gatehouse.domain.profile;

/** The seven members of a profile that UpdateAuthenticationProfile takes (domain §1), in the order of the form. */
public enum ProfileField {
    NAME("Name", "--name"), DESCRIPTION("Description", "--description"), ALLOWED_IPS("AllowedIps",
            "--allowed-ips"), BLOCKED_IPS("BlockedIps", "--blocked-ips"), PERIODIC_SESSION_DURATION(
                    "PeriodicSessionDuration", "--periodic-session-duration"), SESSION_INACTIVITY_HANDLING_ENABLED(
                            "SessionInactivityHandlingEnabled",
                            "--session-inactivity-handling-enabled"), SESSION_INACTIVITY_DURATION(
                                    "SessionInactivityDuration", "--session-inactivity-duration");

    private final String wireName;
    private final String cliFlag;

    ProfileField(String wireName, String cliFlag) {
        this.wireName = wireName;
        this.cliFlag = cliFlag;
    }

    /** The member's name in the request. */
    public String wireName() {
        return wireName;
    }

    /** The flag of {@code aws connect update-authentication-profile}. */
    public String cliFlag() {
        return cliFlag;
    }
}
