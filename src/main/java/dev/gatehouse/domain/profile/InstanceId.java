package dev.gatehouse.domain.profile;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of an Amazon Connect instance, 1 to 100 characters (domain §1).
 *
 * @param value
 *            the id alone, never an ARN
 */
public record InstanceId(String value) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");
    private static final Pattern ARN = Pattern.compile("arn:[^:]+:connect:([^:]+):[0-9]{12}:instance/([^/]+)(/.*)?");

    /**
     * @throws IllegalArgumentException
     *             for text that is not an id
     */
    public InstanceId {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException("not an instance id");
        }
    }

    /**
     * Takes the id out of an instance id, an instance ARN or the ARN of anything inside an instance. An ARN sent as an
     * id is percent-encoded into the path and fails confusingly (domain §1), so it never gets that far.
     *
     * @return empty when the text is none of these
     */
    public static Optional<InstanceId> parse(String text) {
        var arn = ARN.matcher(text.strip());
        var id = arn.matches() ? arn.group(2) : text.strip();
        return ID.matcher(id).matches() ? Optional.of(new InstanceId(id)) : Optional.empty();
    }

    /** The Region an ARN names, empty for a bare id. */
    public static Optional<String> regionOf(String text) {
        var arn = ARN.matcher(text.strip());
        return arn.matches() ? Optional.of(arn.group(1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
