package dev.gatehouse.ui.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.gatehouse.domain.address.AddressImport;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.ImportClass;
import dev.gatehouse.domain.address.ImportPlan;
import dev.gatehouse.domain.address.ImportReading;
import dev.gatehouse.domain.address.ImportReading.Question;
import dev.gatehouse.domain.address.ImportRow;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.Messages;

/**
 * What was typed or pasted as the ranges of a network, read as the importer reads.
 *
 * @param ranges
 *            in order, none twice
 * @param error
 *            why it cannot be saved, line by line; empty when it can
 * @param summary
 *            what was understood
 */
record RangesText(List<AddressRange> ranges, String error, String summary) {
    private static final int MOST_PROBLEMS = 3;
    private static final int LONGEST = 60;

    /** Reads a text; takes time for long ones. */
    static RangesText of(String text, Messages messages) {
        var plan = ImportPlan.of(AddressImport.of(text), Map.of(), List.of());
        var problems = plan.rows().stream().flatMap(row -> problem(row, messages).stream()).toList();
        return new RangesText(plan.entries(), error(problems, messages), summary(plan, messages));
    }

    /** Ranges as text, one a line. */
    static String text(List<AddressRange> ranges) {
        return ranges.stream().map(AddressRange::toString).collect(Collectors.joining("\n"));
    }

    private static String error(List<String> problems, Messages messages) {
        var shown = new ArrayList<>(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        if (problems.size() > MOST_PROBLEMS) {
            shown.add(messages.plural("networks.ranges.more", problems.size() - (long) MOST_PROBLEMS));
        }
        return String.join("\n", shown);
    }

    private static Optional<String> problem(ImportRow row, Messages messages) {
        var why = switch (row.item().reading()) {
            case ImportReading.Unreadable(var problem, var detail) -> messages.text("problem." + problem, detail);
            case ImportReading.Unfit(var problem, var detail) -> messages.text("import.problem." + problem, detail);
            case ImportReading.Choice(var question, var options, var _) when question == Question.EVERYONE ->
                messages.text("networks.ranges.everyone", messages.text("family." + options.getFirst().family()));
            case ImportReading.Choice(var _, var options, var _) ->
                messages.text("networks.ranges.choose", options.getFirst(), options.getLast());
            case ImportReading.Entries _,ImportReading.Ignored _ -> "";
        };
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text("networks.ranges.line", row.item().line(),
                        VisibleText.capped(row.item().text().strip(), LONGEST), why));
    }

    private static String summary(ImportPlan plan, Messages messages) {
        var counts = plan.counts();
        var parts = new ArrayList<String>();
        var read = messages.plural("networks.ranges.read", plan.entries().size());
        parts.add(plan.entries().isEmpty()
                ? read
                : messages.text("networks.ranges.sum", read,
                        new AccessWords(messages).some(AddressSet.of(plan.entries()))));
        addIfAny(parts, "networks.ranges.fixed", counts.getOrDefault(ImportClass.FIXED, 0), messages);
        addIfAny(parts, "networks.ranges.twice", counts.getOrDefault(ImportClass.DUPLICATE, 0), messages);
        addIfAny(parts, "networks.ranges.words", words(plan), messages);
        return String.join(" · ", parts);
    }

    private static void addIfAny(List<String> parts, String key, int count, Messages messages) {
        if (count > 0) {
            parts.add(messages.plural(key, count));
        }
    }

    /** Lines with words that a network does not keep. */
    private static int words(ImportPlan plan) {
        return (int) plan.rows().stream()
                .filter(row -> isWords(row.item().reading()) || !row.item().comment().isEmpty()).count();
    }

    private static boolean isWords(ImportReading reading) {
        return reading instanceof ImportReading.Ignored(var kind) && kind != ImportReading.Ignored.Kind.BLANK;
    }
}
