package dev.gatehouse.aws;

import java.time.Duration;
import java.util.Optional;

import software.amazon.awssdk.profiles.Profile;

/**
 * What a profile says about the role it assumes.
 *
 * @param arn
 *            the role
 * @param session
 *            how the session is called in CloudTrail
 * @param externalId
 *            what the role's trust asks for
 * @param duration
 *            how long the credentials are to live; empty for an hour, which is AWS's own choice
 * @param device
 *            the serial number or ARN of the MFA device
 */
record RoleRequest(String arn, String session, Optional<String> externalId, Optional<Duration> duration,
        Optional<String> device) {
    private static final String SESSION = "gatehouse";

    static RoleRequest of(Profile profile) {
        return new RoleRequest(profile.property("role_arn").orElse(""),
                profile.property("role_session_name").orElse(SESSION), profile.property("external_id"),
                profile.property("duration_seconds").map(RoleRequest::seconds), profile.property("mfa_serial"));
    }

    private static Duration seconds(String text) {
        try {
            return Duration.ofSeconds(Integer.parseInt(text.strip()));
        } catch (NumberFormatException _) {
            throw new CredentialsException("duration_seconds is no number of seconds", false);
        }
    }
}
