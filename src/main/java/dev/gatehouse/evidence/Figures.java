package dev.gatehouse.evidence;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.profile.SessionSettings;

/** The pictures of a report: who may sign in, and for how long. Each says in words what it shows. */
final class Figures {
    private static final int HEIGHT = 16;
    /** A run that is narrower would not be seen. */
    private static final int LEAST = 3;
    private static final String GROUND = "#eaeef2";
    private static final String FULL = "#1a7f37";
    private static final String OFF = "#afb8c1";
    private static final int LONGEST = 720;

    private Figures() {}

    /** The hatching that all pictures of the page share. */
    static void patterns(Html html) {
        html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "style", "position:absolute;width:0;height:0",
                "aria-hidden", "true", "focusable", "false").open("defs")
                .open("pattern", "id", "some", "width", "4", "height", "4", "patternUnits", "userSpaceOnUse",
                        "patternTransform", "rotate(45)")
                .empty("rect", "width", "4", "height", "4", "fill", "#aceebb")
                .empty("rect", "width", "2", "height", "4", "fill", FULL).close().close().close();
    }

    /** What the colours mean. */
    static void legend(Html html, PackTexts texts) {
        html.open("p", "class", "legend").text(texts.text("pack.legend"));
        sample(html, FULL, texts.text("pack.legend.all"));
        sample(html, "url(#some)", texts.text("pack.legend.some"));
        sample(html, GROUND, texts.text("pack.legend.none"));
        html.close();
    }

    private static void sample(Html html, String fill, String meaning) {
        begin(html, 22, 12, meaning);
        html.empty("rect", "width", "22", "height", "12", "fill", fill).close();
        html.text(" " + meaning);
    }

    /** The addresses of one family. */
    static void access(Html html, AccessStrip strip, AddressFamily family, String words) {
        var isV4 = family == AddressFamily.IPV4;
        html.open("figure").open("figcaption").leaf("span", isV4 ? "IPv4" : "IPv6 (2000::/3)").leaf("span", words)
                .close();
        begin(html, AccessStrip.COLUMNS, HEIGHT, (isV4 ? "IPv4: " : "IPv6: ") + words);
        rect(html, 0, AccessStrip.COLUMNS, GROUND);
        for (var run : strip.runs()) {
            switch (run.kind()) {
                case NONE -> {
                }
                case ALL -> rect(html, run.from(), run.length(), FULL);
                case SOME -> rect(html, Math.min(run.from(), AccessStrip.COLUMNS - LEAST),
                        Math.max(run.length(), LEAST), "url(#some)");
            }
        }
        html.close().open("div", "class", "scale", "aria-hidden", "true").leaf("span", isV4 ? "0.0.0.0" : "2000::")
                .leaf("span", isV4 ? "128.0.0.0" : "3000::").leaf("span", isV4 ? "255.255.255.255" : "3fff:ffff:\u2026")
                .close().close();
    }

    /** What the picture of a session shows, in words. */
    static String words(SessionSettings session, PackTexts texts) {
        var longest = session.maximum();
        var idle = Badges.idle(session, texts);
        return longest == null
                ? texts.text("pack.session", idle)
                : texts.text("pack.session.longest", idle, texts.duration(longest));
    }

    /** When idle users are signed out, on a line of the longest session; grey where that is off. */
    static void session(Html html, OnePage.Bar bar, PackTexts texts) {
        html.open("figure").open("figcaption").leaf("span", texts.text("pack.session.name")).leaf("span", bar.words())
                .close();
        begin(html, LONGEST, HEIGHT, bar.words());
        rect(html, 0, LONGEST, GROUND);
        bar.idle().ifPresent(idle -> rect(html, 0, minutes(idle), bar.signsOut() ? FULL : OFF));
        bar.longest().ifPresent(longest -> rect(html, minutes(longest) - LEAST, LEAST, "#1f2328"));
        html.close().open("div", "class", "scale", "aria-hidden", "true").leaf("span", "0").leaf("span", "6 h")
                .leaf("span", "12 h").close().close();
    }

    private static int minutes(long time) {
        return Math.clamp(time, LEAST, LONGEST);
    }

    private static void begin(Html html, int width, int height, String words) {
        html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + width + " " + height,
                "preserveAspectRatio", "none", "role", "img", "aria-label", words);
    }

    private static void rect(Html html, int x, int width, String fill) {
        html.empty("rect", "x", Integer.toString(x), "width", Integer.toString(width), "height",
                Integer.toString(HEIGHT), "fill", fill);
    }
}
