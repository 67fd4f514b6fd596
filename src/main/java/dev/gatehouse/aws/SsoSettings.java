package dev.gatehouse.aws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

/**
 * What a profile says about IAM Identity Center.
 *
 * @param name
 *            what the AWS CLI keeps its sign-in under: the session, or the start page in the older form
 * @param start
 *            the start page
 * @param region
 *            where it lives
 * @param account
 *            the account to sign in to
 * @param role
 *            the permission set
 * @param scopes
 *            what the sign-in is for
 */
record SsoSettings(String name, String start, String region, String account, String role, List<String> scopes) {
    private static final String SESSIONS = "sso-session";
    private static final String SCOPE = "sso:account:access";

    /** Those of the profile, or of the one its role is assumed from in the end; empty where they are not whole. */
    static Optional<SsoSettings> of(Profile profile, ProfileFile file) {
        var base = CredentialProblems.chain(profile, file).getLast();
        var session = base.property("sso_session").flatMap(name -> file.getSection(SESSIONS, name));
        var start = setting("sso_start_url", session, base);
        var region = setting("sso_region", session, base);
        var account = base.property("sso_account_id");
        var role = base.property("sso_role_name");
        if (start.isEmpty() || region.isEmpty() || account.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        var scopes = session.flatMap(named -> named.property("sso_registration_scopes")).orElse(SCOPE);
        return Optional.of(new SsoSettings(base.property("sso_session").map(String::strip).orElse(start.get()),
                start.get(), region.get(), account.get(), role.get(),
                Stream.of(scopes.split(",", -1)).map(String::strip).filter(scope -> !scope.isEmpty()).toList()));
    }

    private static Optional<String> setting(String name, Optional<Profile> session, Profile base) {
        return session.flatMap(named -> named.property(name)).or(() -> base.property(name));
    }
}
