package dev.gatehouse.ui.fleet;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.matrix.ReadingPace;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.fleet.Missed;
import dev.gatehouse.ui.instances.Place;

/** Has what is read of one place judged, and puts it into the inbox; on the thread that reads it. */
final class PlaceNews implements FleetNews {
    private final Place place;
    private final FleetInbox inbox;
    private final Judge judge;
    private final RowMaker maker;
    private String account = "";

    PlaceNews(Place place, FleetInbox inbox, Judge judge, RowMaker maker) {
        this.place = place;
        this.inbox = inbox;
        this.judge = judge;
        this.maker = maker;
    }

    @Override
    public void caller(ConnectionTarget target, Reply<CallerIdentity> caller) {
        account = caller.answer().map(CallerIdentity::account).orElse("");
    }

    @Override
    public void instances(ConnectionTarget target, Reply<List<InstanceSummary>> instances) {
        switch (instances) {
            case Reply.Answer<List<InstanceSummary>>(var found, var _) -> step(pace -> pace.found(found.size()),
                    instances);
            case Reply.Failure<List<InstanceSummary>>(var failure) -> {
                inbox.add(maker.failed(where(null), null, failure));
                step(pace -> pace.found(0), instances);
            }
        }
    }

    @Override
    public void profiles(ConnectionTarget target, InstanceSummary instance, Reply<List<ProfileSummary>> profiles) {
        switch (profiles) {
            case Reply.Answer<List<ProfileSummary>>(var found, var _) -> {
                if (found.isEmpty()) {
                    inbox.add(maker.noProfile(where(instance)));
                }
                found.forEach(summary -> inbox.add(maker.waiting(where(instance), summary)));
                step(pace -> pace.listed(found.size()), profiles);
            }
            case Reply.Failure<List<ProfileSummary>>(var failure) -> {
                inbox.add(maker.failed(where(instance), null, failure));
                step(pace -> pace.listed(0), profiles);
            }
        }
    }

    @Override
    public void profile(ConnectionTarget target, InstanceSummary instance, ProfileReading read) {
        switch (read.reply()) {
            case Reply.Answer<AuthenticationProfile>(var profile, var trace) -> judge.facts(profile)
                    .map(facts -> maker.read(where(instance), read.summary(), facts, trace.at()))
                    .ifPresent(inbox::add);
            case Reply.Failure<AuthenticationProfile>(var failure) ->
                inbox.add(maker.failed(where(instance), read.summary(), failure));
        }
        step(ReadingPace::oneRead, read.reply());
    }

    /** Only this is read: how much of it there is, is known before the first call. */
    void missed(Missed missed) {
        inbox.step(place, pace -> pace.found(missed.instances()), false);
        missed.unread().values().forEach(unread -> inbox.step(place, pace -> pace.listed(unread.size()), false));
    }

    private void step(UnaryOperator<ReadingPace> step, Reply<?> reply) {
        inbox.step(place, step, reply.trace().sends() > 1);
    }

    private RowMaker.Where where(@Nullable InstanceSummary instance) {
        return new RowMaker.Where(place, account, instance);
    }
}
