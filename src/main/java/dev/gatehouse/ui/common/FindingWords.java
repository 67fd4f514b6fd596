package dev.gatehouse.ui.common;

import java.time.Duration;
import java.util.stream.IntStream;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressProblem;
import dev.gatehouse.domain.address.SpecialPurpose;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Fix;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.text.VisibleText;

/** The words of findings. */
public final class FindingWords {
    private static final int LONGEST_FIX = 40;

    private final Messages messages;
    private final DurationWords durations;

    /** Words from the window's bundle. */
    public FindingWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
    }

    /** One line: what it is. */
    public String title(Finding finding) {
        return messages.text("finding." + finding.code().code() + ".title", shown(finding));
    }

    /** One or two sentences: what will happen to whom, and what to do. */
    public String detail(Finding finding) {
        return messages.text("finding." + finding.code().code() + ".detail", shown(finding));
    }

    /** A way to mend it, in a few words. */
    public String fix(Fix fix) {
        return messages.text("findings.fix." + fix.kind(), texts(fix));
    }

    /** The same as the name of the step that undo takes back. */
    public String step(Fix fix) {
        return messages.text("edit.fix." + fix.kind(), texts(fix));
    }

    private static String texts(Fix fix) {
        return VisibleText.capped(String.join(", ", fix.texts()), LONGEST_FIX);
    }

    /** The class in one word. */
    public String severity(Severity severity) {
        return messages.text("severity." + severity);
    }

    private Object[] shown(Finding finding) {
        var arguments = finding.arguments();
        return IntStream.range(0, arguments.size())
                .mapToObj(i -> arguments.get(i) instanceof AddressProblem problem
                        ? messages.text("problem." + problem, arguments.get(i + 1))
                        : shown(arguments.get(i)))
                .toArray();
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case Duration duration -> durations.of(duration);
            case SpecialPurpose purpose -> messages.text("purpose." + purpose);
            case AddressFamily family -> messages.text("family." + family);
            case String text -> VisibleText.capped(text, 60);
            default -> argument;
        };
    }
}
