package dev.gatehouse.aws;

import java.util.Optional;
import java.util.function.Function;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

import dev.gatehouse.domain.port.SignInNeed;

/** Where a connection's credentials come from; every sign-in makes a new provider from it (domain §4.4). */
interface CredentialSource {

    /** What it takes to sign in now; may read files. */
    SignInNeed need();

    /**
     * A provider that reads its source anew. Nothing is asked yet.
     *
     * @param clients
     *            makes the pinned clients that a role is assumed with
     * @param code
     *            the code of the device, where there is one
     */
    AwsCredentialsProvider open(Function<AwsCredentialsProvider, Clients> clients, Optional<String> code);

    /** A source that is always the same, such as the keys of the environment. */
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
