package dev.gatehouse.aws;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;

import dev.gatehouse.domain.port.AwsProfile.Kind;

/**
 * The credentials of one profile, never of the default chain. The provider is made at the first call, and
 * {@link Session} makes a new one after every sign-in (domain §4.4). A source that takes
 * longer than
 * 30 s, such as a {@code credential_process} that hangs (domain §4.5), is given up.
 */
final class ProfileCredentials implements AwsCredentialsProvider {
    static final Duration LIMIT = Duration.ofSeconds(30);

    private final String name;
    private final ProfileFiles files;
    private final Roles roles;
    private final Duration limit;
    private @Nullable AwsCredentialsProvider made;

    ProfileCredentials(String name, ProfileFiles files, Roles roles, Duration limit) {
        this.name = name;
        this.files = files;
        this.roles = roles;
        this.limit = limit;
    }

    @Override
    public AwsCredentials resolveCredentials() {
        var source = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return source.submit(() -> provider().resolveCredentials()).get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException problem) {
            throw CredentialProblems.of(problem, kind());
        } catch (TimeoutException _) {
            throw new CredentialsException("The source of credentials did not answer within " + limit.toSeconds()
                    + " s", false);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CredentialsException("Cancelled while waiting for credentials", false);
        } finally {
            source.shutdownNow();
        }
    }

    private synchronized AwsCredentialsProvider provider() {
        var provider = made;
        if (provider == null) {
            var file = file();
            provider = roles.provider(file.profile(name).orElseThrow(
                    () -> new CredentialsException("There is no profile of this name any more", false)), file);
            made = provider;
        }
        return provider;
    }

    private ProfileFile file() {
        var problems = new ArrayList<String>();
        var file = files.readable(problems);
        if (file.profile(name).isEmpty() && !problems.isEmpty()) {
            throw new CredentialsException(String.join("; ", problems), false);
        }
        return file;
    }

    private Kind kind() {
        return files.readable(new ArrayList<>()).profile(name).map(ProfileFiles::kind).orElse(Kind.UNKNOWN);
    }
}
