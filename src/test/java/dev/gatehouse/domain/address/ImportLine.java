package dev.gatehouse.domain.address;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what an import says about a text in the words of the corpus. */
final class ImportLine {
    private ImportLine() {}

    static String of(String text) {
        return of(ImportPlan.of(AddressImport.of(text), java.util.Map.of(), List.of()));
    }

    static String of(ImportPlan plan) {
        return plan.rows().stream().map(ImportLine::of).collect(Collectors.joining(" + "));
    }

    private static String of(ImportRow row) {
        String reading = switch (row.item().reading()) {
            case ImportReading.Entries(var ranges, var fixes) -> join(ranges, " ") + reasons(fixes);
            case ImportReading.Choice(var question, var options, var fixes) ->
                join(options, " or ") + "?" + reasons(fixes) + " (" + question + ")";
            case ImportReading.Unreadable(var problem, var detail) -> "(" + problem + detail(detail) + ")";
            case ImportReading.Unfit(var problem, var detail) -> "(" + problem + detail(detail) + ")";
            case ImportReading.Ignored(var kind) -> "(" + kind + ")";
        };
        return row.kind() + " " + reading + comment(row.item().comment())
                + row.twin().map(twin -> " as line " + twin.number()).orElse("");
    }

    private static String join(List<AddressRange> ranges, String between) {
        return ranges.stream().map(AddressRange::toString).collect(Collectors.joining(between));
    }

    private static String reasons(List<ImportFix> fixes) {
        return fixes.isEmpty()
                ? ""
                : " (" + fixes.stream().map(fix -> fix.kind().name()).collect(Collectors.joining(", ")) + ")";
    }

    private static String detail(String detail) {
        return Optional.of(detail).filter(text -> !text.isEmpty()).map(text -> ": " + text).orElse("");
    }

    private static String comment(String comment) {
        return comment.isEmpty() ? "" : " \"" + comment + "\"";
    }
}
