package dev.gatehouse.domain.permission;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What AWS's own words say about a refusal, as far as they say anything.
 *
 * @param action
 *            the IAM action they name
 * @param policy
 *            the kind of policy they name
 * @param explicitDeny
 *            whether a policy forbids it, so that allowing it elsewhere will not help
 * @param speaksOfPreview
 *            whether they say that the feature is not there for this account
 */
public record DenialText(Optional<String> action, Optional<PolicyKind> policy, boolean explicitDeny,
        boolean speaksOfPreview) {
    private static final Pattern ACTION = Pattern.compile("\\b[a-z][a-z0-9-]{1,40}:[A-Z][A-Za-z]{2,80}\\b");
    private static final Pattern PREVIEW = Pattern.compile(
            "\\bpreview\\b|allow-?list|white-?list|not (been )?(enabled|onboarded|available) (for|to|in)"
                    + "|(account|instance) is not (enabled|onboarded|subscribed|allowed)|not opted in");
    private static final String OPT_IN = "OptInRequired";

    /** Reads the error code and the message of a refusal; both may be missing. */
    public static DenialText of(@Nullable String code, @Nullable String message) {
        var words = message == null ? "" : message;
        var lower = words.toLowerCase(Locale.ROOT);
        var action = ACTION.matcher(words);
        return new DenialText(action.find() ? Optional.of(action.group()) : Optional.empty(), PolicyKind.in(lower),
                lower.contains("explicit deny"), OPT_IN.equals(code) || PREVIEW.matcher(lower).find());
    }
}
