package dev.gatehouse.fleet;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Reads every profile of the instances chosen. A failure is kept where it happened and never hides the rest. Calls of
 * one place are made one after the other, since AWS counts them for the account and Region together (domain §3); places
 * are read side by side. Interrupting the thread gives up.
 */
public final class FleetReader {
    private final Function<ProfileGateway, Reply<List<InstanceSummary>>> listing;
    private final Predicate<ProfileSummary> wanted;
    private final PauseGate gate;
    private final FleetNews news;

    /**
     * A reader that waits at a gate before each call.
     *
     * @param chosen
     *            which instances are read
     * @param gate
     *            holds back the next call while it is shut
     * @param news
     *            is told of everything as it comes
     */
    public FleetReader(Predicate<InstanceSummary> chosen, PauseGate gate, FleetNews news) {
        this(gateway -> gateway.instances().map(instances -> instances.stream().filter(chosen).toList()), _ -> true,
                gate, news);
    }

    private FleetReader(Function<ProfileGateway, Reply<List<InstanceSummary>>> listing,
            Predicate<ProfileSummary> wanted, PauseGate gate, FleetNews news) {
        this.listing = listing;
        this.wanted = wanted;
        this.gate = gate;
        this.news = news;
    }

    /** The same for one instance that is asked for by its id, for people who may not list them. */
    public FleetReader asking(InstanceId instance) {
        return new FleetReader(gateway -> gateway.instance(instance).map(List::of), wanted, gate, news);
    }

    /** The same for some of the profiles that are listed. */
    public FleetReader only(Predicate<ProfileSummary> profiles) {
        return new FleetReader(listing, profiles, gate, news);
    }

    /** Reads several places side by side, each through a connection of its own, which is closed afterwards. */
    public FleetReading read(List<Supplier<Connection>> places, InstantSource clock) throws InterruptedException {
        return read(places, clock, (_, _) -> {});
    }

    /** The same, and more is asked of each place before its connection is closed. */
    public FleetReading read(List<Supplier<Connection>> places, InstantSource clock, Afterwards more)
            throws InterruptedException {
        var began = clock.instant();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readings = results(start(threads, places, more));
            return new FleetReading(began, clock.instant(), readings);
        }
    }

    /** What else is asked of a place once it was read. */
    @FunctionalInterface
    public interface Afterwards {
        /** Asks; blocks. */
        void read(Connection connection, PlaceReading place) throws InterruptedException;
    }

    private List<Future<PlaceReading>> start(ExecutorService threads, List<Supplier<Connection>> places,
            Afterwards more) {
        return places.stream().map(place -> threads.submit((Callable<PlaceReading>) () -> {
            try (var connection = place.get()) {
                var read = read(connection);
                more.read(connection, read);
                return read;
            }
        })).toList();
    }

    /** All results; none of the threads goes on when one of them, or the caller, is stopped. */
    private static List<PlaceReading> results(List<Future<PlaceReading>> places) throws InterruptedException {
        try {
            var results = new ArrayList<PlaceReading>();
            for (var place : places) {
                results.add(place.get());
            }
            return results;
        } catch (ExecutionException cause) {
            if (cause.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException("A place could not be read", cause.getCause());
        } finally {
            places.forEach(place -> place.cancel(true));
        }
    }

    /** Reads one place through an open connection, which stays open. */
    public PlaceReading read(Connection connection) throws InterruptedException {
        var caller = caller(connection);
        var listed = instances(connection);
        var read = new ArrayList<InstanceReading>();
        for (var instance : listed.answer().orElse(List.of())) {
            read.add(instance(connection, instance));
        }
        return new PlaceReading(connection.target(), caller, listed.map(_ -> List.copyOf(read)));
    }

    /**
     * Tells everything of one place as {@link #read(Connection)} does and keeps nothing, for fleets whose lists are too
     * long to be held together; that an instance is done with is not told, since nothing of it is left. The connection
     * stays open.
     */
    public void tell(Connection connection) throws InterruptedException {
        caller(connection);
        for (var instance : instances(connection).answer().orElse(List.of())) {
            tell(connection, instance, profiles(connection, instance).answer().orElse(List.of()));
        }
    }

    /** The same of what could not be read before, and of nothing else. */
    public void tell(Connection connection, Missed missed) throws InterruptedException {
        caller(connection);
        for (var instance : missed.unlisted()) {
            tell(connection, instance, profiles(connection, instance).answer().orElse(List.of()));
        }
        for (var instance : missed.unread().entrySet()) {
            tell(connection, instance.getKey(), instance.getValue());
        }
    }

    private Reply<CallerIdentity> caller(Connection connection) throws InterruptedException {
        gate.pass();
        var caller = connection.gateway().callerIdentity();
        news.caller(connection.target(), caller);
        return caller;
    }

    private Reply<List<InstanceSummary>> instances(Connection connection) throws InterruptedException {
        gate.pass();
        var listed = listing.apply(connection.gateway());
        news.instances(connection.target(), listed);
        return listed;
    }

    private InstanceReading instance(Connection connection, InstanceSummary instance) throws InterruptedException {
        var listed = profiles(connection, instance);
        var read = new ArrayList<ProfileReading>();
        for (var summary : listed.answer().orElse(List.of())) {
            read.add(profile(connection, instance, summary));
        }
        var reading = new InstanceReading(instance, listed.map(_ -> List.copyOf(read)));
        news.done(connection.target(), reading);
        return reading;
    }

    private Reply<List<ProfileSummary>> profiles(Connection connection, InstanceSummary instance)
            throws InterruptedException {
        gate.pass();
        stopIfInterrupted();
        var listed = connection.gateway().profiles(instance.id())
                .map(profiles -> profiles.stream().filter(wanted).toList());
        news.profiles(connection.target(), instance, listed);
        return listed;
    }

    /** Tells each of these profiles of an instance, which were listed before, and keeps none. */
    public void tell(Connection connection, InstanceSummary instance, List<ProfileSummary> profiles)
            throws InterruptedException {
        for (var summary : profiles) {
            profile(connection, instance, summary);
        }
    }

    private ProfileReading profile(Connection connection, InstanceSummary instance, ProfileSummary summary)
            throws InterruptedException {
        var read = profile(connection.gateway(), instance.id(), summary);
        news.profile(connection.target(), instance, read);
        return read;
    }

    /** Reads one profile that was listed before. */
    public ProfileReading profile(ProfileGateway gateway, InstanceId instance, ProfileSummary summary)
            throws InterruptedException {
        gate.pass();
        stopIfInterrupted();
        var ref = new ProfileRef(instance, summary.id());
        return new ProfileReading(ref, summary, gateway.profile(ref));
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
