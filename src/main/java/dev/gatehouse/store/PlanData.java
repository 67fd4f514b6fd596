package dev.gatehouse.store;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.Plan;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * A plan as it stands in the journal; {@code undo} is there for people and other programs, and follows from the rest.
 */
record PlanData(String instance, String profile, boolean sandbox, String host, String region, String caller,
        ProfileData before, ChangeData change, @Nullable ChangeData undo, @Nullable String reason,
        @Nullable String ticket, @Nullable Long confirmWithinMinutes, @Nullable String undoes) {

    static PlanData of(Plan plan) {
        var origin = plan.origin();
        return new PlanData(plan.ref().instance().value(), plan.ref().profile().value(), origin.sandbox(),
                origin.host(), origin.region(), origin.caller(), ProfileData.of(plan.base()),
                ChangeData.of(plan.change()), ChangeData.of(plan.undo()), text(plan.terms().reason()),
                text(plan.terms().ticket()), plan.terms().confirmWithin().map(Duration::toMinutes).orElse(null),
                plan.terms().undoes().map(SubmitId::toString).orElse(null));
    }

    Plan plan() {
        return new Plan(new ProfileRef(new InstanceId(instance), new ProfileId(profile)), before.profile(),
                change.change(), new Origin(sandbox, host, region, caller), terms());
    }

    private Terms terms() {
        return new Terms(Objects.requireNonNullElse(reason, ""), Objects.requireNonNullElse(ticket, ""),
                Optional.ofNullable(confirmWithinMinutes).map(Duration::ofMinutes),
                Optional.ofNullable(undoes).map(id -> new SubmitId(UUID.fromString(id))));
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
