package dev.gatehouse.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Replication;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

import static dev.gatehouse.store.JsonFiles.required;

/**
 * A reading of a fleet as it stands in a file, with every call behind it and every failure; nothing is lost and the
 * same reading always has the same bytes. {@code docs/schema/fleet-reading-1.schema.json} describes it.
 */
record FleetData(@Nullable Instant began, @Nullable Instant ended, @Nullable List<PlaceData> places) {

    static FleetData of(FleetReading reading) {
        return new FleetData(reading.began(), reading.ended(), reading.places().stream().map(PlaceData::of).toList());
    }

    FleetReading reading() {
        return new FleetReading(required(began), required(ended),
                required(places).stream().map(PlaceData::place).toList());
    }

    /** An account and Region. */
    record PlaceData(@Nullable TargetData target, @Nullable ReplyData<CallerData> caller,
            @Nullable ReplyData<List<InstanceData>> instances) {
        private static PlaceData of(PlaceReading place) {
            return new PlaceData(TargetData.of(place.target()), ReplyData.of(place.caller(), CallerData::of),
                    ReplyData.of(place.listed(), all -> all.stream().map(InstanceData::of).toList()));
        }

        private PlaceReading place() {
            return new PlaceReading(required(target).target(), required(caller).reply(CallerData::caller),
                    required(instances).reply(all -> all.stream().map(InstanceData::instance).toList()));
        }
    }

    /** Where calls went. */
    record TargetData(ConnectionTarget.@Nullable Environment environment, @Nullable String source,
            @Nullable String region, @Nullable String host) {
        private static TargetData of(ConnectionTarget target) {
            return new TargetData(target.environment(), target.source(), target.region(), target.host());
        }

        private ConnectionTarget target() {
            return new ConnectionTarget(required(environment), required(source), required(region), required(host));
        }
    }

    /** Who the calls were made as. */
    record CallerData(@Nullable String account, @Nullable String arn) {
        private static CallerData of(CallerIdentity caller) {
            return new CallerData(caller.account(), caller.arn());
        }

        private CallerIdentity caller() {
            return new CallerIdentity(required(account), required(arn));
        }
    }

    /** An instance with its profiles. */
    record InstanceData(@Nullable String id, @Nullable String arn, @Nullable String alias, @Nullable String accessUrl,
            @Nullable String status, @Nullable ReplicationData replication,
            @Nullable ReplyData<List<ProfileReadingData>> profiles) {
        private static InstanceData of(InstanceReading instance) {
            var summary = instance.summary();
            return new InstanceData(summary.id().value(), summary.arn(), summary.alias(), summary.accessUrl(),
                    summary.status(), ReplicationData.of(summary.replication()),
                    ReplyData.of(instance.listed(), all -> all.stream().map(ProfileReadingData::of).toList()));
        }

        private InstanceReading instance() {
            var instance = new InstanceId(required(id));
            return new InstanceReading(
                    new InstanceSummary(instance, arn, alias, accessUrl, status,
                            replication == null ? null : replication.replication()),
                    required(profiles).reply(all -> all.stream().map(one -> one.profile(instance)).toList()));
        }
    }

    /** The replicas of an instance. */
    record ReplicationData(@Nullable String sourceRegion, @Nullable List<ReplicaData> replicas) {
        private static @Nullable ReplicationData of(@Nullable Replication replication) {
            return replication == null
                    ? null
                    : new ReplicationData(replication.sourceRegion(), replication.replicas().stream()
                            .map(one -> new ReplicaData(one.region(), one.status())).toList());
        }

        private Replication replication() {
            return new Replication(sourceRegion, required(replicas).stream()
                    .map(one -> new Replication.Replica(one.region(), one.status())).toList());
        }
    }

    /** One of them. */
    record ReplicaData(@Nullable String region, @Nullable String status) {}

    /** A profile as it was listed, and its settings. */
    record ProfileReadingData(@Nullable String id, @Nullable String name, @Nullable Boolean isDefault,
            @Nullable Instant lastModifiedTime, @Nullable String lastModifiedRegion,
            @Nullable ReplyData<ProfileData> settings) {
        private static ProfileReadingData of(ProfileReading reading) {
            var summary = reading.summary();
            return new ProfileReadingData(summary.id().value(), summary.name(), summary.isDefault(),
                    summary.lastModified(), summary.lastModifiedRegion(),
                    ReplyData.of(reading.reply(), ProfileData::of));
        }

        private ProfileReading profile(InstanceId instance) {
            var profile = new ProfileId(required(id));
            return new ProfileReading(new ProfileRef(instance, profile),
                    new ProfileSummary(profile, name, isDefault, lastModifiedTime, lastModifiedRegion),
                    required(settings).reply(ProfileData::profile));
        }
    }
}
