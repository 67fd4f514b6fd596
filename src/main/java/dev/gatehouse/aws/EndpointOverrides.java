package dev.gatehouse.aws;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

import dev.gatehouse.domain.port.EndpointChoice;

/**
 * What AWS's settings say about hosts. One that would send the calls of a profile to another host than AWS's own is
 * found wherever it stands, so that the profile can be refused (domain §4.2, reliability rows 36 and 37); which of
 * AWS's own hosts are wanted is honoured.
 */
final class EndpointOverrides {
    private static final String VARIABLE = "AWS_ENDPOINT_URL";
    private static final String PROPERTY = "aws.endpointUrl";
    private static final String SETTING = "endpoint_url";

    private final Surroundings around;

    EndpointOverrides(Surroundings around) {
        this.around = around;
    }

    /**
     * The first setting that would send calls of these profiles elsewhere, with where to; empty where there is none, or
     * where AWS's own setting says that they are to be ignored.
     *
     * @param chain
     *            the profile and those its role is assumed from; none for the keys of the environment
     */
    Optional<String> redirect(List<Profile> chain, ProfileFile file) {
        if (chain.stream().findFirst().or(() -> file.profile("default")).filter(EndpointOverrides::ignores).isPresent()
                || around.isOn("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "aws.ignoreConfiguredEndpointUrls")) {
            return Optional.empty();
        }
        var settings = chain.stream().filter(link -> !ignores(link)).flatMap(link -> settings(link, file));
        return Stream.of(properties(), variables(), settings).flatMap(found -> found).findFirst();
    }

    /** Which of AWS's hosts the settings of a profile ask for. */
    EndpointChoice choice(Optional<Profile> profile) {
        return new EndpointChoice(
                isOn(profile, "AWS_USE_FIPS_ENDPOINT", "aws.useFipsEndpoint", "use_fips_endpoint"),
                isOn(profile, "AWS_USE_DUALSTACK_ENDPOINT", "aws.useDualstackEndpoint", "use_dualstack_endpoint"));
    }

    private boolean isOn(Optional<Profile> profile, String variable, String property, String setting) {
        return around.says(variable, property).or(() -> profile.flatMap(named -> named.property(setting)))
                .filter(EndpointOverrides::isTrue).isPresent();
    }

    private static boolean ignores(Profile profile) {
        return profile.property("ignore_configured_endpoint_urls").filter(EndpointOverrides::isTrue).isPresent();
    }

    private static boolean isTrue(String text) {
        return text.strip().equalsIgnoreCase("true");
    }

    private Stream<String> variables() {
        return Stream.concat(Stream.of(VARIABLE), Stream.of(AwsHost.values()).map(host -> VARIABLE + "_"
                + host.variable())).flatMap(name -> around.value(name).map(value -> named(name, value)).stream());
    }

    private Stream<String> properties() {
        return Stream.concat(Stream.of(PROPERTY), Stream.of(AwsHost.values()).map(host -> PROPERTY + host.property()))
                .flatMap(name -> around.property(name).map(value -> named(name, value)).stream());
    }

    private static Stream<String> settings(Profile link, ProfileFile file) {
        var own = link.property(SETTING).filter(value -> !value.isBlank()).map(value -> named(SETTING, value));
        var services = link.property("services").flatMap(name -> file.getSection("services", name.strip()));
        return Stream.concat(own.stream(), services.stream().flatMap(section -> Stream.of(AwsHost.values())
                .map(host -> host.setting() + "." + SETTING)
                .flatMap(name -> section.property(name).filter(value -> !value.isBlank())
                        .map(value -> named("services " + name, value)).stream())));
    }

    /** The setting with the host it names; nothing else of its value, which may hold a password. */
    private static String named(String setting, String value) {
        try {
            var host = URI.create(value.strip()).getHost();
            return host == null ? setting : setting + " (" + host + ")";
        } catch (IllegalArgumentException _) {
            return setting;
        }
    }
}
