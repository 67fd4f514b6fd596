package dev.gatehouse.domain.port;

import java.util.List;

/**
 * What was found in {@code ~/.aws}. A broken file takes only its own profiles away, and says so.
 *
 * @param profiles
 *            in file order
 * @param problems
 *            one plain line for each file that could not be read
 */
public record AwsProfiles(List<AwsProfile> profiles, List<String> problems) {
    /** Copies the lists. */
    public AwsProfiles {
        profiles = List.copyOf(profiles);
        problems = List.copyOf(problems);
    }
}
