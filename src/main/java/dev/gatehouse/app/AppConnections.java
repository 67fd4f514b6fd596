package dev.gatehouse.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

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
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.fleet.Fleet;
import dev.gatehouse.sandbox.fleet.FleetSize;
import dev.gatehouse.sandbox.script.FaultScript;

/** AWS and the embedded sandbox, over one and the same code path: the sandbox is only another endpoint. */
final class AppConnections implements Connections, AutoCloseable {
    private static final String SANDBOX = "sandbox";
    /** Which of all fleets of a size; always the same, so that people can speak about it. */
    private static final long SEED = 1;

    private final AwsConnections aws = new AwsConnections();
    private final Supplier<SandboxOptions> options;
    private final Map<SandboxSize, SandboxServer> servers = new EnumMap<>(SandboxSize.class);
    private SandboxSize open = SandboxSize.EXAMPLES;

    AppConnections(SandboxOptions options) {
        this(() -> options);
    }

    /** What a sandbox holds at first is made when one opens, for it takes a while and the window needs none to open. */
    AppConnections(Supplier<SandboxOptions> options) {
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
    public Connection openSandbox(SandboxSize size, String region) {
        var endpoint = sandbox(size).endpoint();
        var keys = new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY);
        return size == SandboxSize.EXAMPLES
                ? aws.openLoopback(SANDBOX, region, endpoint, keys)
                : aws.openPacedLoopback(name(size), region, endpoint, keys);
    }

    /** Each has a name of its own, as accounts do. */
    private static String name(SandboxSize size) {
        return SANDBOX + " " + size.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> fipsRegions() {
        return aws.fipsRegions();
    }

    @Override
    public String host(String region, EndpointChoice choice) {
        return aws.host(region, choice);
    }

    @Override
    public Connection openAws(AwsProfile profile, String region, EndpointChoice choice) {
        return aws.openAws(profile, region, choice);
    }

    @Override
    public void arm(SandboxScenario scenario) {
        play(SandboxScenarios.script(scenario));
    }

    @Override
    public void calm() {
        play(FaultScript.none());
    }

    /** A fleet keeps the rate of AWS whatever goes wrong. */
    private void play(FaultScript script) {
        var server = sandbox();
        var settings = script.settings();
        server.settings(settings.withThrottle(settings.throttled() || size() != SandboxSize.EXAMPLES));
        server.faults().set(script.rules());
    }

    /** The sandbox opened last, started at the first call; it keeps its state until the program ends. */
    synchronized SandboxServer sandbox() {
        return sandbox(open);
    }

    private synchronized SandboxSize size() {
        return open;
    }

    private synchronized SandboxServer sandbox(SandboxSize size) {
        open = size;
        return servers.computeIfAbsent(size, asked -> SandboxServer.start(options(asked)));
    }

    private SandboxOptions options(SandboxSize size) {
        if (size == SandboxSize.EXAMPLES) {
            return options.get();
        }
        var fleet = new FleetSize(size.instances(), size.profiles(), size.regions(), SEED);
        var base = options.get();
        return base.with(Fleet.seed(fleet)).with(base.settings().withThrottle(true));
    }

    @Override
    public synchronized void close() {
        servers.values().forEach(SandboxServer::close);
        servers.clear();
    }
}
