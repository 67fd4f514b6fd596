package dev.gatehouse.aws;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

import dev.gatehouse.domain.port.AwsProfile.Kind;

/**
 * Makes the provider of a profile. Roles are assumed here and not by the SDK, which ignores {@code mfa_serial}
 * (domain §4.3) and asks wherever the environment says (domain §4.2).
 */
final class Roles {
    private final Function<AwsCredentialsProvider, Clients> clients;
    private final SsoSignIns signIns;
    private final Optional<String> code;
    private final InstantSource clock;

    /**
     * Roles assumed over pinned clients.
     *
     * @param signIns
     *            what was signed in here
     * @param code
     *            the code of the device, for the one role of a chain that needs one
     */
    Roles(Function<AwsCredentialsProvider, Clients> clients, SsoSignIns signIns,
            Optional<String> code, InstantSource clock) {
        this.clients = clients;
        this.signIns = signIns;
        this.code = code;
        this.clock = clock;
    }

    /** The provider of this profile; nothing is asked yet. */
    AwsCredentialsProvider provider(Profile profile, ProfileFile file) {
        if (CredentialProblems.chain(profile, file).stream().filter(link -> link.property("mfa_serial").isPresent())
                .count() > 1) {
            throw new CredentialsException("Two roles of this chain need an MFA code, and one code serves only once",
                    false);
        }
        return provider(profile, file, new HashSet<>());
    }

    private AwsCredentialsProvider provider(Profile profile, ProfileFile file, Set<String> passed) {
        if (ProfileFiles.kind(profile) != Kind.ASSUME_ROLE || profile.property("credential_source").isPresent()) {
            return plain(profile, file);
        }
        if (!passed.add(profile.name())) {
            throw new CredentialsException("The profiles this role is assumed from lead in a circle", false);
        }
        return new AssumedRole(RoleRequest.of(profile), clients, source(profile, file, passed), code, clock);
    }

    private AwsCredentialsProvider plain(Profile profile, ProfileFile file) {
        var here = ProfileFiles.kind(profile) == Kind.SSO
                ? signIns.provider(profile, file)
                : Optional.<AwsCredentialsProvider>empty();
        return here.orElseGet(() -> ProfileCredentialsProvider.builder().profileName(profile.name()).profileFile(file)
                .build());
    }

    private AwsCredentialsProvider source(Profile profile, ProfileFile file, Set<String> passed) {
        var named = profile.property("source_profile").orElseThrow(
                () -> new CredentialsException("source_profile is missing in profile " + profile.name(), false));
        if (named.equals(profile.name())) {
            return keys(profile);
        }
        return provider(file.profile(named).orElseThrow(
                () -> new CredentialsException("The profile " + named + ", which the role is assumed from, is missing",
                        false)),
                file, passed);
    }

    /** A role may be assumed from the keys of its own profile. */
    private static AwsCredentialsProvider keys(Profile profile) {
        var id = profile.property("aws_access_key_id");
        var secret = profile.property("aws_secret_access_key");
        if (id.isEmpty() || secret.isEmpty()) {
            throw new CredentialsException("The profile " + profile.name() + " names itself as its source and holds no"
                    + " keys", false);
        }
        return StaticCredentialsProvider.create(profile.property("aws_session_token")
                .map(token -> AwsSessionCredentials.create(id.get(), secret.get(),
                        token)).<software.amazon.awssdk.auth.credentials.AwsCredentials>map(session -> session)
                .orElseGet(() -> AwsBasicCredentials.create(id.get(), secret.get())));
    }
}
