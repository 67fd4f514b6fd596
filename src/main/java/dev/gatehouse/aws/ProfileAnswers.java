package dev.gatehouse.aws;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ChangeStamp;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileIdentity;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionSettings;

/**
 * What the answers about profiles say. The body as received is the truth; the SDK only transports it, since it takes
 * {@code "yes"} for false and a missing profile for none (domain §4.7).
 */
final class ProfileAnswers {
    private static final Pattern ARN = Pattern
            .compile("arn:[^:]+:connect:[^:]*:[^:]*:instance/([^/]+)/authentication-profile/(.+)");

    private ProfileAnswers() {}

    /** DescribeAuthenticationProfile: the profile that was asked for, not another. */
    static Checked<AuthenticationProfile> described(RawBody body, ProfileRef asked) {
        return Checked.read(body, root -> {
            var members = root.object("AuthenticationProfile");
            if (members == null) {
                return root.problem("The answer holds no profile");
            }
            var identity = identity(members, asked);
            var profile = new AuthenticationProfile(identity, lists(members), session(members), stamp(members));
            return profile.withOtherFields(Stream.concat(members.others().stream(), root.others().stream()).toList());
        });
    }

    /** One page of ListAuthenticationProfiles. */
    static Checked<Page<ProfileSummary>> listed(RawBody body) {
        return Checked.read(body,
                root -> Page.of(root, "AuthenticationProfileSummaryList", ProfileAnswers::summary));
    }

    /** UpdateAuthenticationProfile: an empty body, or an object that says nothing (domain §1). */
    static Checked<Boolean> updated(RawBody body) {
        return body.length() == 0 ? new Checked.Trusted<>(true) : Checked.read(body, _ -> true);
    }

    private static @Nullable ProfileSummary summary(Members members) {
        var id = members.text("Id");
        if (id == null || id.isEmpty() || id.length() > ProfileId.MAX_LENGTH) {
            return members.problem(members.path("Id") + " is not the id of a profile");
        }
        var arn = members.text("Arn");
        if (arn != null && !arn.endsWith("/" + id)) {
            return members.problem(members.path("Arn") + " names another profile than its Id");
        }
        return new ProfileSummary(new ProfileId(id), members.text("Name"), members.flag("IsDefault"),
                members.time("LastModifiedTime"), members.text("LastModifiedRegion"));
    }

    private static ProfileIdentity identity(Members members, ProfileRef asked) {
        var id = members.text("Id");
        if (id != null && !id.equals(asked.profile().value())) {
            members.problem(members.path("Id") + " is not the profile that was asked for");
        }
        var arn = members.text("Arn");
        if (arn != null && !names(arn, asked)) {
            members.problem(members.path("Arn") + " is not the profile that was asked for");
        }
        return new ProfileIdentity(asked.profile(), arn, members.text("Name"), members.text("Description"),
                members.flag("IsDefault"));
    }

    private static boolean names(String arn, ProfileRef asked) {
        var parts = ARN.matcher(arn);
        return parts.matches() && List.of(parts.group(1), parts.group(2))
                .equals(List.of(asked.instance().value(), asked.profile().value()));
    }

    private static AccessLists lists(Members members) {
        return new AccessLists(members.texts("AllowedIps"), members.texts("BlockedIps"));
    }

    private static SessionSettings session(Members members) {
        return new SessionSettings(members.minutes("PeriodicSessionDuration"), members.minutes("MaxSessionDuration"),
                members.minutes("SessionInactivityDuration"), members.flag("SessionInactivityHandlingEnabled"));
    }

    private static ChangeStamp stamp(Members members) {
        return new ChangeStamp(members.time("CreatedTime"), members.time("LastModifiedTime"),
                members.text("LastModifiedRegion"));
    }
}
