package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** Which rows of a list go and which come, one a line. */
final class RowDifference {
    private static final int LISTED = 200;

    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    RowDifference(Messages messages) {
        this.messages = messages;
    }

    /** Adds one list under its heading, unless it stays as it is. */
    RowDifference list(String heading, List<String> before, List<String> after) {
        var gone = without(before, after);
        var come = without(after, before);
        if (!gone.isEmpty() || !come.isEmpty()) {
            lines.add(heading);
            gone.stream().limit(LISTED).forEach(this::gone);
            come.stream().limit(LISTED).forEach(this::come);
            var left = Math.max(0, gone.size() - LISTED) + Math.max(0, come.size() - LISTED);
            if (left > 0) {
                lines.add(messages.plural("tidy.more", left));
            }
        }
        return this;
    }

    /** Adds one value under its heading, unless it stays as it is. */
    RowDifference value(String heading, String before, String after) {
        return list(heading, List.of(before), List.of(after));
    }

    /** Everything added so far. */
    String text() {
        return String.join("\n", lines);
    }

    private void gone(String text) {
        lines.add("−  " + VisibleText.capped(text, 60));
    }

    private void come(String text) {
        lines.add("+  " + VisibleText.capped(text, 60));
    }

    /** The texts of one list that the other does not hold as often, in their order. */
    private static List<String> without(List<String> texts, List<String> others) {
        var left = new HashMap<String, Integer>();
        others.forEach(text -> left.merge(text, 1, Integer::sum));
        return texts.stream().filter(text -> left.merge(text, -1, Integer::sum) < 0).toList();
    }
}
