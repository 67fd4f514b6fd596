package dev.gatehouse.store;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.Plan;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * A plan as it stands in the journal; {@code undo} is there for people and other programs, and follows from the rest.
 */
record PlanData(String instance, String profile, boolean sandbox, String host, String region, String caller,
        ProfileData before, ChangeData change, @Nullable ChangeData undo) {

    static PlanData of(Plan plan) {
        var origin = plan.origin();
        return new PlanData(plan.ref().instance().value(), plan.ref().profile().value(), origin.sandbox(),
                origin.host(), origin.region(), origin.caller(), ProfileData.of(plan.base()),
                ChangeData.of(plan.change()), ChangeData.of(plan.undo()));
    }

    Plan plan() {
        return new Plan(new ProfileRef(new InstanceId(instance), new ProfileId(profile)), before.profile(),
                change.change(), new Origin(sandbox, host, region, caller));
    }
}
