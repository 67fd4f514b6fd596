package dev.gatehouse.ui.instances;

import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.Replication;
import dev.gatehouse.domain.port.Replication.Replica;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** Where an instance is replicated to, in words that claim nothing about which side wins (domain §3). */
public final class ReplicaWords {
    private static final int LONGEST = 80;

    private final Messages messages;

    /** Words from the window's bundle. */
    public ReplicaWords(Messages messages) {
        this.messages = messages;
    }

    /** In short, as seen from a Region: its other Regions, or the one of which it is a replica; empty without any. */
    public String brief(String region, @Nullable Replication replication) {
        if (replication == null) {
            return "";
        }
        return isReplica(region, replication)
                ? messages.text("instances.replica.of", text(replication.sourceRegion()), here(region, replication))
                : others(region, replication);
    }

    /** As sentences, with what is not known; empty where it is not replicated. */
    public String whole(String region, @Nullable Replication replication) {
        if (replication == null) {
            return "";
        }
        if (isReplica(region, replication)) {
            return messages.text("replica.is", text(replication.sourceRegion()), here(region, replication));
        }
        var others = others(region, replication);
        return others.isEmpty() ? "" : messages.text("replica.has", others);
    }

    private static boolean isReplica(String region, Replication replication) {
        var source = replication.sourceRegion();
        return source != null && !source.equals(region);
    }

    private String others(String region, Replication replication) {
        return replication.replicas().stream().filter(one -> !region.equals(one.region()))
                .map(one -> messages.text("instances.replica", text(one.region()), status(one.status())))
                .collect(Collectors.joining(", "));
    }

    /** How far the replica in a Region is. */
    private String here(String region, Replication replication) {
        return status(replication.replicas().stream().filter(one -> region.equals(one.region()))
                .map(Replica::status).findFirst().orElse(null));
    }

    private String status(@Nullable String status) {
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
}
