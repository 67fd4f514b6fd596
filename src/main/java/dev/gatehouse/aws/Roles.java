package dev.gatehouse.aws;

import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.InstanceProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProcessCredentialsProvider;
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
    private final Surroundings around;

    /**
     * Roles assumed over pinned clients.
     *
     * @param signIns
     *            what was signed in here
     * @param code
     *            the code of the device, for the one role of a chain that needs one
     */
    Roles(Function<AwsCredentialsProvider, Clients> clients, SsoSignIns signIns,
            Optional<String> code, Surroundings around) {
        this.clients = clients;
        this.signIns = signIns;
        this.code = code;
        this.around = around;
    }

    /** The provider of this profile; nothing is asked yet. */
    AwsCredentialsProvider provider(Profile profile, ProfileFile file) {
        var chain = CredentialProblems.chain(profile, file);
        CredentialProblems.refuseUnsafe(chain, file, around);
        if (chain.stream().filter(link -> link.property("mfa_serial").isPresent())
                .count() > 1) {
            throw new CredentialsException("Two roles of this chain need an MFA code, and one code serves only once",
                    false);
        }
        return provider(profile, file, new HashSet<>());
    }

    private AwsCredentialsProvider provider(Profile profile, ProfileFile file, Set<String> passed) {
        if (ProfileFiles.kind(profile) != Kind.ASSUME_ROLE) {
            return plain(profile, file);
        }
        if (!passed.add(profile.name())) {
            throw new CredentialsException("The profiles this role is assumed from lead in a circle", false);
        }
        return new AssumedRole(RoleRequest.of(profile), clients, source(profile, file, passed), code, around);
    }

    private AwsCredentialsProvider plain(Profile profile, ProfileFile file) {
        return switch (ProfileFiles.kind(profile)) {
            case SSO -> signIns.provider(SsoSettings.of(profile, file).orElseThrow(() -> new CredentialsException(
                    "The profile does not say all of where and as what to sign in to IAM Identity Center", false)),
                    new KeptSignIns(around));
            case LOGIN -> new LoginCredentials(profile.property("login_session").orElse(""),
                    ProfileStates.loginRegion(profile, file, around).orElseThrow(() -> new CredentialsException(
                            "aws login needs a Region: add one to the profile", false)),
                    new KeptSignIns(around), signIns, around.clock());
            case PROCESS -> process(profile.property("credential_process").orElse(""));
            case STATIC -> keys(profile);
            case ENVIRONMENT, ASSUME_ROLE, CHAIN, MFA, UNKNOWN ->
                throw new CredentialsException("The profile names no source of credentials", false);
        };
    }

    private static AwsCredentialsProvider process(String command) {
        var shell = File.separatorChar == '\\' ? List.of("cmd.exe", "/C") : List.of("sh", "-c");
        return ProcessCredentialsProvider.builder()
                .command(Stream.concat(shell.stream(), Stream.of(command)).toList()).build();
    }

    private AwsCredentialsProvider source(Profile profile, ProfileFile file, Set<String> passed) {
        var standing = profile.property("credential_source");
        if (standing.isPresent()) {
            return standing(standing.get());
        }
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

    /** None of these is told anything that is secret by a host of AWS. */
    private AwsCredentialsProvider standing(String source) {
        return switch (source.strip()) {
            case "Environment" -> StaticCredentialsProvider.create(around.keysOfTheEnvironment().orElseThrow(
                    () -> new CredentialsException("The environment holds no keys to assume the role from", false)));
            case "Ec2InstanceMetadata" -> InstanceProfileCredentialsProvider.builder().build();
            case "EcsContainer" -> ContainerCredentialsProvider.builder().build();
            default -> throw new CredentialsException("credential_source names no source that AWS knows", false);
        };
    }

    /** The keys of a profile; a role may be assumed from those of its own. */
    private static AwsCredentialsProvider keys(Profile profile) {
        var id = profile.property("aws_access_key_id");
        var secret = profile.property("aws_secret_access_key");
        if (id.isEmpty() || secret.isEmpty()) {
            throw new CredentialsException("The profile " + profile.name() + " holds no whole key", false);
        }
        return StaticCredentialsProvider.create(profile.property("aws_session_token")
                .<AwsCredentials>map(token -> AwsSessionCredentials.create(id.get(), secret.get(), token))
                .orElseGet(() -> AwsBasicCredentials.create(id.get(), secret.get())));
    }
}
