package dev.gatehouse.aws;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.endpoints.CloudTrailEndpointProvider;
import software.amazon.awssdk.services.connect.endpoints.ConnectEndpointProvider;
import software.amazon.awssdk.services.signin.endpoints.SigninEndpointProvider;
import software.amazon.awssdk.services.sso.endpoints.SsoEndpointProvider;
import software.amazon.awssdk.services.ssooidc.endpoints.SsoOidcEndpointProvider;
import software.amazon.awssdk.services.sts.endpoints.StsEndpointProvider;

import dev.gatehouse.domain.port.EndpointChoice;

/** The services this program calls, each with the one way to its host in a Region. There is no other. */
enum AwsHost {
    /** Amazon Connect. */
    CONNECT("connect", "connect"),
    /** The Security Token Service. */
    STS("sts", "sts"),
    /** The sign-in of IAM Identity Center. */
    OIDC("sso_oidc", "oidc"),
    /** The portal of IAM Identity Center, which gives out the credentials of a role. */
    PORTAL("sso", "portal.sso"),
    /** What {@code aws login} signs in at. */
    SIGNIN("signin", "signin"),
    /** CloudTrail, which says who changed what. */
    CLOUDTRAIL("cloudtrail", "cloudtrail");

    private static final List<String> SUFFIXES = List.of(".amazonaws.com", ".amazonaws.com.cn", ".api.aws");
    /** The sign-in pages have names of an older kind. */
    private static final List<String> PAGES = List.of(".signin.aws.amazon.com", ".signin.amazonaws-us-gov.com",
            ".signin.amazonaws.cn");

    private final String setting;
    private final String service;

    AwsHost(String setting, String service) {
        this.setting = setting;
        this.service = service;
    }

    /** How settings of AWS name the service, such as {@code sso_oidc}. */
    String setting() {
        return setting;
    }

    /** The last part of its variable, such as {@code SSO_OIDC}. */
    String variable() {
        return setting.toUpperCase(Locale.ROOT);
    }

    /** The last part of its system property, such as {@code SsoOidc}. */
    String property() {
        return Stream.of(setting.split("_", -1)).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The address by AWS's own rules, checked all the same. */
    URI in(Region region, EndpointChoice choice) {
        return checked(region.id(), computed(region, choice).join().url());
    }

    private CompletableFuture<Endpoint> computed(Region region, EndpointChoice choice) {
        boolean fips = choice.fips();
        boolean both = choice.dualStack();
        return switch (this) {
            case CONNECT -> ConnectEndpointProvider.defaultProvider()
                    .resolveEndpoint(asked -> asked.region(region).useFips(fips).useDualStack(both));
            case STS -> StsEndpointProvider.defaultProvider().resolveEndpoint(asked -> asked.region(region)
                    .useGlobalEndpoint(false).useFips(fips).useDualStack(both));
            case OIDC -> SsoOidcEndpointProvider.defaultProvider()
                    .resolveEndpoint(asked -> asked.region(region).useFips(fips).useDualStack(both));
            case PORTAL -> SsoEndpointProvider.defaultProvider()
                    .resolveEndpoint(asked -> asked.region(region).useFips(fips).useDualStack(both));
            case CLOUDTRAIL -> CloudTrailEndpointProvider.defaultProvider()
                    .resolveEndpoint(asked -> asked.region(region).useFips(fips).useDualStack(both));
            case SIGNIN -> SigninEndpointProvider.defaultProvider()
                    .resolveEndpoint(asked -> asked.region(region).useFips(fips).useDualStack(both));
        };
    }

    /**
     * Lets through https to exactly this service's host of the Region, nothing else: no user, port, path or query.
     *
     * @throws IllegalArgumentException
     *             for any other address
     */
    URI checked(String region, URI endpoint) {
        var host = endpoint.getHost();
        if (!"https".equals(endpoint.getScheme()) || host == null || endpoint.getPort() != -1
                || !Endpoints.isBare(endpoint) || hosts(region).noneMatch(host::equals)) {
            throw new IllegalArgumentException("not an AWS address of " + service + " in this Region");
        }
        return endpoint;
    }

    private Stream<String> hosts(String region) {
        var usual = Stream.of(service, service + "-fips")
                .flatMap(name -> SUFFIXES.stream().map(suffix -> name + "." + region + suffix));
        return this == SIGNIN ? Stream.concat(usual, PAGES.stream().map(page -> region + page)) : usual;
    }
}
