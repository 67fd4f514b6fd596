package dev.gatehouse.domain.permission;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.profile.ProfileId;

/**
 * IAM policies with nothing in them that this program does not need. Finding instances cannot be narrowed to one; AWS
 * looks into Directory Service for it, so that action comes along. What concerns profiles names the ARN of the instance
 * and of its profiles (domain §3).
 */
public final class LeastPrivilege {
    private LeastPrivilege() {}

    /** A policy, as JSON, that lets one look at profiles and change nothing. */
    public static String readOnly(PolicyScope scope) {
        return policy(scope, List.of(ConnectCall.LIST_PROFILES, ConnectCall.DESCRIBE_PROFILE));
    }

    /** A policy, as JSON, that lets one look at profiles and change them. */
    public static String readWrite(PolicyScope scope) {
        return policy(scope,
                List.of(ConnectCall.LIST_PROFILES, ConnectCall.DESCRIBE_PROFILE, ConnectCall.UPDATE_PROFILE));
    }

    /** A policy, as JSON, that lets one look at one profile and change it. */
    public static String change(PolicyScope scope, ProfileId profile) {
        return """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Sid": "OneAuthenticationProfile",
                      "Effect": "Allow",
                      "Action": [
                        %s
                      ],
                      "Resource": [
                        %s
                      ]
                    }
                  ]
                }
                """.formatted(lines(
                Stream.of(ConnectCall.DESCRIBE_PROFILE, ConnectCall.UPDATE_PROFILE).map(ConnectCall::action)),
                lines(Stream.of(scope.instanceArn(), scope.profileArn(profile))));
    }

    private static String policy(PolicyScope scope, List<ConnectCall> profileCalls) {
        return """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Sid": "FindInstances",
                      "Effect": "Allow",
                      "Action": [
                        %s
                      ],
                      "Resource": "*"
                    },
                    {
                      "Sid": "AuthenticationProfiles",
                      "Effect": "Allow",
                      "Action": [
                        %s
                      ],
                      "Resource": [
                        %s
                      ]
                    }
                  ]
                }
                """.formatted(lines(Stream.of(ConnectCall.LIST_INSTANCES.action(), "ds:DescribeDirectories")),
                lines(Stream.concat(Stream.of(ConnectCall.DESCRIBE_INSTANCE), profileCalls.stream())
                        .map(ConnectCall::action)),
                lines(Stream.of(scope.instanceArn(), scope.profilesArn())));
    }

    private static String lines(Stream<String> values) {
        return values.map(value -> '"' + value + '"').collect(Collectors.joining(",\n        "));
    }
}
