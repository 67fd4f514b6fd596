package dev.gatehouse.evidence;

import java.util.Map;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.ConnectionTarget;

/**
 * Who and what collected the evidence, as far as this computer knows (reliability §5).
 *
 * @param program
 *            the version of Gatehouse
 * @param sdk
 *            the version of the AWS SDK that made the calls
 * @param user
 *            the account of the operating system
 * @param host
 *            the name of the computer
 * @param credentials
 *            where the credentials of each place came from; the sandbox has none and is left out
 */
public record Collector(String program, String sdk, String user, String host,
        Map<ConnectionTarget, AwsProfile.Kind> credentials) {
    /** Copies the map. */
    public Collector {
        credentials = Map.copyOf(credentials);
    }

    /** What kind of credentials a place was read with. */
    AwsProfile.Kind kindOf(ConnectionTarget place) {
        return credentials.getOrDefault(place, AwsProfile.Kind.UNKNOWN);
    }

    /** Where the credentials of a place came from, for programs: in words that are the same in every language. */
    String sourceOf(ConnectionTarget place) {
        if (place.environment() == ConnectionTarget.Environment.SANDBOX) {
            return "the sandbox\u2019s own fake keys";
        }
        return switch (kindOf(place)) {
            case STATIC -> "keys in the AWS files";
            case ENVIRONMENT -> "keys in the environment";
            case ASSUME_ROLE -> "a role assumed from another profile";
            case CHAIN -> "a role assumed from another role";
            case MFA -> "a role assumed with the code of a device";
            case SSO -> "IAM Identity Center";
            case PROCESS -> "a command that hands out keys";
            case LOGIN -> "aws login";
            case UNKNOWN -> "not known";
        };
    }
}
