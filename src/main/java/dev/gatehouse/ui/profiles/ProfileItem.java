package dev.gatehouse.ui.profiles;

import javafx.beans.property.BooleanProperty;

import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * A profile in the list.
 *
 * @param ref
 *            where it is found
 * @param summary
 *            what AWS's list says of it
 * @param label
 *            its name, safe to show
 * @param subtitle
 *            when and where it was last changed
 * @param isDefault
 *            whether it applies to all users unless overridden
 * @param edited
 *            whether it has edits that were not sent
 * @param drifted
 *            whether it was read and was not as it was approved
 */
public record ProfileItem(ProfileRef ref, ProfileSummary summary, String label, String subtitle, boolean isDefault,
        BooleanProperty edited, BooleanProperty drifted) {}
