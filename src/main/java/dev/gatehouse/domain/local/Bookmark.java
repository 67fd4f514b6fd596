package dev.gatehouse.domain.local;

import java.util.Locale;
import java.util.stream.Stream;

import dev.gatehouse.domain.port.EndpointChoice;

/**
 * A way to an instance that somebody wants to take again. It holds names only: no key, no token, nothing that opens
 * anything by itself.
 *
 * @param name
 *            what people call it; unique
 * @param profile
 *            the profile of {@code ~/.aws}
 * @param region
 *            the Region
 * @param instance
 *            an instance id, ARN or address as typed; empty for all instances
 * @param label
 *            what kind of place it is
 * @param readOnly
 *            whether it opens locked against changes
 * @param endpoint
 *            which of AWS's hosts are called
 */
public record Bookmark(String name, String profile, String region, String instance, Label label,
        boolean readOnly, EndpointChoice endpoint) {

    /** A bookmark of the usual hosts. */
    public Bookmark(String name, String profile, String region, String instance, Label label, boolean readOnly) {
        this(name, profile, region, instance, label, readOnly, EndpointChoice.STANDARD);
    }

    /** The same under another name. */
    public Bookmark named(String other) {
        return new Bookmark(other, profile, region, instance, label, readOnly, endpoint);
    }

    /** What kind of place a bookmark leads to. */
    public enum Label {
        /** Real users depend on it. */
        PRODUCTION,
        /** Real AWS, no real users. */
        TEST,
        /** Not labelled. */
        OTHER;

        /** What a name suggests: {@code prod} anywhere in it means production. */
        public static Label suggestedBy(String name) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("prod")) {
                return PRODUCTION;
            }
            return Stream.of("test", "dev", "stag", "uat", "demo").anyMatch(lower::contains) ? TEST : OTHER;
        }
    }
}
