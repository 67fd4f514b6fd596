package dev.gatehouse.aws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.services.sso.auth.ExpiredTokenException;

import dev.gatehouse.domain.port.AwsProfile.Kind;

/** Why a profile gives no credentials, in words without secrets. */
final class CredentialProblems {
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
     * Refuses a profile whose calls some setting would send to another host: what it wants cannot be had here, and its
     * credentials go nowhere (reliability rows 36 and 37).
     */
    static void refuseUnsafe(List<Profile> chain, ProfileFile file, Surroundings around) {
        new EndpointOverrides(around).redirect(chain, file).ifPresent(setting -> {
            throw new CredentialsException(setting + " would send calls to another host than AWS’s own: remove it,"
                    + " or say ignore_configured_endpoint_urls = true; after changing a variable start Gatehouse again",
                    false);
        });
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
}
