package dev.gatehouse.domain.permission;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;

/**
 * What a policy is written for.
 *
 * @param region
 *            for instance {@code us-gov-west-1}; it decides the partition
 * @param account
 *            twelve digits, {@code *} while it is not known
 * @param instance
 *            one instance, empty for every instance of account and Region
 */
public record PolicyScope(String region, String account, Optional<InstanceId> instance) {
    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]");
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}|\\*");

    /**
     * @throws IllegalArgumentException
     *             for text that is no Region or no account
     */
    public PolicyScope {
        if (!REGION.matcher(region).matches() || !ACCOUNT.matcher(account).matches()) {
            throw new IllegalArgumentException("not a Region or not an account");
        }
    }

    /** The ARN of the instance, with {@code *} for every instance. */
    public String instanceArn() {
        return "arn:" + partition() + ":connect:" + region + ":" + account + ":instance/"
                + instance.map(InstanceId::value).orElse("*");
    }

    /** The ARN of every authentication profile of the instance (domain §3). */
    public String profilesArn() {
        return instanceArn() + "/authentication-profile/*";
    }

    /** The ARN of one profile; of every one where its id holds a sign that means something else in a policy. */
    public String profileArn(ProfileId profile) {
        return PLAIN_ID.matcher(profile.value()).matches()
                ? instanceArn() + "/authentication-profile/" + profile.value()
                : profilesArn();
    }

    private String partition() {
        if (region.startsWith("us-gov-")) {
            return "aws-us-gov";
        }
        return region.startsWith("cn-") ? "aws-cn" : "aws";
    }
}
