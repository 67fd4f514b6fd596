package dev.gatehouse.aws;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way in which a setting can try to send credentials elsewhere.
 *
 * @param source
 *            where the setting stands
 * @param value
 *            what it says
 * @param kind
 *            the profile whose credentials it is after
 */
record EndpointCase(Source source, String value, Kind kind) {
    /** The profiles; each has a canary for a secret. */
    enum Kind {
        STATIC, ENVIRONMENT, ROLE, CENTER, CENTER_RENEWS, LOGIN, LOGIN_RENEWS, PROCESS
    }

    /** Where a setting stands. */
    enum Place {
        VARIABLE, PROPERTY, PROFILE, SERVICES, SOURCE_PROFILE, DEFAULT_PROFILE, REGION, SIGN_IN_REGION
    }

    /**
     * A setting in a place.
     *
     * @param place
     *            where it stands
     * @param name
     *            its name there
     * @param ignored
     *            whether AWS's own setting says that it is to be ignored
     */
    record Source(Place place, String name, boolean ignored) {
        @Override
        public String toString() {
            return place + " " + name + (ignored ? " (ignored)" : "");
        }
    }

    /** Every source. */
    static final List<Source> SOURCES = Stream.of(
            Stream.of("", "_CONNECT", "_STS", "_SSO", "_SSO_OIDC", "_SIGNIN")
                    .map(service -> new Source(Place.VARIABLE, "AWS_ENDPOINT_URL" + service, false)),
            Stream.of("", "Connect", "Sts", "Sso", "SsoOidc", "Signin")
                    .map(service -> new Source(Place.PROPERTY, "aws.endpointUrl" + service, false)),
            Stream.of("connect", "sts", "sso", "sso_oidc", "signin")
                    .map(service -> new Source(Place.SERVICES, service, false)),
            Stream.of(new Source(Place.PROFILE, "endpoint_url", false),
                    new Source(Place.SOURCE_PROFILE, "endpoint_url", false),
                    new Source(Place.DEFAULT_PROFILE, "endpoint_url", false),
                    new Source(Place.PROFILE, "endpoint_url", true),
                    new Source(Place.VARIABLE, "AWS_ENDPOINT_URL", true),
                    new Source(Place.REGION, "region", false),
                    new Source(Place.SIGN_IN_REGION, "sso_region", false)))
            .flatMap(sources -> sources).toList();

    /** Forty things that people, tools and attackers write there; {@code SINK} is a host and port that listens. */
    private static final List<String> VALUES = List.of("http://SINK", "http://SINK/", "http://SINK/path",
            "http://SINK?query=1", "http://SINK#fragment", "http://user@SINK", "http://user:secret@SINK",
            "https://SINK", "https://SINK/", "HTTP://SINK", "Http://SINK", " http://SINK ", "\thttp://SINK",
            "http://localhost:PORT", "http://LOCALHOST:PORT", "http://127.1:PORT", "http://2130706433:PORT",
            "http://0x7f000001:PORT", "http://[::ffff:127.0.0.1]:PORT", "http://0.0.0.0:PORT", "//SINK", "SINK",
            "127.0.0.1", "http://connect.us-west-2.amazonaws.com@SINK",
            "https://connect.us-west-2.amazonaws.com@SINK", "http://connect.us-west-2.amazonaws.com:80@SINK/",
            "http://SINK/connect.us-west-2.amazonaws.com", "http://SINK#connect.us-west-2.amazonaws.com",
            "https://connect.us-west-2.amazonaws.com.evil.example", "https://connect.us-west-2.xn--amazonaws-0fd.com",
            "https://evil.example", "http://evil.example", "https://evil.example:8443",
            "http://connect.us-west-2.amazonaws.com", "https://connect.us-west-2.amazonaws.com:8443",
            "http://169.254.169.254", "us-west-2.evil.example/", "us-west-2#@SINK", "file:///etc/passwd",
            "not an address");

    /** How many cases there are. */
    static int count() {
        return SOURCES.size() * VALUES.size() * Kind.values().length;
    }

    /** Cases spread evenly over all of them. */
    static Stream<EndpointCase> spread(int n, int sink) {
        return IntStream.range(0, n).map(number -> (int) ((long) number * count() / n))
                .mapToObj(number -> of(number, sink));
    }

    /** Kinds change fastest, sources last, so that a few cases spread evenly see all of both. */
    private static EndpointCase of(int number, int sink) {
        var kinds = Kind.values();
        var value = VALUES.get(number / kinds.length % VALUES.size());
        return new EndpointCase(SOURCES.get(number / kinds.length / VALUES.size()),
                value.replace("SINK", "127.0.0.1:" + sink).replace("PORT", String.valueOf(sink)),
                kinds[number % kinds.length]);
    }
}
