package dev.gatehouse.domain.profile;

import org.jspecify.annotations.Nullable;

/**
 * What names a profile. Name and description can be edited, the rest is given by AWS (domain §1).
 *
 * @param id
 *            the profile's id
 * @param arn
 *            its ARN, null when not reported
 * @param name
 *            1 to 128 characters, null when not reported
 * @param description
 *            1 to 250 characters, null when there is none
 * @param isDefault
 *            whether it applies to all users of the instance, null when not reported
 */
public record ProfileIdentity(ProfileId id, @Nullable String arn, @Nullable String name, @Nullable String description,
        @Nullable Boolean isDefault) {

    /** The name, or the id where AWS reported no name. */
    public String label() {
        return name == null || name.isBlank() ? id.value() : name;
    }
}
