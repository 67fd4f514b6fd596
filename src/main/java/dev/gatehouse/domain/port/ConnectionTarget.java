package dev.gatehouse.domain.port;

/**
 * Where a connection leads, as shown on the environment and who-am-I strips.
 *
 * @param environment
 *            sandbox or AWS
 * @param source
 *            the profile of {@code ~/.aws} the credentials come from, or the sandbox's name
 * @param region
 *            for instance {@code us-west-2}
 * @param host
 *            the host requests go to, with the port where it is not the usual one
 */
public record ConnectionTarget(Environment environment, String source, String region, String host) {

    /** What kind of place it is; labels for production and test follow with bookmarks. */
    public enum Environment {
        SANDBOX, AWS
    }
}
