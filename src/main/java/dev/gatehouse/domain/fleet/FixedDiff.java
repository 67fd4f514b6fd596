package dev.gatehouse.domain.fleet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.AuthenticationProfile;

/** How something differs that nobody can change by an update (domain §1). Null means "not reported". */
public sealed interface FixedDiff {

    /** Whether it applies to all users unless overridden. */
    record Default(@Nullable Boolean before, @Nullable Boolean after) implements FixedDiff {}

    /** The longest session. */
    record Maximum(@Nullable Duration before, @Nullable Duration after) implements FixedDiff {}

    /** Names of members that this program does not know. */
    record Others(List<String> before, List<String> after) implements FixedDiff {}

    /** All that differ between two states of a profile. */
    static List<FixedDiff> between(AuthenticationProfile before, AuthenticationProfile after) {
        var differing = new ArrayList<FixedDiff>();
        if (!Objects.equals(before.identity().isDefault(), after.identity().isDefault())) {
            differing.add(new Default(before.identity().isDefault(), after.identity().isDefault()));
        }
        if (!Objects.equals(before.session().maximum(), after.session().maximum())) {
            differing.add(new Maximum(before.session().maximum(), after.session().maximum()));
        }
        if (!before.otherFields().equals(after.otherFields())) {
            differing.add(new Others(before.otherFields(), after.otherFields()));
        }
        return List.copyOf(differing);
    }
}
