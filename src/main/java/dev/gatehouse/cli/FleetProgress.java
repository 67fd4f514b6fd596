package dev.gatehouse.cli;

import java.util.List;
import java.util.function.Function;

import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.fleet.FleetNews;

/** Says on standard error how far reading has come: every instance of a few, now and then of many. */
final class FleetProgress implements FleetNews {
    private static final int STEPS = 20;

    private final Console console;
    private final Function<GatewayFailure, String> title;
    private final String becomes;
    private int instances;
    private int done;
    private int profiles;

    /**
     * Progress on standard error.
     *
     * @param title
     *            what happened, in one line
     * @param becomes
     *            what becomes of what could not be read
     */
    FleetProgress(Console console, Function<GatewayFailure, String> title, String becomes) {
        this.console = console;
        this.title = title;
        this.becomes = becomes;
    }

    @Override
    public synchronized void caller(ConnectionTarget place, Reply<CallerIdentity> caller) {
        failed("Who the calls are made as in " + place.region(), caller);
    }

    @Override
    public synchronized void instances(ConnectionTarget place, Reply<List<InstanceSummary>> found) {
        instances += found.answer().map(List::size).orElse(0);
        failed("The instances of " + place.region(), found);
    }

    @Override
    public synchronized void profiles(ConnectionTarget place, InstanceSummary instance,
            Reply<List<ProfileSummary>> found) {
        failed("The profiles of " + instance.label(), found);
    }

    @Override
    public synchronized void profile(ConnectionTarget place, InstanceSummary instance, ProfileReading profile) {
        profiles++;
        failed(profile.summary().label() + " of " + instance.label(), profile.reply());
    }

    @Override
    public synchronized void done(ConnectionTarget place, InstanceReading instance) {
        done++;
        if (done == instances || done % Math.max(1, instances / STEPS) == 0) {
            console.err().println(done + " of " + instances + " instances, " + profiles + " profiles");
        }
    }

    private void failed(String what, Reply<?> reply) {
        if (reply instanceof Reply.Failure<?>(GatewayFailure failure)) {
            console.err().println(VisibleText.of(what) + ": " + title.apply(failure) + " \u2013 " + becomes);
        }
    }
}
