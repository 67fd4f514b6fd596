package dev.gatehouse.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a pack and its report are called. */
final class Names {
    private static final int LONGEST = 60;
    private static final Pattern NAME = Pattern.compile("evidence-[a-z0-9-]{1,60}-[0-9]{8}T[0-9]{6}Z");

    private Names() {}

    /** The name of its folder, of plain characters. */
    static String of(Evidence evidence) {
        return "evidence-" + plain(file(evidence)) + "-" + Times.name(evidence.input().made());
    }

    /** Whether a pack can be called so. */
    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    /** The instance, or how many there are; the same in every language. */
    private static String file(Evidence evidence) {
        return one(evidence).orElseGet(() -> (count(evidence) == 0 ? "no" : Long.toString(count(evidence)))
                + " instances");
    }

    /** The instance, or how many there are. */
    static String subject(Evidence evidence) {
        return one(evidence).orElseGet(() -> evidence.texts().plural("pack.instances", count(evidence)));
    }

    /** The name of the instance where there is one alone. */
    private static Optional<String> one(Evidence evidence) {
        return evidence.input().reading().instances().findFirst().filter(_ -> count(evidence) == 1)
                .map(instance -> instance.summary().label());
    }

    private static long count(Evidence evidence) {
        return evidence.input().reading().instances().count();
    }

    /** The title of the report. */
    static String title(Evidence evidence) {
        return evidence.texts().text(evidence.isComplete() ? "pack.title" : "pack.title.part", subject(evidence),
                Times.seconds(evidence.input().made()));
    }

    /** The instances that were not read, the first of them by name. */
    static String leftOut(Evidence evidence) {
        var left = evidence.input().leftOut();
        var texts = evidence.texts();
        var names = Fields.list(left.stream().limit(ProfileSection.MOST)
                .map(one -> one.isActive()
                        ? one.label()
                        : texts.text("pack.left.out.status", one.label(), Fields.text(one.status(), texts))),
                texts);
        return left.size() > ProfileSection.MOST
                ? texts.text("pack.left.out.more", names, left.size() - ProfileSection.MOST)
                : names;
    }

    private static String plain(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        return cut.isEmpty() ? "instance" : cut;
    }
}
