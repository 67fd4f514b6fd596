package dev.gatehouse.ui.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ImportClass;
import dev.gatehouse.domain.address.ImportDecision;
import dev.gatehouse.domain.address.ImportFix;
import dev.gatehouse.domain.address.ImportReading;
import dev.gatehouse.domain.address.ImportReading.Question;
import dev.gatehouse.domain.address.ImportRow;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** The lines of an import, in words. */
final class ImportWords {
    private static final int LONGEST = 160;
    private static final int MOST_RANGES = 4;

    private final ListKind list;
    private final Messages messages;

    ImportWords(ListKind list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    /**
     * A line in words.
     *
     * @param decision
     *            what was chosen for it, if anything was
     */
    ImportLine line(int index, ImportRow row, Optional<ImportDecision> decision) {
        var status = row.undecided()
                ? messages.text("import.status.choose")
                : messages.text("import.status."
                        + row.kind());
        return new ImportLine(index, row.item().line(),
                VisibleText.capped(row.item().text().replace("\t", " ⇥ "), LONGEST), row.kind(),
                row.undecided(), status, becomes(row), why(row, decision), options(row.item().reading(), decision));
    }

    private String becomes(ImportRow row) {
        if (row.undecided() && row.item().reading() instanceof ImportReading.Choice choice) {
            return messages.text("import.or", choice.options().getFirst(), choice.options().getLast());
        }
        var entries = row.entries();
        var shown = entries.stream().limit(MOST_RANGES).map(AddressRange::toString).collect(Collectors.joining(", "));
        return entries.size() <= MOST_RANGES
                ? shown
                : messages.text("import.becomes.more", shown, entries.size() - MOST_RANGES);
    }

    private String why(ImportRow row, Optional<ImportDecision> decision) {
        var parts = new ArrayList<String>();
        row.twin().ifPresent(twin -> parts.add(messages.text(twin.inList()
                ? "import.twin.list"
                : "import.twin.line", twin.number())));
        switch (row.item().reading()) {
            case ImportReading.Entries(var ranges, var fixes) -> fixes.forEach(fix -> parts.add(fix(fix, ranges)));
            case ImportReading.Choice(var question, var options, var fixes) -> {
                parts.add(choice(question, options, decision));
                fixes.forEach(fix -> parts.add(fix(fix, options)));
            }
            case ImportReading.Unreadable(var problem, var detail) ->
                parts.add(messages.text("problem." + problem, detail));
            case ImportReading.Unfit(var problem, var detail) ->
                parts.add(messages.text("import.problem." + problem, detail));
            case ImportReading.Ignored(var kind) -> parts.add(messages.text("import.ignored." + kind));
        }
        if (row.kind() != ImportClass.IGNORED && !row.item().comment().isEmpty()) {
            parts.add(VisibleText.capped(row.item().comment(), LONGEST));
        }
        return String.join(" · ", parts);
    }

    private String choice(Question question, List<AddressRange> options, Optional<ImportDecision> decision) {
        if (question == Question.EVERYONE) {
            return messages.text(isTaken(decision)
                    ? "import.everyone.kept"
                    : "import.everyone." + list, messages.text("family." + options.getFirst().family()));
        }
        if (decision.isEmpty()) {
            return messages.text("import.ask." + question, options.getFirst().size());
        }
        return messages.text(isTaken(decision) ? "import.chosen" : "import.left.out");
    }

    private static boolean isTaken(Optional<ImportDecision> decision) {
        return decision.filter(ImportDecision.Take.class::isInstance).isPresent();
    }

    private String fix(ImportFix fix, List<AddressRange> ranges) {
        return fix.kind() == ImportFix.Kind.RANGE
                ? messages.plural("import.fix.range", ranges.size(), fix.detail())
                : messages.text("import.fix." + fix.kind(), fix.detail());
    }

    private List<ImportOption> options(ImportReading reading, Optional<ImportDecision> decision) {
        return switch (reading) {
            case ImportReading.Choice(var question, var ranges, var _) when question == Question.EVERYONE ->
                List.of(option("import.option.keep", ranges.getFirst(), decision));
            case ImportReading.Choice(var question, var ranges, var _) -> Stream.of(
                    option("import.option.first." + question, ranges.getFirst(), decision),
                    option("import.option.last." + question, ranges.getLast(), decision),
                    option(messages.text("import.option.out"), new ImportDecision.LeaveOut(), decision)).toList();
            case ImportReading.Entries _,ImportReading.Unreadable _,ImportReading.Unfit _,ImportReading.Ignored _ ->
                List.of();
        };
    }

    private ImportOption option(String key, AddressRange range, Optional<ImportDecision> decision) {
        return option(messages.text(key, range, range.size()), new ImportDecision.Take(range), decision);
    }

    private static ImportOption option(String text, ImportDecision option, Optional<ImportDecision> decision) {
        return new ImportOption(text, option, decision.filter(option::equals).isPresent());
    }
}
