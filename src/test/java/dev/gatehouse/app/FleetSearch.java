package dev.gatehouse.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.aws.LoopbackCredentials;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.sandbox.ReceivedRequest.Outcome;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSettings;
import dev.gatehouse.sandbox.fleet.Fleet;
import dev.gatehouse.sandbox.fleet.FleetSize;
import dev.gatehouse.ui.instances.PlaceSearch;

/**
 * Looks for {@code n} instances in 10 Regions, or in fewer where there are not so many, against the rate of AWS, with
 * the program's own search, the real SDK and HTTP. A failure is an answer that says AWS was busy, an instance that was
 * not found or not described, or a time above 1.05 times what the bucket allows at best.
 */
public final class FleetSearch {
    private static final int REGIONS = 10;
    private static final int A_PAGE = 10;
    private static final int AT_ONCE = 5;
    private static final double PER_SECOND = 2;
    private static final double LIMIT = 1.05;

    private final Tally tally;
    private final FleetSize size;
    private final AwsConnections aws = new AwsConnections();
    private final AtomicInteger listed = new AtomicInteger();
    private final AtomicInteger described = new AtomicInteger();

    private FleetSearch(Tally tally) {
        this.tally = tally;
        size = new FleetSize(tally.n(), tally.n(), Math.min(REGIONS, tally.n()), tally.seed());
    }

    /** Counts one search. */
    public static void count(Tally tally) throws InterruptedException {
        new FleetSearch(tally).run();
    }

    private void run() throws InterruptedException {
        var options = SandboxOptions.defaults().with(Fleet.seed(size))
                .with(SandboxSettings.defaults().withThrottle(true));
        try (var server = SandboxServer.start(options)) {
            var connections = FleetSize.REGIONS.subList(0, size.regions()).stream()
                    .map(region -> open(server, region)).toList();
            loadSdk(server);
            connections.forEach(one -> one.gateway().callerIdentity());
            var start = System.nanoTime();
            search(connections);
            judge(server, Duration.ofNanos(System.nanoTime() - start));
            connections.forEach(Connection::close);
        }
    }

    /** The first call of a process loads a second's worth of classes; it goes to a Region without instances. */
    private void loadSdk(SandboxServer server) {
        try (var elsewhere = open(server, "us-gov-west-1")) {
            elsewhere.gateway().instances();
        }
    }

    private Connection open(SandboxServer server, String region) {
        return aws.openPacedLoopback("fleet", region, server.endpoint(),
                new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY));
    }

    private void search(List<Connection> connections) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Boolean>>();
            connections.forEach(one -> work.add(() -> {
                new PlaceSearch(new PauseGate(), new Counting()).run(one);
                return true;
            }));
            threads.invokeAll(work);
        }
    }

    private void judge(SandboxServer server, Duration took) {
        var received = server.state().received().stream()
                .filter(request -> !request.operation().equals("GetCallerIdentity")).skip(1).toList();
        received.forEach(request -> tally.count(request.operation()));
        var busy = received.stream()
                .filter(request -> request.outcome() instanceof Outcome.Answered(var status, var _) && status == 429)
                .count();
        tally.check(busy == 0, busy + " answers say that AWS was busy");
        tally.check(listed.get() == size.instances(), "listed " + listed + " of " + size.instances());
        tally.check(described.get() == size.instances(), "described " + described + " of " + size.instances());
        var best = Duration.ofMillis(Math.round(Math.max(0, calls() - AT_ONCE) / PER_SECOND * 1_000));
        tally.time("search", took);
        tally.time("best the bucket allows", best);
        tally.check(took.toMillis() <= best.toMillis() * LIMIT || !isLong(best),
                "took " + took.toMillis() + " ms, more than " + LIMIT + " times " + best.toMillis() + " ms");
    }

    /** The calls in the Region with the most instances: every page, then every instance. */
    private int calls() {
        var most = Math.ceilDiv(size.instances(), size.regions());
        return Math.ceilDiv(most, A_PAGE) + most;
    }

    /** In a short run the first calls weigh more than the limit; it is only held to the rest. */
    private static boolean isLong(Duration best) {
        return best.toSeconds() >= 10;
    }

    private final class Counting implements PlaceSearch.News {
        @Override
        public void listed(List<InstanceSummary> found) {
            listed.addAndGet(found.size());
        }

        @Override
        public void described(InstanceSummary instance, boolean sentAgain) {
            described.incrementAndGet();
        }

        @Override
        public void notDescribed(InstanceSummary instance, GatewayFailure failure) {
            tally.fail("not described: " + failure);
        }

        @Override
        public void failed(GatewayFailure failure) {
            tally.fail("not listed: " + failure);
        }

        @Override
        public void ended() {
            tally.count("places");
        }
    }
}
