package dev.gatehouse.app;

import java.net.URI;
import java.util.List;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.aws.LoopbackCredentials;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfiles;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.domain.port.SandboxSize;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.fleet.FleetSize;

/** The Regions of one sandbox that keeps to AWS's rate; calls are paced as those to AWS are. */
record PacedPlaces(URI endpoint, AwsConnections aws, int count) implements Connections {
    /** In how many Regions a sandbox can have instances. */
    static final int REGIONS = FleetSize.REGIONS.size();

    /** The first call of a process loads a second's worth of classes; it goes to a Region without instances. */
    void loadSdk() {
        try (var elsewhere = open("us-gov-west-1")) {
            elsewhere.gateway().instances();
        }
    }

    @Override
    public Connection openSandbox(SandboxSize size, String region) {
        return open(region);
    }

    private Connection open(String region) {
        return aws.openPacedLoopback("fleet", region, endpoint,
                new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY));
    }

    @Override
    public List<String> regions() {
        return FleetSize.REGIONS.subList(0, count);
    }

    @Override
    public AwsProfiles awsProfiles() {
        return new AwsProfiles(List.of(), List.of());
    }

    @Override
    public List<String> fipsRegions() {
        return List.of();
    }

    @Override
    public String host(String region, EndpointChoice choice) {
        return endpoint.getAuthority();
    }

    @Override
    public Connection openAws(AwsProfile profile, String region, EndpointChoice choice) {
        throw new IllegalStateException("there is only the sandbox here");
    }

    @Override
    public void arm(SandboxScenario scenario) {
        throw new IllegalStateException("nothing goes wrong here");
    }

    @Override
    public void calm() {}
}
