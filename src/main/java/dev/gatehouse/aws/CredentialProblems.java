package dev.gatehouse.aws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.services.sso.auth.ExpiredTokenException;

import dev.gatehouse.domain.port.AwsProfile.Kind;

/** Why a profile gives no credentials, in words without secrets. */
final class CredentialProblems {
    private static final String ENDPOINT_VARIABLE = "AWS_ENDPOINT_URL";
    private static final String ENDPOINT_PROPERTY = "aws.endpointUrl";
    private static final Set<Kind> ASKS_AWS = Set.of(Kind.ASSUME_ROLE, Kind.SSO, Kind.LOGIN);

    private CredentialProblems() {}

    /** What a failed source says. The words of a {@code credential_process} are its own and may hold anything. */
    static CredentialsException of(Throwable problem, Kind kind) {
        var deepest = Unsent.chain(problem).reduce((_, deeper) -> deeper).orElse(problem);
        if (deepest instanceof CredentialsException own) {
            return own;
        }
        if (kind == Kind.PROCESS) {
            return new CredentialsException("The profile's credential_process gave no credentials", false);
        }
        var expired = Unsent.chain(problem).anyMatch(ExpiredTokenException.class::isInstance);
        return new CredentialsException(Redaction.of(deepest.getClass().getSimpleName() + ": " + deepest.getMessage()),
                expired);
    }

    /**
     * Refuses profiles whose helpers the SDK would run where this program cannot look: a redirected sign-in, which
     * cannot
     * be pinned (domain §4.2, reliability row 37).
     */
    static void refuseUnsafe(String name, ProfileFile file) {
        var profile = file.profile(name)
                .orElseThrow(() -> new CredentialsException("There is no profile of this name any more", false));
        var redirect = redirects(profile, file);
        if (redirect.isPresent()) {
            throw new CredentialsException(redirect.get() + " would send the sign-in of this profile to another host:"
                    + " remove it and start Gatehouse again", false);
        }
    }

    /** The profile and the profiles its role is assumed from. */
    static List<Profile> chain(Profile profile, ProfileFile file) {
        var links = new LinkedHashMap<String, Profile>();
        Optional<Profile> next = Optional.of(profile);
        while (next.isPresent() && links.putIfAbsent(next.get().name(), next.get()) == null) {
            next = next.get().property("source_profile").flatMap(file::profile);
        }
        return List.copyOf(links.values());
    }

    /** The profiles whose settings the SDK's helper clients take over, whatever profile they work for. */
    private static Stream<Profile> standing(ProfileFile file) {
        return Stream.of("default", ProfileFileSystemSetting.AWS_PROFILE.getStringValue().orElse("default")).distinct()
                .flatMap(name -> file.profile(name).stream());
    }

    /** The setting that would send the sign-in of a profile to another host, if there is one. */
    static Optional<String> redirects(Profile profile, ProfileFile file) {
        var chain = chain(profile, file);
        return chain.stream().anyMatch(link -> ASKS_AWS.contains(ProfileFiles.kind(link)))
                ? redirect(Stream.concat(chain.stream(), standing(file)).toList())
                : Optional.empty();
    }

    private static Optional<String> redirect(List<Profile> chain) {
        var variables = System.getenv().keySet().stream().filter(key -> key.startsWith(ENDPOINT_VARIABLE));
        var properties = System.getProperties().stringPropertyNames().stream()
                .filter(key -> key.startsWith(ENDPOINT_PROPERTY));
        var settings = chain.stream().flatMap(link -> link.properties().keySet().stream())
                .filter(key -> key.equals("endpoint_url") || key.equals("services"));
        return Stream.of(variables, properties, settings).flatMap(names -> names).findFirst();
    }
}
