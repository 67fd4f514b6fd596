package dev.gatehouse.ui.instances;

import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.domain.port.Replication;
import dev.gatehouse.domain.port.Replication.Replica;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** Instances and how looking for them goes, in words. */
final class InstanceWords {
    private static final int LONGEST = 80;

    private final Messages messages;

    InstanceWords(Messages messages) {
        this.messages = messages;
    }

    /** The order of names. */
    Comparator<String> order() {
        return messages.order();
    }

    FoundInstance found(Place place, InstanceSummary summary) {
        return new FoundInstance(place, summary, VisibleText.capped(summary.label(), LONGEST),
                status(summary.status()), replica(place, summary.replication()));
    }

    private String status(@Nullable String status) {
        return switch (status) {
            case null -> messages.text("instances.status.none");
            case "ACTIVE" -> messages.text("instances.status.active");
            case "CREATION_IN_PROGRESS" -> messages.text("instances.status.creating");
            case "CREATION_FAILED" -> messages.text("instances.status.failed");
            default -> VisibleText.capped(status, LONGEST);
        };
    }

    private String replica(Place place, @Nullable Replication replication) {
        if (replication == null) {
            return "";
        }
        var others = replication.replicas().stream().filter(one -> !place.region().equals(one.region()))
                .map(one -> messages.text("instances.replica", text(one.region()), replicaStatus(one.status())))
                .collect(Collectors.joining(", "));
        var source = replication.sourceRegion();
        return source == null || source.equals(place.region())
                ? others
                : messages.text("instances.replica.of", text(source), here(place, replication));
    }

    /** How far the replica in a place is, in words. */
    private String here(Place place, Replication replication) {
        return replicaStatus(replication.replicas().stream().filter(one -> place.region().equals(one.region()))
                .map(Replica::status).findFirst().orElse(null));
    }

    private String replicaStatus(@Nullable String status) {
        return switch (status) {
            case null -> messages.text("instances.status.none");
            case "INSTANCE_REPLICATION_COMPLETE" -> messages.text("instances.replica.complete");
            case "INSTANCE_REPLICATION_IN_PROGRESS" -> messages.text("instances.replica.running");
            default -> VisibleText.capped(status, LONGEST);
        };
    }

    private static String text(@Nullable String value) {
        return VisibleText.capped(Objects.requireNonNullElse(value, "–"), LONGEST);
    }

    String listing() {
        return messages.text("instances.listing");
    }

    String waiting(ReadWait wait) {
        return wait.isTurn()
                ? messages.plural("instances.turn", wait.seconds())
                : messages.plural("instances.waiting", wait.seconds(), wait.attempt());
    }

    String looking(int done, int all) {
        return messages.text("instances.looking", done, all);
    }

    String done(int count, int unknown) {
        var found = messages.plural("instances.done", count);
        return unknown == 0 ? found : messages.text("instances.done.partly", found, unknown);
    }

    String cancelled() {
        return messages.text("instances.cancelled");
    }

    String progress(int done, int all, Duration left) {
        return messages.text("instances.progress", done, all, left.toSeconds());
    }
}
