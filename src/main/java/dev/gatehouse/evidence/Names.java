package dev.gatehouse.evidence;

import java.util.Locale;
import java.util.stream.Collectors;

/** What a pack and its report are called. */
final class Names {
    private static final int LONGEST = 60;

    private Names() {}

    /** The name of its folder, of plain characters. */
    static String of(Evidence evidence) {
        return "evidence-" + plain(subject(evidence)) + "-" + Times.name(evidence.input().made());
    }

    /** The instance, or how many there are. */
    static String subject(Evidence evidence) {
        var instances = evidence.input().reading().instances().toList();
        return switch (instances.size()) {
            case 0 -> "no instances";
            case 1 -> instances.getFirst().summary().label();
            default -> instances.size() + " instances";
        };
    }

    /** The title of the report. */
    static String title(Evidence evidence) {
        return (evidence.isComplete() ? "Evidence: " : "Incomplete evidence: ") + subject(evidence) + ", "
                + Times.seconds(evidence.input().made());
    }

    /** The instances that were not read, the first of them by name. */
    static String leftOut(PackInput input) {
        var left = input.leftOut();
        var names = left.stream().limit(ProfileSection.MOST)
                .map(one -> one.label() + (one.isActive() ? "" : " (" + Fields.text(one.status()) + ")"))
                .collect(Collectors.joining(", "));
        return names + (left.size() > ProfileSection.MOST
                ? ", and " + (left.size() - ProfileSection.MOST) + " more"
                : "");
    }

    private static String plain(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        return cut.isEmpty() ? "instance" : cut;
    }
}
