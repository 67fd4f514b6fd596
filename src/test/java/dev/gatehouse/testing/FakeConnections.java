package dev.gatehouse.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfiles;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.domain.port.SandboxSize;

/** Places to connect to, all of which lead to one and the same {@link FakeConnect}. */
public final class FakeConnections implements Connections {

    /** What was opened, in words. */
    public final List<String> opened = new ArrayList<>();
    private final Connection connection;
    private List<AwsProfile> profiles = List.of();
    private final Map<String, Connection> elsewhere = new HashMap<>();
    private String closedRegion = "";
    private List<String> problems = List.of();
    private @Nullable RuntimeException failure;

    /** All places lead to {@code connection}. */
    public FakeConnections(Connection connection) {
        this.connection = connection;
    }

    /** What is found in {@code ~/.aws}. */
    public void found(List<AwsProfile> found, String... unreadable) {
        profiles = found;
        problems = List.of(unreadable);
    }

    /** Everything fails from now on; null ends that. */
    public void fail(@Nullable RuntimeException thrown) {
        failure = thrown;
    }

    /** Opening fails in this Region from now on. */
    public void failIn(String region) {
        closedRegion = region;
    }

    /** This Region leads to another connection from now on. */
    public void lead(String region, Connection other) {
        elsewhere.put(region, other);
    }

    @Override
    public AwsProfiles awsProfiles() {
        check();
        return new AwsProfiles(profiles, problems);
    }

    @Override
    public List<String> regions() {
        return List.of("eu-west-2", "us-east-1", "us-west-2");
    }

    @Override
    public Connection openSandbox(SandboxSize size, String region) {
        check();
        opened.add((size == SandboxSize.EXAMPLES ? "sandbox" : "sandbox " + size)
                + (region.equals(SANDBOX_REGION) ? "" : " in " + region));
        return connection;
    }

    @Override
    public List<String> fipsRegions() {
        return List.of("us-east-1", "us-west-2");
    }

    @Override
    public String host(String region, EndpointChoice choice) {
        if (choice.fips() && !fipsRegions().contains(region)) {
            throw new IllegalArgumentException("no FIPS host in " + region);
        }
        return (choice.fips() ? "connect-fips." : "connect.") + region
                + (choice.dualStack() ? ".api.aws" : ".amazonaws.com");
    }

    @Override
    public Connection openAws(AwsProfile profile, String region, EndpointChoice choice) {
        check();
        if (region.equals(closedRegion)) {
            throw new IllegalStateException("no way into " + region);
        }
        opened.add(profile.name() + " in " + region
                + (choice.equals(EndpointChoice.STANDARD) ? "" : " at " + host(region, choice)));
        return elsewhere.getOrDefault(region, connection);
    }

    @Override
    public void arm(SandboxScenario scenario) {
        opened.add("armed " + scenario);
    }

    @Override
    public void calm() {
        opened.add("calm");
    }

    private void check() {
        var thrown = failure;
        if (thrown != null) {
            throw thrown;
        }
    }
}
