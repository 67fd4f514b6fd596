package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.address.ParsedAddress;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.ui.common.Messages;

/** What stands beside each row of a list: its size, a badge, an error, a remark. */
final class RowWords {
    private final ListKind list;
    private final Messages messages;

    RowWords(ListKind list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    /** The rows of an analysed draft; takes time for long lists, so it runs off the window's thread. */
    List<EntryRow> of(DraftAnalysis analysis, Map<AddressRange, EntryRow.Remark> remarks) {
        var findings = worst(analysis);
        var texts = analysis.draft().rows(list);
        var rows = new ArrayList<EntryRow>(texts.size());
        for (var row = 0; row < texts.size(); row++) {
            rows.add(row(texts.get(row), findings.get(row), remarks));
        }
        return rows;
    }

    private Map<Integer, Finding> worst(DraftAnalysis analysis) {
        var worst = new HashMap<Integer, Finding>();
        for (var finding : analysis.findings()) {
            if (finding.target() instanceof Finding.Target.Row(var ofList, var row) && ofList == list) {
                worst.putIfAbsent(row, finding);
            }
        }
        return worst;
    }

    private EntryRow row(String text, @Nullable Finding finding, Map<AddressRange, EntryRow.Remark> remarks) {
        return switch (AddressEntry.of(text).parsed()) {
            case ParsedAddress.Rejected(var _, var problem, var detail) -> {
                var reason = messages.text("problem." + problem, detail);
                var isNew = finding != null && finding.code() == FindingCode.UNPARSABLE;
                yield isNew
                        ? new EntryRow(text, "", "", reason, Optional.empty())
                        : new EntryRow(text, reason, messages.text("badge." + FindingCode.UNPARSABLE_STORED), "",
                                Optional.empty());
            }
            case ParsedAddress.Range range -> new EntryRow(text, note(range), badge(finding), "",
                    Optional.ofNullable(remarks.get(range.range())));
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

    private String badge(@Nullable Finding finding) {
        return finding == null ? "" : messages.text("badge." + finding.code());
    }
}
