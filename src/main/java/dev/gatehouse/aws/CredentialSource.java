package dev.gatehouse.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.domain.port.SignInNeed;

/** Where a connection's credentials come from; every sign-in makes a new provider from it (domain §4.4). */
interface CredentialSource {

    /** What it takes to sign in now; may read files. */
    SignInNeed need();

    /**
     * Does what has to be done before a new provider is made. May wait for a person; an interrupt ends that.
     *
     * @throws CredentialsException
     *             when it was not done
     */
    default void prepare(SignInDialog dialog) {
        // most sources need nothing
    }

    /**
     * A provider that reads its source anew. Nothing is asked yet.
     *
     * @param clients
     *            makes the pinned clients that a role is assumed with
     * @param code
     *            the code of the device, where there is one
     */
    AwsCredentialsProvider open(Function<AwsCredentialsProvider, Clients> clients, Optional<String> code);

    /** The keys of the environment, refused where a setting would send them to another host than AWS's own. */
    static CredentialSource environment(ProfileFiles files, Surroundings around) {
        return fixed(() -> {
            CredentialProblems.refuseUnsafe(List.of(), files.readable(new ArrayList<>()), around);
            return around.keysOfTheEnvironment().orElseThrow(
                    () -> new CredentialsException("The environment holds no keys", false));
        });
    }

    /** A source that is always the same. */
    static CredentialSource fixed(AwsCredentialsProvider provider) {
        return new CredentialSource() {
            @Override
            public SignInNeed need() {
                return new SignInNeed.Again();
            }

            @Override
            public AwsCredentialsProvider open(Function<AwsCredentialsProvider, Clients> clients,
                    Optional<String> code) {
                return provider;
            }
        };
    }
}
