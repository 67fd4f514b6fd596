package dev.gatehouse.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.RollOut;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code idle-sign-out.json}: what is settled before idle sign-out goes live. */
record RollOutsData(int schema, @Nullable List<Settled> settled) {
    static final JsonForm<RollOuts, RollOutsData> FORM = new JsonForm<>(1, RollOuts.NONE, RollOutsData.class,
            RollOutsData::of, RollOutsData::value);

    private static RollOutsData of(RollOuts value) {
        return new RollOutsData(1, value.all().stream().map(Settled::of).toList());
    }

    private RollOuts value() {
        return new RollOuts(required(settled).stream().map(Settled::value).toList());
    }

    /** One point of one profile. */
    record Settled(@Nullable String instance, @Nullable String profile, @Nullable String point,
            @Nullable String state, @Nullable String at) {
        private static Settled of(RollOut value) {
            return new Settled(value.profile().instance().value(), value.profile().profile().value(),
                    value.point().name(), value.state().name(), value.at().toString());
        }

        private RollOut value() {
            return new RollOut(new ProfileRef(new InstanceId(required(instance)), new ProfileId(required(profile))),
                    RollOut.Point.valueOf(required(point)), RollOut.State.valueOf(required(state)),
                    Instant.parse(required(at)));
        }
    }
}
