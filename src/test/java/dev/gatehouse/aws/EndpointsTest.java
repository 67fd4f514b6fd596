package dev.gatehouse.aws;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;

import dev.gatehouse.domain.port.EndpointChoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EndpointsTest {
    private static final EndpointChoice STANDARD = EndpointChoice.STANDARD;
    private static final EndpointChoice FIPS = new EndpointChoice(true, false);

    @Test
    void everyRegionOfConnectHasItsOwnHttpsHosts() {
        assertThat(Endpoints.regions()).hasSize(11).isSorted().contains("us-west-2", "eu-central-1", "us-gov-west-1");
        for (var region : Endpoints.regions()) {
            assertThat(Endpoints.connect(region, STANDARD)).hasToString("https://connect." + region + ".amazonaws.com");
            assertThat(Endpoints.sts(region, STANDARD)).hasToString("https://sts." + region + ".amazonaws.com");
        }
    }

    @Test
    void fipsHostsAreThoseOfTheRegionsThatHaveThem() {
        assertThat(Endpoints.fipsRegions()).containsExactly("ca-central-1", "us-east-1", "us-gov-west-1", "us-west-2");
        assertThat(Endpoints.connect("us-east-1", FIPS)).hasToString("https://connect-fips.us-east-1.amazonaws.com");
        assertThat(Endpoints.sts("us-east-1", FIPS)).hasToString("https://sts-fips.us-east-1.amazonaws.com");
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoints.connect("eu-central-1", FIPS))
                .withMessageContaining("ca-central-1");
    }

    @Test
    void everyServiceHasAHostOfAwsInEveryChoice() {
        for (var host : AwsHost.values()) {
            for (var region : List.of("us-east-1", "eu-central-1", "us-gov-west-1")) {
                for (var choice : List.of(STANDARD, FIPS, new EndpointChoice(false, true),
                        new EndpointChoice(true, true))) {
                    assertThat(host.in(Region.of(region), choice)).hasScheme("https").hasNoPort();
                }
            }
        }
        assertThat(Endpoints.connect("us-west-2", new EndpointChoice(false, true)))
                .hasHost("connect.us-west-2.api.aws");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "us-west-2 ", "US-WEST-2", "us-west-9", "evil.example/", "us-west-2/../x",
            "us-west-2?x=", "us-west-2.evil.example#", "fips-us-west-2", "@evil.example", "us-west-2\u0000",
            "us\u2010west\u20102"})
    void aRegionOffTheListIsRefused(String region) {
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoints.connect(region, STANDARD));
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoints.sts(region, STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://connect.us-west-2.amazonaws.com",
            "https://connect.us-west-2.amazonaws.com@evil.example",
            "https://connect.us-west-2.amazonaws.com.evil.example",
            "https://connect.us-west-2.amazonaws.com:8443", "https://user@connect.us-west-2.amazonaws.com",
            "https://connect.us-west-2.amazonaws.com/path", "https://connect.us-west-2.amazonaws.com?query",
            "https://connect.us-west-2.amazonaws.com#fragment", "https://connect.us-east-1.amazonaws.com",
            "https://sts.us-west-2.amazonaws.com", "https://evilconnect.us-west-2.amazonaws.com",
            "https://connect.us-west-2.xn--amazonaws-0fd.com", "https://127.0.0.1", "file:///etc/passwd"})
    void anyOtherAddressIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwsHost.CONNECT.checked("us-west-2", URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1:8080", "http://127.0.0.1", "http://localhost:8080",
            "http://10.0.0.1:8080", "http://0.0.0.0:80", "http://169.254.169.254:80", "http://u@127.0.0.1:8080",
            "http://127.0.0.1:8080/path", "http://127.0.0.1:8080?q", "http://127.0.0.1.evil.example:80"})
    void onlyPlainLoopbackIsASandbox(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoints.loopback(URI.create(address)));
    }

    @Test
    void bothLoopbackFamiliesAreASandbox() {
        assertThat(Endpoints.loopback(URI.create("http://127.0.0.1:8080"))).hasPort(8080);
        assertThat(Endpoints.loopback(URI.create("http://[::1]:8080"))).hasPort(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLE", "", " "})
    void keysAwsCouldHaveIssuedNeverGoToLoopback(String keyId) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LoopbackCredentials(keyId, "secret"));
    }

    @Test
    void fakeKeysAreNotPrinted() {
        assertThat(new LoopbackCredentials("AKIASANDBOXSANDBOX00", "hush")).asString().doesNotContain("hush");
    }
}
