package dev.gatehouse.aws;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileLocation;
import software.amazon.awssdk.profiles.ProfileProperty;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfile.Kind;
import dev.gatehouse.domain.port.AwsProfiles;

/**
 * The files of {@code ~/.aws}, read and never written.
 *
 * @param config
 *            the configuration file, which may not exist
 * @param credentials
 *            the credentials file, which may not exist
 */
record ProfileFiles(Path config, Path credentials) {

    /** Where the SDK and the CLI look. */
    static ProfileFiles standard() {
        return new ProfileFiles(ProfileFileLocation.configurationFilePath(),
                ProfileFileLocation.credentialsFilePath());
    }

    /** What is in them in file order, the configuration file first, with a line for each file that cannot be read. */
    AwsProfiles profiles(Surroundings around) {
        var problems = new ArrayList<String>();
        var files = read(problems);
        var whole = together(files);
        var all = whole.profiles();
        var states = new ProfileStates(whole, around);
        var overrides = new EndpointOverrides(around);
        var names = new LinkedHashSet<String>();
        files.forEach(file -> names.addAll(file.profiles().keySet()));
        var named = names.stream().flatMap(name -> Stream.ofNullable(all.get(name)))
                .map(profile -> new AwsProfile(profile.name(), states.kind(profile), region(profile),
                        states.state(profile), overrides.choice(Optional.of(profile))));
        return new AwsProfiles(Stream.concat(around.environmentKeys(whole).stream(), named).toList(), problems);
    }

    /** The profiles of the files that can be read, as the SDK puts them together. */
    ProfileFile readable(List<String> problems) {
        return together(read(problems));
    }

    private List<ProfileFile> read(List<String> problems) {
        return Stream.of(read(config, ProfileFile.Type.CONFIGURATION, problems),
                read(credentials, ProfileFile.Type.CREDENTIALS, problems)).flatMap(Optional::stream).toList();
    }

    private static ProfileFile together(List<ProfileFile> files) {
        var all = ProfileFile.aggregator();
        files.forEach(all::addFile);
        return all.build();
    }

    private static Optional<ProfileFile> read(Path path, ProfileFile.Type type, List<String> problems) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ProfileFile.builder().content(path).type(type).build());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException problem) {
            problems.add(path + " cannot be read: " + Redaction.of(String.valueOf(problem.getMessage())));
            return Optional.empty();
        }
    }

    private static @Nullable String region(Profile profile) {
        return profile.property(ProfileProperty.REGION).orElse(null);
    }

    /** In the order in which the SDK looks for them. */
    static Kind kind(Profile profile) {
        var named = profile.properties().keySet();
        if (named.contains("role_arn")) {
            return Kind.ASSUME_ROLE;
        }
        if (named.contains("sso_session") || named.contains("sso_start_url")) {
            return Kind.SSO;
        }
        if (named.contains("login_session")) {
            return Kind.LOGIN;
        }
        if (named.contains("credential_process")) {
            return Kind.PROCESS;
        }
        return named.contains("aws_access_key_id") ? Kind.STATIC : Kind.UNKNOWN;
    }
}
