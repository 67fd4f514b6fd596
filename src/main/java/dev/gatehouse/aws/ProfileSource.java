package dev.gatehouse.aws;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

import dev.gatehouse.domain.port.ProfileState;
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
 * @param guard
 *            lets through the credentials that may be used here
 */
record ProfileSource(String name, ProfileFiles files, Surroundings around, UnaryOperator<AwsCredentialsProvider> guard)
        implements
            CredentialSource {

    @Override
    public SignInNeed need() {
        var file = files.readable(new ArrayList<>());
        return file.profile(name).map(profile -> need(new ProfileStates(file, around).state(profile)))
                .orElseGet(SignInNeed.Again::new);
    }

    private static SignInNeed need(ProfileState state) {
        return switch (state.status()) {
            case NEEDS_MFA -> new SignInNeed.Code(state.subject());
            case NEEDS_SIGN_IN, EXPIRED -> state.subject().isEmpty()
                    ? new SignInNeed.Again()
                    : new SignInNeed.Command(state.subject());
            case READY, ON_USE, BROKEN -> new SignInNeed.Again();
        };
    }

    @Override
    public AwsCredentialsProvider open(Function<AwsCredentialsProvider, Clients> clients, Optional<String> code) {
        return new ProfileCredentials(name, files, new Roles(clients, guard, code, around.clock()),
                ProfileCredentials.LIMIT);
    }

    @Override
    public String toString() {
        return "ProfileSource[" + name + "]";
    }
}
