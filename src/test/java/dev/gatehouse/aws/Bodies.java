package dev.gatehouse.aws;

import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;

/** Bodies of answers, good ones to begin with. */
final class Bodies {
    static final ProfileRef REF = new ProfileRef(new InstanceId("11111111-2222-3333-4444-555555555555"),
            new ProfileId("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"));

    private Bodies() {}

    /** A good answer to DescribeAuthenticationProfile. */
    static String good(ProfileRef ref) {
        return """
                {"AuthenticationProfile":{"AllowedIps":["111.222.0.0/16","2001:db8::/32"],\
                "Arn":"arn:aws:connect:us-west-2:123456789012:instance/%s/authentication-profile/%s",\
                "BlockedIps":[],"CreatedTime":1718999177.811,"Description":"A \\u00e9 profile","Id":"%s",\
                "IsDefault":true,"LastModifiedRegion":"us-west-2","LastModifiedTime":1719249173.664,\
                "MaxSessionDuration":720,"Name":"Default Authentication Profile","PeriodicSessionDuration":60,\
                "SessionInactivityDuration":60,"SessionInactivityHandlingEnabled":false}}"""
                .formatted(ref.instance().value(), ref.profile().value(), ref.profile().value());
    }
}
