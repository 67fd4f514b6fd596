package dev.gatehouse.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.port.GatewayFailure.Unreachable;
import dev.gatehouse.testing.ChildProcess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Through which proxy AWS is reached, and that it learns nothing but the host (row 41 of the fault model). */
class ProxiesTest {
    private static final URI CONNECT = URI.create("https://connect.us-west-2.amazonaws.com");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"http://proxy.example:3128,proxy.example,3128", "proxy.example:8080,proxy.example,8080",
            "http://proxy.example,proxy.example,80", "http://anna:secret@proxy.example:3128,proxy.example,3128",
            "http://[::1]:3128,[::1],3128"})
    void theProxyOfTheEnvironmentIsTakenAndItsPasswordIsNot(String address, String host, int port) {
        var chosen = Proxies.to(CONNECT, Map.of("HTTPS_PROXY", address), new Properties());

        assertThat(chosen.host()).isEqualTo(host);
        assertThat(chosen.port()).isEqualTo(port);
        assertThat(chosen.username()).isNull();
        assertThat(chosen.password()).isNull();
    }

    @Test
    void theSmallLettersCountFirst() {
        assertThat(host(Map.of("https_proxy", "http://small:1", "HTTPS_PROXY", "http://large:2"))).isEqualTo("small");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "amazonaws.com", ".amazonaws.com", "*.amazonaws.com", "10.0.0.0/8, .AMAZONAWS.com",
            "connect.us-west-2.amazonaws.com", "connect.us-west-2.amazonaws.com:443", "localhost amazonaws.com"})
    void whatNoProxyCoversIsReachedDirectly(String excepted) {
        assertThat(host(Map.of("HTTPS_PROXY", "http://proxy.example:3128", "NO_PROXY", excepted))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost,127.0.0.1", "aws.com", "us-east-1.amazonaws.com", ",,", "evil.example"})
    void theRestIsNotExcepted(String excepted) {
        assertThat(host(Map.of("HTTPS_PROXY", "http://proxy.example:3128", "NO_PROXY", excepted)))
                .isEqualTo("proxy.example");
    }

    @Test
    void javasOwnSettingsAndLoopbackAreLeftToJava() {
        var java = new Properties();
        java.setProperty("https.proxyHost", "other.example");
        assertThat(Proxies.to(CONNECT, Map.of("HTTPS_PROXY", "http://proxy.example:1"), java).host()).isNull();
        assertThat(Proxies.to(URI.create("http://127.0.0.1:4000"), Map.of("HTTPS_PROXY", "http://proxy.example:1",
                "HTTP_PROXY", "http://proxy.example:1"), new Properties()).host()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "http://anna:hunter2@", "::::", "http://a b:hunter2@c"})
    void whatIsNoAddressIsSaidWithoutRepeatingIt(String address) {
        assertThatExceptionOfType(CredentialsException.class)
                .isThrownBy(() -> Proxies.to(CONNECT, Map.of("HTTPS_PROXY", address), new Properties()))
                .withMessageContaining("HTTPS_PROXY").withMessageNotContaining("hunter2");
    }

    @Test
    void aRealProcessAsksItsProxyForAwssHostsAndTellsItNothingElse() throws Exception {
        try (var proxy = new ProxyDouble()) {
            call("http://anna:hunter2@127.0.0.1:" + proxy.port());

            assertThat(proxy.heard()).isNotEmpty().allSatisfy(asked -> assertThat(asked)
                    .startsWith("CONNECT connect.us-west-2.amazonaws.com:443 HTTP/1.1")
                    .doesNotContainIgnoringCase("authorization").doesNotContain("CANARY").doesNotContain("hunter2"));
        }
    }

    /** Neither the one in its address nor any other; and people are told what the matter is. */
    @Test
    void aProxyThatWantsAPasswordGetsNoneAndIsNamedAsTheCause() throws Exception {
        try (var proxy = ProxyDouble.withAPassword()) {
            var came = call("http://anna:hunter2@127.0.0.1:" + proxy.port());

            assertThat(came).contains("Unreachable", Unreachable.PROXY_PASSWORD, "407").doesNotContain("hunter2")
                    .doesNotContain("CANARY");
            assertThat(proxy.heard()).isNotEmpty().allSatisfy(asked -> assertThat(asked)
                    .startsWith("CONNECT connect.us-west-2.amazonaws.com:443 HTTP/1.1")
                    .doesNotContainIgnoringCase("authorization").doesNotContain("CANARY").doesNotContain("hunter2"));
        }
    }

    /** Both spellings are set, so that nothing of the surrounding environment counts. */
    private String call(String proxy) throws IOException, InterruptedException {
        var config = Files.writeString(folder.resolve("config"), """
                [profile canary]
                aws_access_key_id = AKIAIOSFODNN7CANARY0
                aws_secret_access_key = wJalrXUtnFEMIK7MDENGbPxRfiCYCANARYSECRET
                """);
        ChildProcess.run(ProxyProbe.class, Map.of("HTTPS_PROXY", proxy, "https_proxy", proxy, "NO_PROXY", "localhost",
                "no_proxy", "localhost", "AWS_CONFIG_FILE", config.toString(), "AWS_SHARED_CREDENTIALS_FILE",
                folder.resolve("none").toString()), List.of(), List.of("canary", folder.resolve("came").toString()));
        return Files.readString(folder.resolve("came"));
    }

    private static @Nullable String host(Map<String, String> environment) {
        return Proxies.to(CONNECT, environment, new Properties()).host();
    }
}
