package dev.gatehouse.app;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.aws.LoopbackCredentials;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfiles;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.script.FaultScript;

/** AWS and the embedded sandbox, over one and the same code path: the sandbox is only another endpoint. */
final class AppConnections implements Connections, AutoCloseable {
    private static final String SANDBOX = "sandbox";

    private final AwsConnections aws = new AwsConnections();
    private final SandboxOptions options;
    private @Nullable SandboxServer server;

    AppConnections(SandboxOptions options) {
        this.options = options;
    }

    @Override
    public AwsProfiles awsProfiles() {
        return aws.awsProfiles();
    }

    @Override
    public List<String> regions() {
        return aws.regions();
    }

    @Override
    public Connection openSandbox() {
        return aws.openLoopback(SANDBOX, SandboxCredentials.REGION, sandbox().endpoint(),
                new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY));
    }

    @Override
    public Connection openAws(AwsProfile profile, String region) {
        return aws.openAws(profile, region);
    }

    @Override
    public void arm(SandboxScenario scenario) {
        play(SandboxScenarios.script(scenario));
    }

    @Override
    public void calm() {
        play(FaultScript.none());
    }

    private void play(FaultScript script) {
        sandbox().settings(script.settings());
        sandbox().faults().set(script.rules());
    }

    /** The sandbox, started at the first call; it keeps its state until the program ends. */
    synchronized SandboxServer sandbox() {
        var running = server;
        if (running == null) {
            running = SandboxServer.start(options);
            server = running;
        }
        return running;
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
