package dev.gatehouse.evidence;

import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AccessLevel;
import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.profile.SessionSettings;

/** States in one word, with a colour beside the word. */
final class Badges {
    private Badges() {}

    static void level(Html html, AccessLevel level, PackTexts texts) {
        badge(html, level == AccessLevel.LIMITED ? "good" : "bad", texts.text("pack.level." + level));
    }

    static void notAssessed(Html html, PackTexts texts) {
        verdict(html, Verdict.NOT_ASSESSED, texts);
    }

    /** The verdict as auditors write it and, where the pack is in another language, in its word. */
    static void verdict(Html html, Verdict verdict, PackTexts texts) {
        Html.Part code = to -> badge(to, switch (verdict) {
            case PASS -> "good";
            case FAIL -> "bad";
            case NEEDS_OTHER_EVIDENCE -> "warn";
            case NOT_ASSESSED -> "plain";
        }, verdict(verdict));
        if (texts.language() == Language.ENGLISH) {
            code.write(html);
        } else {
            html.sentence(texts.text("pack.verdict"), code, Html.Part.text(texts.text("verdict." + verdict)));
        }
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

    /** The same in a text. */
    static String verdict(Verdict verdict, PackTexts texts) {
        return texts.language() == Language.ENGLISH
                ? verdict(verdict)
                : texts.text("pack.verdict", verdict(verdict), texts.text("verdict." + verdict));
    }

    static void severity(Html html, Severity severity, PackTexts texts) {
        badge(html, switch (severity) {
            case ERROR, SECURITY -> "bad";
            case WARNING -> "warn";
            case SUGGESTION -> "plain";
        }, texts.badge(severity));
    }

    static void badge(Html html, String colour, String word) {
        html.leaf("span", word, "class", "badge " + colour);
    }

    /** How idle users are treated, in a few words. */
    static String idle(SessionSettings session, PackTexts texts) {
        if (session.inactivityEnabled() == null) {
            return texts.text("pack.not.reported");
        }
        var stored = session.inactivity();
        if (session.signsOutIdleUsers()) {
            return stored == null
                    ? texts.text("pack.idle.on.none")
                    : texts.text("pack.idle.on", texts.duration(stored));
        }
        return stored == null
                ? texts.text("pack.idle.off")
                : texts.text("pack.idle.off.stored", texts.duration(stored));
    }

    /** For instance {@code 1 security, 2 warnings}. */
    static String counts(List<Weighed> findings, PackTexts texts) {
        return Fields.list(Stream.of(Severity.values()).flatMap(severity -> {
            var count = findings.stream().filter(found -> found.finding().severity() == severity).count();
            return count == 0 ? Stream.empty() : Stream.of(texts.plural("pack.count." + severity, count));
        }), texts);
    }
}
