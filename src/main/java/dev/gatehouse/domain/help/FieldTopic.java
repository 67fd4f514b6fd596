package dev.gatehouse.domain.help;

/** A field, or a few that are one question, about which help can be asked; the words are in the message bundle. */
public enum FieldTopic {
    NAME("Default Authentication Profile", FieldSource.API, Pages.WHO), //
    DESCRIPTION("A basic default Authentication Profile", FieldSource.API, Pages.WHO), //
    ALLOWED("111.222.0.0/16", FieldSource.GUIDE, Pages.WHO), //
    BLOCKED("155.155.155.0/24", FieldSource.GUIDE, Pages.WHO), //
    IDLE("15", FieldSource.API, Pages.SESSIONS), //
    PERIODIC("60", FieldSource.API, Pages.SESSIONS), //
    MAXIMUM("720", FieldSource.API, Pages.SESSIONS), //
    DEFAULT("IsDefault: true", FieldSource.GUIDE, Pages.WHO), //
    LAST_CHANGED("2026-08-01 09:41:03 UTC · us-west-2", FieldSource.API, Pages.REVIEW), //
    IDENTIFIERS("arn:aws:connect:us-west-2:111122223333:instance/…/authentication-profile/…", FieldSource.API,
            "permissions.md"), //
    ROLL_OUT("Amazon Connect Streams 2.21.0", FieldSource.GUIDE, Pages.SESSIONS), //
    ROW_NOTE("203.0.113.0/24: VPN Frankfurt, netops@example.com", FieldSource.GATEHOUSE, Pages.LISTS), //
    VERDICT_NOTE("OS lock after 10 min, GPO-7", FieldSource.GATEHOUSE, "baselines.md"), //
    REVIEW_BY("2027-01-31", FieldSource.GATEHOUSE, Pages.LISTS), //
    NETWORK_NAME("VPN Frankfurt", FieldSource.GATEHOUSE, Pages.LISTS), //
    NETWORK_RANGES("203.0.113.0/24, 2001:db8:40::/48", FieldSource.GATEHOUSE, Pages.LISTS), //
    MUST_KEEP("198.51.100.7", FieldSource.GATEHOUSE, Pages.WHO), //
    OWN_ADDRESS("198.51.100.7", FieldSource.GATEHOUSE, Pages.WHO), //
    TEST_ADDRESS("200.255.40.50, 200.255.40.51", FieldSource.GUIDE, Pages.WHO), //
    ACCEPT_REASON("CHG-1042", FieldSource.GATEHOUSE, Pages.FINDINGS), //
    TEMPLATE("15", FieldSource.GATEHOUSE, Pages.SESSIONS), //
    TIDY("10.0.0.0/9 + 10.128.0.0/9 = 10.0.0.0/8", FieldSource.GATEHOUSE, Pages.FINDINGS), //
    COPY_SETTINGS("acme-test → acme-prod", FieldSource.GATEHOUSE, "profile-file.md"), //
    IMPORT_COLUMN("Lisbon; 203.0.113.0/24; VPN", FieldSource.GATEHOUSE, "import.md"), //
    IMPORT_OPTIONS("203.0.113.0/25 + 203.0.113.128/25 = 203.0.113.0/24", FieldSource.GATEHOUSE, "import.md"), //
    IMPACT_COLUMN("jdoe,203.0.113.5,Lisbon", FieldSource.GATEHOUSE, Pages.LISTS), //
    CONFIRM_MINUTES("10", FieldSource.GATEHOUSE, Pages.REVIEW), //
    REASON("VPN Frankfurt 203.0.113.0/24", FieldSource.GATEHOUSE, Pages.REVIEW), //
    TICKET("CHG-1042", FieldSource.GATEHOUSE, Pages.REVIEW), //
    TYPED_NAME("acme-prod", FieldSource.GATEHOUSE, Pages.REVIEW), //
    BASELINE("baseline-example.json", FieldSource.GATEHOUSE, "baselines.md"), //
    SNAPSHOT("2026-08-01 · acme-prod", FieldSource.GATEHOUSE, "snapshots.md"), //
    EVIDENCE_LANGUAGE("Deutsch", FieldSource.GATEHOUSE, "evidence.md"), //
    EVIDENCE_SNAPSHOT("2026-08-01 · acme-prod", FieldSource.GATEHOUSE, "evidence.md"), //
    EVIDENCE_CHANGES("cloudtrail:LookupEvents", FieldSource.TRAIL, "evidence.md"), //
    AWS_PROFILE("acme-prod (SecAdmin)", FieldSource.SHARED_FILES, Pages.SIGNING_IN), //
    MFA_CODE("123456", FieldSource.SHARED_FILES, Pages.SIGNING_IN), //
    REGION("us-west-2", FieldSource.ENDPOINTS, Pages.SIGNING_IN), //
    HOSTS("connect-fips.us-east-1.amazonaws.com", FieldSource.ENDPOINTS, "connections.md"), //
    INSTANCE("https://acme.my.connect.aws", FieldSource.API, "connections.md"), //
    LABEL("acme-prod", FieldSource.GATEHOUSE, Pages.SIGNING_IN), //
    READ_ONLY("acme-prod", FieldSource.GATEHOUSE, Pages.SIGNING_IN), //
    BOOKMARK("Acme, us-west-2", FieldSource.GATEHOUSE, Pages.SIGNING_IN), //
    SANDBOX_SIZE("1000", FieldSource.GATEHOUSE, "sandbox.md");

    private final String example;
    private final FieldSource source;
    private final String page;

    FieldTopic(String example, FieldSource source, String page) {
        this.example = example;
        this.source = source;
        this.page = page;
    }

    /** What could stand in the field, as data that reads the same in every language. */
    public String example() {
        return example;
    }

    /** Where what is said of the field comes from. */
    public FieldSource source() {
        return source;
    }

    /** The page of the handbook that says more, as a path below {@code docs/}. */
    public String page() {
        return page;
    }

    /** Pages that several fields lead to. */
    private static final class Pages {
        static final String WHO = "handbook/02-who-can-sign-in.md";
        static final String SESSIONS = "handbook/03-sessions.md";
        static final String FINDINGS = "handbook/04-findings.md";
        static final String REVIEW = "handbook/05-review-and-apply.md";
        static final String LISTS = "handbook/07-lists-of-addresses.md";
        static final String SIGNING_IN = "handbook/09-signing-in-to-aws.md";
    }
}
