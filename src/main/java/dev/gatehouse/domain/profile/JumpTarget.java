package dev.gatehouse.domain.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody pasted to get to an instance or to one of its profiles. */
public sealed interface JumpTarget {

    /**
     * An instance, by its id or by an ARN.
     *
     * @param id
     *            the instance
     * @param region
     *            the Region that the ARN names
     * @param account
     *            the account that the ARN names
     * @param profile
     *            the profile that the ARN names
     */
    record Instance(InstanceId id, Optional<String> region, Optional<String> account,
            Optional<ProfileId> profile) implements JumpTarget {}

    /**
     * An instance, by the first part of the address where its users sign in.
     *
     * @param alias
     *            in lower case
     */
    record Alias(String alias) implements JumpTarget {}

    /**
     * Reads a profile ARN, an instance ARN, a bare instance id, or the address of an instance such as
     * {@code https://acme.my.connect.aws/users}.
     *
     * @return empty when the text is none of these
     */
    static Optional<JumpTarget> parse(String text) {
        return Shapes.address(text.strip()).or(() -> Shapes.instance(text.strip()));
    }

    /** How the texts look. */
    final class Shapes {
        /** The domain of today, that of AWS GovCloud (US), and the one of before, which older instances keep. */
        private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https://)?([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)"
                + "\\.(?:my\\.connect\\.aws|govcloud\\.connect\\.aws|awsapps\\.com)(?:[/?#].*)?");
        private static final Pattern ARN = Pattern.compile("arn:[^:]+:connect:([^:]+):([0-9]{12}):instance/[^/]+"
                + "(?:/authentication-profile/([A-Za-z0-9_-]{1,100}))?(?:/.*)?");

        private Shapes() {}

        private static Optional<JumpTarget> address(String text) {
            var address = ADDRESS.matcher(text);
            return address.matches()
                    ? Optional.of(new Alias(address.group(1).toLowerCase(Locale.ROOT)))
                    : Optional.empty();
        }

        private static Optional<JumpTarget> instance(String text) {
            var arn = ARN.matcher(text);
            var named = arn.matches();
            return InstanceId.parse(text).map(id -> new Instance(id,
                    named ? Optional.of(arn.group(1)) : Optional.empty(),
                    named ? Optional.of(arn.group(2)) : Optional.empty(),
                    named ? Optional.ofNullable(arn.group(3)).map(ProfileId::new) : Optional.empty()));
        }
    }
}
