package dev.gatehouse.aws;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes secrets out of text that may be shown: access keys, tokens, signatures, anything long that looks encoded. */
final class Redaction {
    private static final String MARK = "[removed]";
    private static final Pattern KEY_ID = Pattern.compile("\\b(A3T[A-Z0-9]|A[A-Z]{3})[A-Z0-9]{12,124}\\b");
    /**
     * What stands before the word is kept anyway, and nothing is tried twice: a long answer must not take minutes to
     * read.
     */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)((?:secret|token|password|passwd|authorization|signature|credential)[\\w-]{0,1000}+[\"']?+\\s*+[:=]\\s*+)"
                    + "(\"[^\"]*\"|'[^']*'|[^\\s,;}]+)");
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/=_-]{40,}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Redaction() {}

    static String of(String text) {
        var named = NAMED.matcher(text).replaceAll("$1" + "[removed]");
        var keys = KEY_ID.matcher(named).replaceAll(MARK);
        return ENCODED.matcher(keys).replaceAll(Redaction::unlessResource);
    }

    /** ARNs are long too and needed; they carry UUIDs, which encoded secrets do not. */
    private static String unlessResource(MatchResult found) {
        return UUID.matcher(found.group()).find() ? found.group() : MARK;
    }
}
