package dev.gatehouse.domain.port;

import org.jspecify.annotations.Nullable;

/**
 * A profile found in {@code ~/.aws}, or the keys in the environment.
 *
 * @param name
 *            its name
 * @param kind
 *            where its credentials come from
 * @param region
 *            its Region, null when the files name none
 * @param state
 *            whether it can be used, as far as that can be told without asking anybody
 * @param endpoint
 *            which of AWS's hosts its settings ask for
 */
public record AwsProfile(String name, Kind kind, @Nullable String region, ProfileState state,
        EndpointChoice endpoint) {

    /** A profile of which nothing more is known. */
    public AwsProfile(String name, Kind kind, @Nullable String region) {
        this(name, kind, region, ProfileState.UNKNOWN);
    }

    /** A profile that asks for the usual hosts. */
    public AwsProfile(String name, Kind kind, @Nullable String region, ProfileState state) {
        this(name, kind, region, state, EndpointChoice.STANDARD);
    }

    /** Where a profile's credentials come from. */
    public enum Kind {
        /** Keys in the files. */
        STATIC,
        /** Keys in the environment of this program. */
        ENVIRONMENT,
        /** A role, assumed from another profile. */
        ASSUME_ROLE,
        /** A role, assumed from another role. */
        CHAIN,
        /** A role that needs a code from a device. */
        MFA,
        /** IAM Identity Center. */
        SSO,
        /** A command. */
        PROCESS,
        /** {@code aws login}. */
        LOGIN,
        /** None that is known. */
        UNKNOWN
    }
}
