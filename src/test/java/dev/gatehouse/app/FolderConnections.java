package dev.gatehouse.app;

import java.util.List;

import dev.gatehouse.aws.AwsFolder;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfiles;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.domain.port.SandboxSize;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxServer;

/** The profiles of a folder, all of which sign in at one sandbox that plays AWS. */
record FolderConnections(AwsFolder folder, SandboxServer server) implements Connections {
    @Override
    public AwsProfiles awsProfiles() {
        return folder.profiles();
    }

    @Override
    public List<String> regions() {
        return List.of("eu-west-2", "us-east-1", SandboxCredentials.REGION);
    }

    @Override
    public Connection openSandbox(SandboxSize size, String region) {
        throw new IllegalStateException("there is none beside AWS here");
    }

    @Override
    public List<String> fipsRegions() {
        return List.of();
    }

    @Override
    public String host(String region, EndpointChoice choice) {
        return server.endpoint().getAuthority();
    }

    @Override
    public Connection openAws(AwsProfile profile, String region, EndpointChoice choice) {
        return folder.open(server, profile.name(), region);
    }

    @Override
    public void arm(SandboxScenario scenario) {
        throw new IllegalStateException("there is none beside AWS here");
    }

    @Override
    public void calm() {}
}
