package dev.gatehouse.sandbox;

import java.time.Instant;
import java.util.List;

/** The instances and profiles that everybody meets first; ids and times are made up and never change. */
final class StandardSeed {
    private static final SandboxInstance DEMO = SandboxInstance.active("11111111-2222-3333-4444-555555555555",
            "acme-demo", SandboxCredentials.REGION, Instant.parse("2024-03-11T16:20:05.120Z"));
    private static final SandboxInstance PROD = SandboxInstance.active("66666666-7777-8888-9999-000000000000",
            "acme-prod", SandboxCredentials.REGION, Instant.parse("2023-10-02T08:45:51.907Z"))
            .replicatedTo("us-east-1");
    private static final String DEFAULT_TEXT = "A basic default Authentication Profile";

    private StandardSeed() {}

    static SandboxSeed seed() {
        return new SandboxSeed(List.of(DEMO, PROD),
                List.of(example1(), example2(), example3(), example4(), legacy(), messy(), production()));
    }

    private static SandboxProfile example1() {
        return profile("a1a1a1a1-0001-4000-8000-000000000001", "Example 1", "2024-06-21T19:46:17.811Z")
                .with("Description", "Only one range may sign in").with("AllowedIps", List.of("111.222.0.0/16"));
    }

    private static SandboxProfile example2() {
        return profile("a1a1a1a1-0002-4000-8000-000000000002", "Example 2", "2024-06-21T19:51:02.348Z")
                .with("Description", "Everyone but one range").with("BlockedIps", List.of("155.155.155.0/24"));
    }

    private static SandboxProfile example3() {
        return profile("a1a1a1a1-0003-4000-8000-000000000003", "Example 3", "2024-06-24T17:12:53.664Z")
                .with("Description", "One range with parts of it taken out")
                .with("AllowedIps", List.of("200.255.0.0/16"))
                .with("BlockedIps", List.of("200.255.10.0/24", "200.255.40.50", "192.123.211.211"));
    }

    private static SandboxProfile example4() {
        return profile("a1a1a1a1-0004-4000-8000-000000000004", "Example 4", "2024-06-24T17:20:31.009Z")
                .with("Description", DEFAULT_TEXT).with("IsDefault", true);
    }

    private static SandboxProfile legacy() {
        return profile("a1a1a1a1-0005-4000-8000-000000000005", "Legacy periodic", "2024-09-03T07:30:00.500Z")
                .with("Description", "Set up before the periodic duration was deprecated")
                .with("AllowedIps", List.of("198.51.100.0/24")).with("PeriodicSessionDuration", 30);
    }

    private static SandboxProfile messy() {
        return profile("a1a1a1a1-0006-4000-8000-000000000006", "Messy import", "2025-02-17T11:05:44.275Z")
                .with("Description", "Imported from a spreadsheet, never tidied")
                .with("AllowedIps", MessyImport.ALLOWED)
                .with("BlockedIps", MessyImport.BLOCKED);
    }

    private static SandboxProfile production() {
        return SandboxProfile.open(PROD, "b2b2b2b2-0001-4000-8000-000000000001", "Default Authentication Profile",
                Instant.parse("2023-10-02T08:47:10.003Z")).with("Description", DEFAULT_TEXT).with("IsDefault", true);
    }

    private static SandboxProfile profile(String id, String name, String modified) {
        return SandboxProfile.open(DEMO, id, name, Instant.parse("2024-06-20T09:00:00.250Z"))
                .with("LastModifiedTime", Instant.parse(modified));
    }
}
