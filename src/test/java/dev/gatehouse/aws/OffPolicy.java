package dev.gatehouse.aws;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.utils.internal.SystemSettingUtilsTestBackdoor;

import dev.gatehouse.aws.EndpointCase.Kind;
import dev.gatehouse.aws.EndpointCase.Place;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.domain.port.GatewayFailure.NoCredentials;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.testing.Folders;

/**
 * R11: every setting that can name an endpoint, with forty values, against profiles of every kind whose keys look real.
 * A failure is a connection that reaches the sink, or a proxy that is asked for any host that is not one of AWS's.
 */
public final class OffPolicy {
    private static final String REGION = "us-west-2";
    private static final Patience BRISK = new Patience(Duration.ofMillis(100), Duration.ofMillis(100),
            Duration.ofMillis(100), Duration.ofMillis(5));
    private static final Set<String> OURS = Set.of("connect.us-west-2.amazonaws.com", "sts.us-west-2.amazonaws.com",
            "oidc.us-west-2.amazonaws.com", "portal.sso.us-west-2.amazonaws.com",
            "us-west-2.signin.aws.amazon.com");

    private final Tally tally;
    private final ServerSocket sink;
    private final ProxyDouble proxy;
    private final Path folder;

    private OffPolicy(Tally tally, ServerSocket sink, ProxyDouble proxy, Path folder) {
        this.tally = tally;
        this.sink = sink;
        this.proxy = proxy;
        this.folder = folder;
    }

    /** As many cases as there are, for the figure in full. */
    public static int cases() {
        return EndpointCase.count();
    }

    /** Plays as many cases as the tally says, spread evenly over all of them. */
    public static void count(Tally tally) throws IOException {
        var before = proxies(Map.of());
        try (var folder = Folders.scratch("off-policy");
                var sink = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var proxy = new ProxyDouble()) {
            var port = String.valueOf(proxy.port());
            proxies(Map.of("https.proxyHost", "127.0.0.1", "https.proxyPort", port, "http.proxyHost", "127.0.0.1",
                    "http.proxyPort", port, "http.nonProxyHosts", "127.*|localhost"));
            sink.setSoTimeout(1);
            var figure = new OffPolicy(tally, sink, proxy, folder.path());
            for (var one : EndpointCase.spread(tally.n(), sink.getLocalPort()).toList()) {
                figure.play(one);
            }
        } finally {
            proxies(before);
        }
    }

    /** Sets what Java's own settings say of proxies; gives what they said before. */
    private static Map<String, String> proxies(Map<String, String> wanted) {
        Map<String, String> before = new HashMap<>();
        for (var name : List.of("https.proxyHost", "https.proxyPort", "http.proxyHost", "http.proxyPort",
                "http.nonProxyHosts")) {
            Optional.ofNullable(System.getProperty(name)).ifPresent(value -> before.put(name, value));
            if (wanted.containsKey(name)) {
                System.setProperty(name, wanted.get(name));
            } else {
                System.clearProperty(name);
            }
        }
        return before;
    }

    private void play(EndpointCase one) throws IOException {
        proxy.forget();
        var files = new OffPolicyFolder(folder);
        files.write(one);
        var environment = files.environment(one);
        environment.forEach(SystemSettingUtilsTestBackdoor::addEnvironmentVariableOverride);
        var properties = one.source().place() == Place.PROPERTY
                ? Map.of(one.source().name(), one.value())
                : Map.<String, String>of();
        properties.forEach(System::setProperty);
        try {
            call(one, files.profiles(), files.around(environment, properties));
        } finally {
            SystemSettingUtilsTestBackdoor.clearEnvironmentVariableOverrides();
            properties.keySet().forEach(System::clearProperty);
        }
        judge(one);
    }

    private void call(EndpointCase one, ProfileFiles files, Surroundings around) {
        var kind = one.kind() == Kind.ENVIRONMENT ? AwsProfile.Kind.ENVIRONMENT : AwsProfile.Kind.UNKNOWN;
        var region = one.source().place() == Place.REGION ? one.value() : REGION;
        Access access;
        try {
            access = Access.aws(new AwsProfile("p", kind, region), region, EndpointChoice.STANDARD, files, around,
                    BRISK);
        } catch (IllegalArgumentException _) {
            tally.count("no such Region");
            return;
        }
        try (var connection = AwsConnection.free(access, BRISK)) {
            connection.signIn(SignInDialog.of(Optional.of("918273")));
            var reply = connection.gateway().instances();
            var refused = reply instanceof Reply.Failure<?>(NoCredentials(var details))
                    && String.valueOf(details.message()).contains("to another host than AWS");
            tally.count(refused ? "refused before any call" : "called at AWS, or without credentials");
            tally.check(refused || !mustBeRefused(one), one + " was not refused: " + reply);
        }
    }

    /** What a person would expect to be obeyed is refused; the rest is not about this profile, or to be ignored. */
    private static boolean mustBeRefused(EndpointCase one) {
        var place = one.source().place();
        return !one.source().ignored() && switch (place) {
            case VARIABLE, PROPERTY -> true;
            case PROFILE, SERVICES -> one.kind() != Kind.ENVIRONMENT;
            case SOURCE_PROFILE -> one.kind() == Kind.ROLE;
            case DEFAULT_PROFILE, REGION, SIGN_IN_REGION -> false;
        };
    }

    private void judge(EndpointCase one) throws IOException {
        try (var _ = sink.accept()) {
            tally.fail(one + " reached the sink");
        } catch (SocketTimeoutException _) {
            tally.count("nobody came to the sink");
        }
        for (var asked : proxy.heard()) {
            var host = asked.replaceFirst("(?s)^CONNECT ([^ :]*):443 .*", "$1");
            tally.count("asked the proxy for a host of AWS");
            tally.check(OURS.contains(host) && !asked.contains("CANARY") && !asked.contains(KeptFile.CANARY),
                    one + " asked the proxy: " + asked);
        }
    }
}
