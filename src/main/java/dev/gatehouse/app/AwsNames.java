package dev.gatehouse.app;

import java.util.Optional;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.domain.port.AwsProfile;

/** What a command line calls an account and a Region. */
final class AwsNames {
    private AwsNames() {}

    /**
     * The profile of {@code ~/.aws} of this name.
     *
     * @throws IllegalArgumentException
     *             when there is none; the message says so
     */
    static AwsProfile profile(AwsConnections aws, String name) {
        return aws.awsProfiles().profiles().stream().filter(known -> known.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no profile " + name + " in ~/.aws."));
    }

    /**
     * The Region asked for, or the one the profile names.
     *
     * @throws IllegalArgumentException
     *             when there is neither; the message says so
     */
    static String region(AwsProfile profile, Optional<String> asked) {
        return asked.or(() -> Optional.ofNullable(profile.region())).orElseThrow(() -> new IllegalArgumentException(
                "The profile " + profile.name() + " names no Region; add --region."));
    }
}
