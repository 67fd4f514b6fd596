package dev.gatehouse.cli;

import java.util.List;

import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.PackTexts;
import dev.gatehouse.fleet.FleetNews;

/** Says on standard error how far reading has come: every instance of a few, now and then of many. */
final class ReportProgress implements FleetNews {
    private static final int STEPS = 20;

    private final Console console;
    private final PackTexts texts;
    private int instances;
    private int done;
    private int profiles;

    ReportProgress(Console console, PackTexts texts) {
        this.console = console;
        this.texts = texts;
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
            console.err().println(VisibleText.of(what) + ": " + texts.title(failure)
                    + " \u2013 recorded as NOT ASSESSED");
        }
    }
}
