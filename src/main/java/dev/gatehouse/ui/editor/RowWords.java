package dev.gatehouse.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.address.ParsedAddress;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.text.Nearby;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.editor.EntryRow.Remark;

/** What stands beside each row of a list: its size, a badge, an error, a remark. */
final class RowWords {
    private final ListKind list;
    private final Messages messages;

    RowWords(ListKind list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    /** Rows that are still to be described; what was said of the same text before stands until then. */
    List<EntryRow> of(List<String> texts, List<EntryRow> before) {
        var known = new Nearby<>(before, EntryRow::text);
        return IntStream.range(0, texts.size()).mapToObj(at -> known.find(at, texts.get(at))
                .orElseGet(() -> EntryRow.plain(texts.get(at)))).toList();
    }

    /**
     * The rows of an analysed draft; takes time for long lists, so it runs off the window's thread.
     *
     * @param before
     *            rows that were described before; what is said of a row that is still the same is not worded again
     */
    List<Described> of(DraftAnalysis analysis, Map<AddressRange, Remark> remarks, List<Described> before) {
        var codes = worst(analysis);
        var entries = analysis.access().draft().entries(list);
        var known = new Nearby<>(before, Described::facts);
        return IntStream.range(0, entries.size()).mapToObj(at -> {
            var facts = new Facts(entries.get(at), codes.get(at), remark(entries.get(at), remarks));
            return known.find(at, facts).orElseGet(() -> new Described(facts, row(facts)));
        }).toList();
    }

    private static @Nullable Remark remark(AddressEntry entry, Map<AddressRange, Remark> remarks) {
        return remarks.isEmpty() ? null : entry.range().map(remarks::get).orElse(null);
    }

    private Map<Integer, FindingCode> worst(DraftAnalysis analysis) {
        var worst = new HashMap<Integer, FindingCode>();
        for (var finding : analysis.findings()) {
            if (finding.target() instanceof Finding.Target.Row(var ofList, var row) && ofList == list) {
                worst.putIfAbsent(row, finding.code());
            }
        }
        return worst;
    }

    private EntryRow row(Facts facts) {
        return switch (facts.entry().parsed()) {
            case ParsedAddress.Rejected(var text, var problem, var detail) -> {
                var reason = messages.text("problem." + problem, detail);
                yield facts.code() == FindingCode.UNPARSABLE
                        ? new EntryRow(text, "", "", reason, Optional.empty())
                        : new EntryRow(text, reason, messages.text("badge." + FindingCode.UNPARSABLE_STORED), "",
                                Optional.empty());
            }
            case ParsedAddress.Range range -> new EntryRow(range.text(), note(range), badge(facts.code()), "",
                    Optional.ofNullable(facts.remark()));
        };
    }

    /** What a text would mean as a row, while it is typed. */
    String reading(String typed) {
        var text = typed.strip();
        return text.isEmpty() ? "" : switch (ParsedAddress.parse(text)) {
            case ParsedAddress.Rejected(var _, var problem, var detail) -> messages.text("problem." + problem, detail);
            case ParsedAddress.Range range -> note(range);
        };
    }

    private String note(ParsedAddress.Range range) {
        var size = messages.plural("row.size", range.range().size());
        return range.canonical() ? size : messages.text("row.means", range.range().toString(), size);
    }

    private String badge(@Nullable FindingCode code) {
        return code == null ? "" : messages.text("badge." + code);
    }

    /** A row with what was said of it and why. */
    record Described(Facts facts, EntryRow row) {}

    /** All that the words beside a row follow from: what it is, its worst finding, and what somebody wrote about it. */
    record Facts(AddressEntry entry, @Nullable FindingCode code, @Nullable Remark remark) {}
}
