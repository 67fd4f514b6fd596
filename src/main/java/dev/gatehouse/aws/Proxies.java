package dev.gatehouse.aws;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;

/**
 * Through which proxy a host is reached: Java's own settings ({@code https.proxyHost}) first, which Java follows by
 * itself, then {@code HTTPS_PROXY} and {@code NO_PROXY} as the AWS CLI reads them. A loopback address never has one. A
 * password in a proxy's address is not used: it is never sent.
 */
final class Proxies {
    private static final String JAVA_PROXY = "https.proxyHost";
    private static final int USUAL_PORT = 80;

    private Proxies() {}

    /**
     * The proxy to {@code endpoint}.
     *
     * @throws CredentialsException
     *             when {@code HTTPS_PROXY} is no address of a proxy; nothing is sent then
     */
    static ProxyConfiguration to(URI endpoint, Map<String, String> environment, Properties properties) {
        var chosen = ProxyConfiguration.builder().useSystemPropertyValues(false).useEnvironmentVariablesValues(false);
        if ("https".equals(endpoint.getScheme()) && properties.getProperty(JAVA_PROXY, "").isBlank()) {
            value(environment, "HTTPS_PROXY").filter(_ -> !isExcepted(endpoint.getHost(), environment))
                    .ifPresent(address -> chosen.endpoint(address(address)));
        }
        return chosen.build();
    }

    /** Lower case counts first, as for the AWS CLI. */
    private static Optional<String> value(Map<String, String> environment, String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT), name).map(spelling -> environment.getOrDefault(spelling, ""))
                .map(String::strip).filter(text -> !text.isEmpty()).findFirst();
    }

    private static boolean isExcepted(String host, Map<String, String> environment) {
        return value(environment, "NO_PROXY").stream().flatMap(text -> Stream.of(text.split("[,\\s]+", -1)))
                .filter(entry -> !entry.isEmpty()).anyMatch(entry -> covers(entry.toLowerCase(Locale.ROOT), host));
    }

    /** {@code *} covers all; a name covers itself and what is under it, with or without a dot or star before it. */
    private static boolean covers(String entry, String host) {
        var name = entry.replaceFirst("^\\*?\\.", "").replaceFirst(":[0-9]+$", "");
        return name.equals("*") || host.equals(name) || host.endsWith("." + name);
    }

    private static URI address(String text) {
        try {
            var named = URI.create(text.contains("://") ? text : "http://" + text);
            if (named.getHost() != null) {
                return URI.create(named.getScheme() + "://" + named.getHost() + ":"
                        + (named.getPort() < 0 ? USUAL_PORT : named.getPort()));
            }
        } catch (IllegalArgumentException _) {
            // said below, without the text: it may hold a password
        }
        throw new CredentialsException("HTTPS_PROXY is no address of a proxy, such as http://proxy.example:3128",
                false);
    }
}
