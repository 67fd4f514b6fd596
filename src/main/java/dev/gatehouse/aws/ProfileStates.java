package dev.gatehouse.aws;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

import dev.gatehouse.domain.port.AwsProfile.Kind;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Reason;
import dev.gatehouse.domain.port.ProfileState.Status;

/**
 * Tells of every profile whether it can be used, without asking anybody and without reading a secret further than that
 * it is there.
 */
final class ProfileStates {
    private static final List<String> EXPIRY = List.of("aws_expiration", "expiration", "x_security_token_expires");
    private static final List<String> SSO_SETTINGS = List.of("sso_account_id", "sso_role_name");
    private static final List<String> SSO_SESSION_SETTINGS = List.of("sso_start_url", "sso_region");

    private final ProfileFile file;
    private final Surroundings around;
    private final KeptSignIns signIns;

    ProfileStates(ProfileFile file, Surroundings around) {
        this.file = file;
        this.around = around;
        this.signIns = new KeptSignIns(around);
    }

    /** Where its credentials come from, with roles told apart. */
    Kind kind(Profile profile) {
        var kind = ProfileFiles.kind(profile);
        if (kind != Kind.ASSUME_ROLE) {
            return kind;
        }
        var chain = CredentialProblems.chain(profile, file);
        if (chain.stream().anyMatch(link -> has(link, "mfa_serial"))) {
            return Kind.MFA;
        }
        return chain.stream().filter(link -> has(link, "role_arn")).count() > 1 ? Kind.CHAIN : kind;
    }

    /** Whether it can be used, and why. */
    ProfileState state(Profile profile) {
        return new EndpointOverrides(around).redirect(CredentialProblems.chain(profile, file), file)
                .map(setting -> ProfileState.of(Status.BROKEN, Reason.REDIRECTED, setting))
                .orElseGet(() -> own(profile));
    }

    private ProfileState own(Profile profile) {
        return switch (ProfileFiles.kind(profile)) {
            case ASSUME_ROLE, CHAIN, MFA -> role(profile);
            case SSO -> sso(profile);
            case LOGIN -> login(profile);
            case PROCESS -> ProfileState.of(Status.ON_USE, Reason.COMMAND, program(profile));
            case STATIC, ENVIRONMENT -> keys(profile);
            case UNKNOWN -> ProfileState.of(Status.BROKEN, Reason.NOTHING);
        };
    }

    private ProfileState keys(Profile profile) {
        if (!has(profile, "aws_secret_access_key")) {
            return ProfileState.of(Status.BROKEN, Reason.MISSING, "aws_secret_access_key");
        }
        var temporary = has(profile, "aws_session_token");
        var ready = ProfileState.of(Status.READY, temporary ? Reason.TEMPORARY_KEYS : Reason.KEYS);
        return EXPIRY.stream().flatMap(name -> value(profile, name).stream()).flatMap(text -> time(text).stream())
                .findFirst().map(end -> ending(ready, end)).orElse(ready);
    }

    private ProfileState ending(ProfileState ready, Instant end) {
        return end.isAfter(around.clock().instant())
                ? ready.until(end)
                : ProfileState.of(Status.EXPIRED, ready.reason(), ready.subject()).until(end);
    }

    private ProfileState role(Profile profile) {
        if (has(profile, "credential_source")) {
            return ProfileState.of(Status.ON_USE, Reason.ROLE, value(profile, "credential_source").orElse(""));
        }
        var named = value(profile, "source_profile");
        if (named.isEmpty()) {
            return ProfileState.of(Status.BROKEN, Reason.MISSING, "source_profile");
        }
        var source = file.profile(named.get());
        if (source.isEmpty()) {
            return ProfileState.of(Status.BROKEN, Reason.NO_SOURCE, named.get());
        }
        if (leadsInACircle(profile)) {
            return ProfileState.of(Status.BROKEN, Reason.CIRCLE, profile.name());
        }
        return assumed(profile, source.get());
    }

    /** A role is as good as what it is assumed from; a profile may be its own source when it holds keys. */
    private ProfileState assumed(Profile profile, Profile source) {
        var before = source.name().equals(profile.name()) ? keys(profile) : own(source);
        if (before.status() != Status.READY && before.status() != Status.ON_USE) {
            return before;
        }
        return value(profile, "mfa_serial").map(device -> device(profile, device))
                .orElse(ProfileState.of(Status.ON_USE, Reason.ROLE, source.name()));
    }

    private ProfileState device(Profile profile, String device) {
        return around.sessions().live(RoleRequest.of(profile), around.clock().instant())
                .map(session -> ProfileState.of(Status.READY, Reason.CODE_TYPED).until(AssumedRole.endOf(session)))
                .orElse(ProfileState.of(Status.NEEDS_MFA, Reason.MFA, device));
    }

    private boolean leadsInACircle(Profile profile) {
        var chain = CredentialProblems.chain(profile, file);
        var last = chain.getLast();
        var back = value(last, "source_profile");
        return back.isPresent() && !(back.get().equals(last.name()) && has(last, "aws_access_key_id"))
                && chain.stream().anyMatch(link -> link.name().equals(back.get()));
    }

    private ProfileState sso(Profile profile) {
        var session = value(profile, "sso_session");
        var holder = session.isEmpty()
                ? Optional.of(profile)
                : file.getSection("sso-session", session.get());
        if (holder.isEmpty()) {
            return ProfileState.of(Status.BROKEN, Reason.MISSING, "[sso-session " + session.get() + "]");
        }
        return missing(profile, SSO_SETTINGS).or(() -> missing(holder.get(), SSO_SESSION_SETTINGS))
                .orElseGet(() -> signIns.sso(session.or(() -> value(profile, "sso_start_url")).orElse(""),
                        profile.name()));
    }

    /** Where a profile signed in by {@code aws login}: its own Region, the environment's, or the default profile's. */
    static Optional<String> loginRegion(Profile profile, ProfileFile file, Surroundings around) {
        return value(profile, "region").or(around::region)
                .or(() -> file.profile("default").flatMap(standing -> value(standing, "region")));
    }

    private ProfileState login(Profile profile) {
        return loginRegion(profile, file, around).isEmpty()
                ? ProfileState.of(Status.BROKEN, Reason.NO_REGION, "AWS_REGION")
                : signIns.login(value(profile, "login_session").orElse(""), profile.name());
    }

    private static Optional<ProfileState> missing(Profile profile, List<String> settings) {
        return settings.stream().filter(name -> !has(profile, name)).findFirst()
                .map(name -> ProfileState.of(Status.BROKEN, Reason.MISSING, name));
    }

    /** The program alone: what follows it on the line may hold anything. */
    private static String program(Profile profile) {
        return value(profile, "credential_process")
                .flatMap(line -> Stream.of(line.strip().split("\\s+", 2)).findFirst())
                .orElse("");
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text.replace(' ', 'T')));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean has(Profile profile, String setting) {
        return value(profile, setting).isPresent();
    }

    private static Optional<String> value(Profile profile, String setting) {
        return profile.property(setting).filter(text -> !text.isBlank());
    }
}
