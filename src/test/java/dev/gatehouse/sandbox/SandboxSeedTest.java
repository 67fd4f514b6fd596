package dev.gatehouse.sandbox;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SandboxSeedTest {
    private static SandboxProfile profile(String name) {
        return SandboxSeed.standard().profiles().stream().filter(profile -> profile.name().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void theExamplesAreThoseOfTheGuide() {
        assertThat(profile("Example 1").allowedIps()).containsExactly("111.222.0.0/16");
        assertThat(profile("Example 1").blockedIps()).isEmpty();
        assertThat(profile("Example 2").blockedIps()).containsExactly("155.155.155.0/24");
        assertThat(profile("Example 3").allowedIps()).containsExactly("200.255.0.0/16");
        assertThat(profile("Example 3").blockedIps()).containsExactly("200.255.10.0/24", "200.255.40.50",
                "192.123.211.211");
        assertThat(profile("Example 4").members().flag("IsDefault")).contains(true);
        assertThat(profile("Example 4").members().number("SessionInactivityDuration")).contains(60);
        assertThat(profile("Example 4").members().flag("SessionInactivityHandlingEnabled")).contains(false);
    }

    @Test
    void theMessyOneHasSixtyRowsOfWhichThreeAreNoAddress() {
        SandboxProfile messy = profile("Messy import");
        List<String> unreadable = messy.allowedIps().stream().filter(row -> AddressText.parse(row).isEmpty()).toList();

        assertThat(messy.allowedIps()).hasSize(41);
        assertThat(messy.blockedIps()).hasSize(19).allMatch(row -> AddressText.parse(row).isPresent());
        assertThat(unreadable).containsExactly("foo", "010.0.0.1", "fe80::1%eth0");
    }

    @Test
    void theAnnouncementIsExportsThenProfilesThenReady() {
        try (SandboxServer server = SandboxServer.start(SandboxOptions.defaults())) {
            List<String> lines = SandboxAnnouncement.lines(server);

            assertThat(lines).filteredOn(line -> line.startsWith("export ")).allMatch(
                    line -> line.matches("export [A-Z_]+=[A-Za-z0-9:/._-]+")).contains(
                            "export AWS_ENDPOINT_URL=" + server.endpoint(), "export AWS_REGION=us-west-2");
            assertThat(lines).contains(
                    "11111111-2222-3333-4444-555555555555 a1a1a1a1-0006-4000-8000-000000000006 Messy import");
            assertThat(lines.getFirst()).startsWith("export AWS_ENDPOINT_URL=");
            assertThat(lines.getLast()).isEqualTo("ready");
        }
    }

    @Test
    void theCredentialsHaveTheShapeOfRealOnes() {
        assertThat(SandboxCredentials.ACCESS_KEY_ID).hasSize(20);
        assertThat(SandboxCredentials.SECRET_ACCESS_KEY).hasSize(40);
    }
}
