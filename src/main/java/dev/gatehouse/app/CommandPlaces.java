package dev.gatehouse.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.aws.LoopbackCredentials;
import dev.gatehouse.cli.PlaceServices;
import dev.gatehouse.cli.Places;
import dev.gatehouse.cli.SandboxRequest;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.fleet.FleetSize;

/**
 * The places a command reads many profiles from.
 *
 * @param aws
 *            makes the connections
 */
record CommandPlaces(AwsConnections aws) implements PlaceServices {

    @Override
    public Places sandbox(Optional<SandboxRequest.Fleet> fleet) {
        var options = SandboxOptions.defaults();
        var server = SandboxServer.start(fleet.map(size -> AppCommands.withFleet(options, size)).orElse(options));
        var keys = new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY);
        var isPaced = fleet.map(SandboxRequest.Fleet::rateLimit).orElse(false);
        var regions = fleet.map(size -> FleetSize.REGIONS.subList(0, size.regions()))
                .orElse(List.of(SandboxCredentials.REGION));
        return new OpenPlaces(regions.stream().<Supplier<Connection>>map(region -> () -> isPaced
                ? aws.openPacedLoopback("sandbox", region, server.endpoint(), keys)
                : aws.openLoopback("sandbox", region, server.endpoint(), keys)).toList(), Map.of(), server::close);
    }

    @Override
    public Places aws(String name, List<String> regions) {
        var profile = AwsNames.profile(aws, name);
        var chosen = regions.isEmpty() ? List.of(AwsNames.region(profile, Optional.empty())) : regions;
        var connections = chosen.stream().map(region -> aws.openAws(profile, region, profile.endpoint())).toList();
        return new OpenPlaces(connections.stream().<Supplier<Connection>>map(open -> () -> open).toList(),
                connections.stream().collect(Collectors.toMap(Connection::target, _ -> profile.kind(),
                        (one, _) -> one)),
                () -> connections.forEach(Connection::close));
    }

    @Override
    public InstantSource clock() {
        return InstantSource.system();
    }

    /** Places that are open until this is closed. */
    private record OpenPlaces(List<Supplier<Connection>> connections,
            Map<ConnectionTarget, AwsProfile.Kind> credentials, Runnable whenClosed) implements Places {
        @Override
        public void close() {
            whenClosed.run();
        }
    }
}
