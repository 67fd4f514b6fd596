package dev.gatehouse.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.domain.series.SettingsPatch;
import dev.gatehouse.domain.series.SettingsPatch.RowPatch;
import dev.gatehouse.domain.series.SettingsPatch.Values;

import static dev.gatehouse.store.JsonFiles.required;
import static dev.gatehouse.store.ProfileData.duration;
import static dev.gatehouse.store.ProfileData.minutes;

/** {@code series.json}: the change to many profiles that was begun last. */
record SeriesData(int schema, @Nullable String begun, @Nullable From origin, @Nullable Patch patch,
        @Nullable List<Target> targets) {
    static final JsonForm<Series, SeriesData> FORM = new JsonForm<>(1, Series.NONE, SeriesData.class, SeriesData::of,
            SeriesData::value);

    private static SeriesData of(Series value) {
        return new SeriesData(1, value.begun().toString(), From.of(value.origin()), Patch.of(value.patch()),
                value.targets().stream().map(Target::of).toList());
    }

    private Series value() {
        return new Series(Instant.parse(required(begun)), required(origin).value(), required(patch).value(),
                required(targets).stream().map(Target::value).toList());
    }

    /** From where and as whom. */
    record From(@Nullable Boolean sandbox, @Nullable String host, @Nullable String region, @Nullable String caller) {
        private static From of(Origin value) {
            return new From(value.sandbox(), value.host(), value.region(), value.caller());
        }

        private Origin value() {
            return new Origin(required(sandbox), required(host), required(region), required(caller));
        }
    }

    /** The change; minutes as on the wire. */
    record Patch(@Nullable Rows allowed, @Nullable Rows blocked, @Nullable String description,
            @Nullable Long periodic, @Nullable Boolean inactivityEnabled, @Nullable Long inactivity) {
        private static Patch of(SettingsPatch value) {
            var values = value.values();
            return new Patch(Rows.of(value.allowed()), Rows.of(value.blocked()), values.description().orElse(null),
                    minutes(values.periodic().orElse(null)), values.inactivityEnabled().orElse(null),
                    minutes(values.inactivity().orElse(null)));
        }

        private SettingsPatch value() {
            return new SettingsPatch(required(allowed).value(), required(blocked).value(),
                    new Values(Optional.ofNullable(description), Optional.ofNullable(duration(periodic)),
                            Optional.ofNullable(inactivityEnabled), Optional.ofNullable(duration(inactivity))));
        }
    }

    /** What comes into a list and goes out of it. */
    record Rows(@Nullable List<String> added, @Nullable List<String> removed, @Nullable Boolean fromEmpty,
            @Nullable Boolean toEmpty) {
        private static Rows of(RowPatch value) {
            return new Rows(value.added(), value.removed(), value.fromEmpty(), value.toEmpty());
        }

        private RowPatch value() {
            return new RowPatch(required(added), required(removed), required(fromEmpty), required(toEmpty));
        }
    }

    /** One profile. */
    record Target(@Nullable String instance, @Nullable String profile, @Nullable String label,
            @Nullable String submit, @Nullable String undo, @Nullable Boolean leftOut) {
        private static Target of(Series.Target value) {
            return new Target(value.ref().instance().value(), value.ref().profile().value(), value.label(),
                    value.submit().map(SubmitId::toString).orElse(null),
                    value.undo().map(SubmitId::toString).orElse(null), value.isLeftOut());
        }

        private Series.Target value() {
            return new Series.Target(
                    new ProfileRef(new InstanceId(required(instance)), new ProfileId(required(profile))),
                    required(label), id(submit), id(undo), required(leftOut));
        }

        private static Optional<SubmitId> id(@Nullable String text) {
            return Optional.ofNullable(text).map(UUID::fromString).map(SubmitId::new);
        }
    }
}
