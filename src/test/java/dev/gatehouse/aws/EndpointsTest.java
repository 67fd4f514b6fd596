package dev.gatehouse.aws;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EndpointsTest {
    @Test
    void everyRegionOfConnectHasItsOwnHttpsHosts() {
        assertThat(Endpoints.regions()).hasSize(11).isSorted().contains("us-west-2", "eu-central-1", "us-gov-west-1");
        for (var region : Endpoints.regions()) {
            assertThat(Endpoints.connect(region)).hasToString("https://connect." + region + ".amazonaws.com");
            assertThat(Endpoints.sts(region)).hasToString("https://sts." + region + ".amazonaws.com");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "us-west-2 ", "US-WEST-2", "us-west-9", "evil.example/", "us-west-2/../x",
            "us-west-2?x=", "us-west-2.evil.example#", "fips-us-west-2", "@evil.example", "us-west-2\u0000",
            "us\u2010west\u20102"})
    void aRegionOffTheListIsRefused(String region) {
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoints.connect(region));
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoints.sts(region));
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
                .isThrownBy(() -> Endpoints.checked("connect", "us-west-2", URI.create(address)));
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
