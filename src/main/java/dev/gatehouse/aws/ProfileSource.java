package dev.gatehouse.aws;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.domain.port.SignInNeed;

/**
 * One profile of {@code ~/.aws}, read anew at every sign-in.
 *
 * @param name
 *            the profile
 * @param files
 *            the files it stands in
 * @param around
 *            the environment and what the AWS CLI keeps of sign-ins
 * @param signIns
 *            what was signed in here
 * @param limit
 *            how long a source may take
 */
record ProfileSource(String name, ProfileFiles files, Surroundings around, SsoSignIns signIns, Duration limit)
        implements
            CredentialSource {

    @Override
    public SignInNeed need() {
        var file = files.readable(new ArrayList<>());
        return file.profile(name).map(profile -> need(profile, file)).orElseGet(SignInNeed.Again::new);
    }

    private SignInNeed need(Profile profile, ProfileFile file) {
        var state = new ProfileStates(file, around.withoutSessions()).state(profile);
        var outworn = new KeptSignIns(around).outworn(CredentialProblems.chain(profile, file).getLast(), file, name,
                signIns::isRefused);
        return outworn.isPresent() && !signIns.holds()
                ? outside(outworn.get(), profile, file)
                : need(state, profile, file);
    }

    private SignInNeed need(ProfileState state, Profile profile, ProfileFile file) {
        return switch (state.status()) {
            case NEEDS_MFA -> new SignInNeed.Code(state.subject());
            case NEEDS_SIGN_IN, EXPIRED -> outside(state.subject(), profile, file);
            case READY, ON_USE, BROKEN -> new SignInNeed.Again();
        };
    }

    /** What the files lack may be made up for here. */
    private SignInNeed outside(String command, Profile profile, ProfileFile file) {
        if (command.isEmpty()) {
            return new SignInNeed.Again();
        }
        var sso = SsoSettings.of(profile, file);
        var device = CredentialProblems.chain(profile, file).stream()
                .flatMap(link -> link.property("mfa_serial").stream()).findFirst();
        if (sso.isPresent() && signIns.holds() && device.isPresent()) {
            return new SignInNeed.Code(device.get());
        }
        return sso.<SignInNeed>map(settings -> new SignInNeed.Browser(settings.start(), command))
                .orElseGet(() -> new SignInNeed.Command(command));
    }

    @Override
    public void prepare(SignInDialog dialog) {
        switch (need()) {
            case SignInNeed.Browser _ -> {
                var file = files.readable(new ArrayList<>());
                file.profile(name).ifPresent(profile -> {
                    CredentialProblems.refuseUnsafe(CredentialProblems.chain(profile, file), file, around);
                    SsoSettings.of(profile, file).ifPresent(settings -> signIns.signIn(settings, dialog));
                });
            }
            case SignInNeed.Again _,SignInNeed.Command _ -> signIns.forget();
            case SignInNeed.Code _ -> {
            }
        }
    }

    @Override
    public AwsCredentialsProvider open(Function<AwsCredentialsProvider, Clients> clients, Optional<String> code) {
        return new ProfileCredentials(name, files, new Roles(clients, signIns, code, around),
                limit);
    }

    @Override
    public String toString() {
        return "ProfileSource[" + name + "]";
    }
}
