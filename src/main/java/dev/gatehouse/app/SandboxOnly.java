package dev.gatehouse.app;

import java.util.List;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfiles;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.domain.port.SandboxSize;

/**
 * The sandbox without AWS: a window over it reads nothing of {@code ~/.aws} and cannot be connected to a real account,
 * whoever sits before it.
 */
record SandboxOnly(AppConnections all) implements Connections {

    @Override
    public AwsProfiles awsProfiles() {
        return new AwsProfiles(List.of(), List.of());
    }

    @Override
    public List<String> regions() {
        return all.regions();
    }

    @Override
    public List<String> fipsRegions() {
        return all.fipsRegions();
    }

    @Override
    public String host(String region, EndpointChoice choice) {
        return all.host(region, choice);
    }

    @Override
    public Connection openSandbox(SandboxSize size, String region) {
        return all.openSandbox(size, region);
    }

    @Override
    public Connection openAws(AwsProfile profile, String region, EndpointChoice choice) {
        throw new IllegalArgumentException("here is no AWS, only the sandbox");
    }

    @Override
    public void arm(SandboxScenario scenario) {
        all.arm(scenario);
    }

    @Override
    public void calm() {
        all.calm();
    }
}
