package dev.gatehouse.domain.profile;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A place that somebody names from outside the window: on a command line or in a link. Whatever is no plain name of an
 * instance or profile is refused, so that a link can show a place and do nothing else.
 *
 * @param target
 *            what {@link JumpTarget#parse} reads, in printable ASCII
 */
public record OpenLink(String target) {
    /** The longest ARN of a profile is far shorter. */
    public static final int LONGEST = 500;

    /** How links to a place begin, in any case. */
    public static final String SCHEME = "gatehouse:";
    private static final String OPEN = SCHEME + "//open/";

    /** Whether a text claims to be a link, whatever it holds. */
    public static boolean isLink(String text) {
        return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The link that leads there, for a ticket or a runbook. */
    public String link() {
        return OPEN + target;
    }

    /**
     * Reads an ARN, an instance id or the address of an instance, also behind {@code gatehouse:} or
     * {@code gatehouse://open/}. What begins like an option of a command is none of these.
     */
    public static Optional<OpenLink> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return plain(text.strip()).filter(name -> name.chars().allMatch(c -> c > ' ' && c < 0x7f))
                .filter(name -> !name.startsWith("-"))
                .filter(name -> JumpTarget.parse(name).isPresent()).map(OpenLink::new);
    }

    private static Optional<String> plain(String text) {
        if (!isLink(text)) {
            return Optional.of(text);
        }
        try {
            var rest = text.substring(SCHEME.length()).replaceFirst("^/{0,2}(open/)?", "").replaceFirst("/$", "");
            return Optional.of(URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
    }
}
