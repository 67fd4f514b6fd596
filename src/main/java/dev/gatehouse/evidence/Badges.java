package dev.gatehouse.evidence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AccessLevel;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.profile.SessionSettings;

/** States in one word, with a colour beside the word. */
final class Badges {
    private Badges() {}

    static void level(Html html, AccessLevel level) {
        badge(html, level == AccessLevel.LIMITED ? "good" : "bad", level.name());
    }

    static void notAssessed(Html html) {
        badge(html, "plain", "NOT ASSESSED");
    }

    static void verdict(Html html, Verdict verdict) {
        badge(html, switch (verdict) {
            case PASS -> "good";
            case FAIL -> "bad";
            case NEEDS_OTHER_EVIDENCE -> "warn";
            case NOT_ASSESSED -> "plain";
        }, verdict(verdict));
    }

    /** The verdict as auditors write it. */
    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "PASS";
            case FAIL -> "FAIL";
            case NEEDS_OTHER_EVIDENCE -> "NEEDS OTHER EVIDENCE";
            case NOT_ASSESSED -> "NOT ASSESSED";
        };
    }

    static void severity(Html html, Severity severity) {
        badge(html, switch (severity) {
            case ERROR, SECURITY -> "bad";
            case WARNING -> "warn";
            case SUGGESTION -> "plain";
        }, severity.name());
    }

    static void badge(Html html, String colour, String word) {
        html.leaf("span", word, "class", "badge " + colour);
    }

    /** How idle users are treated, in a few words. */
    static String idle(SessionSettings session, PackTexts texts) {
        if (session.inactivityEnabled() == null) {
            return Fields.NONE;
        }
        var stored = session.inactivity();
        var time = stored == null ? "no time" : texts.duration(stored);
        return session.signsOutIdleUsers() ? "on, " + time : stored == null ? "off" : "off (" + time + " stored)";
    }

    /** For instance {@code 1 security, 2 warnings}. */
    static String counts(List<Weighed> findings) {
        return Stream.of(Severity.values()).flatMap(severity -> {
            var count = findings.stream().filter(found -> found.finding().severity() == severity).count();
            return count == 0 ? Stream.empty() : Stream.of(count + " " + named(severity, count == 1));
        }).collect(Collectors.joining(", "));
    }

    private static String named(Severity severity, boolean one) {
        return switch (severity) {
            case ERROR -> one ? "error" : "errors";
            case SECURITY -> "security";
            case WARNING -> one ? "warning" : "warnings";
            case SUGGESTION -> one ? "suggestion" : "suggestions";
        };
    }
}
