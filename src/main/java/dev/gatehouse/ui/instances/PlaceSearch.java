package dev.gatehouse.ui.instances;

import java.util.List;

import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.fleet.PauseGate;

/**
 * Looks for the instances of one account and Region: all pages of the list first, then each instance for its replicas.
 * Runs on a thread of its own and ends when that is interrupted.
 */
public final class PlaceSearch {
    private final PauseGate gate;
    private final News news;

    /** A search that waits at {@code gate} before each call and reports to {@code news}. */
    public PlaceSearch(PauseGate gate, News news) {
        this.gate = gate;
        this.news = news;
    }

    /** Looks through an open connection, which stays open. */
    public void run(Connection connection) throws InterruptedException {
        gate.pass();
        switch (connection.gateway().instances()) {
            case Reply.Failure<List<InstanceSummary>>(var failure) -> news.failed(failure);
            case Reply.Answer<List<InstanceSummary>>(var found, var _) -> {
                news.listed(found);
                for (var instance : found) {
                    describe(connection, instance);
                }
                news.ended();
            }
        }
    }

    private void describe(Connection connection, InstanceSummary instance) throws InterruptedException {
        gate.pass();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        switch (connection.gateway().instance(instance.id())) {
            case Reply.Answer<InstanceSummary>(var described, var trace) ->
                news.described(described, trace.sends() > 1);
            case Reply.Failure<InstanceSummary>(var failure) -> news.notDescribed(instance, failure);
        }
    }

    /** What a search has to tell, on its own thread. */
    public interface News {
        /** Every instance, before anything more is known of them. */
        void listed(List<InstanceSummary> found);

        /** One instance with its replicas; {@code sentAgain} when AWS did not take the first send. */
        void described(InstanceSummary instance, boolean sentAgain);

        /** One instance could be listed but not described. */
        void notDescribed(InstanceSummary instance, GatewayFailure failure);

        /** The instances could not be listed; nothing else comes. */
        void failed(GatewayFailure failure);

        /** Everything was told. */
        void ended();
    }
}
