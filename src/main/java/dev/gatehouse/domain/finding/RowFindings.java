package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.address.ParsedAddress;
import dev.gatehouse.domain.address.RowAnalysis;
import dev.gatehouse.domain.address.RowFact;
import dev.gatehouse.domain.address.SpecialPurpose;
import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;

/** What is worth knowing about single rows of the two lists (domain §1, §2, §6). */
final class RowFindings {
    private final List<AddressEntry> allowed;
    private final List<AddressEntry> blocked;
    /** What an allowed row admits that cannot be read is unknown, so then nobody can say that a block is dead. */
    private final FindingCode deadBlock;

    private RowFindings(AccessRules rules) {
        this.allowed = rules.entries(ListKind.ALLOWED);
        this.blocked = rules.entries(ListKind.BLOCKED);
        this.deadBlock = allowed.stream().allMatch(entry -> entry.range().isPresent())
                ? FindingCode.DEAD_BLOCK
                : FindingCode.DEAD_BLOCK_PERHAPS;
    }

    static List<Finding> check(AuthenticationProfile base, AccessRules rules) {
        var check = new RowFindings(rules);
        var stored = new StoredRows(base.access());
        var findings = new ArrayList<Finding>();
        for (var fact : RowAnalysis.of(rules).facts()) {
            check.finding(fact, stored).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> finding(RowFact fact, StoredRows stored) {
        var entry = entry(fact.list(), fact.row());
        return switch (fact.kind()) {
            case UNPARSABLE -> Optional.of(unparsable(fact, entry, stored.has(fact.list(), entry.text())));
            case HOST_BITS -> row(FindingCode.HOST_BITS, fact, entry.text(), range(entry), size(entry))
                    .map(finding -> withSpellings(finding, fact, entry));
            case MAPPED -> row(FindingCode.MAPPED, fact, entry.text()).map(finding -> withIpv4(finding, fact, entry));
            case DUPLICATE -> row(FindingCode.DUPLICATE, fact, entry.text(), other(fact)).map(this::removable);
            case SHADOWED -> row(FindingCode.SHADOWED, fact, entry.text(), other(fact)).map(this::removable);
            case MERGEABLE -> mergeable(fact, entry);
            case DEAD_BLOCK -> row(deadBlock, fact, entry.text())
                    .map(finding -> finding.code() == FindingCode.DEAD_BLOCK ? removable(finding) : finding);
            case FULLY_BLOCKED -> row(FindingCode.ALLOW_FULLY_BLOCKED, fact, entry.text())
                    .map(finding -> allowed.size() > 1 ? removable(finding) : finding);
            case SPECIAL -> entry.range().flatMap(SpecialPurpose::of)
                    .flatMap(purpose -> row(FindingCode.SPECIAL_PURPOSE, fact, entry.text(), purpose));
        };
    }

    private Finding removable(Finding finding) {
        return finding.target() instanceof Finding.Target.Row(var list, var row)
                ? finding.with(Fix.remove(list, row, entry(list, row).text()))
                : finding;
    }

    private Optional<Finding> mergeable(RowFact fact, AddressEntry entry) {
        var neighbour = fact.other().orElseThrow();
        var merged = entry.range().map(range -> AddressRange.around(range.first(), range.prefixLength() - 1))
                .orElseThrow().cidr();
        var fix = new Fix(Fix.Kind.MERGE, fact.list(), List.of(
                new Fix.RowEdit.Replace(fact.row(), entry.text(), merged),
                new Fix.RowEdit.Remove(neighbour, entry(fact.list(), neighbour).text())));
        return row(FindingCode.MERGEABLE, fact, entry.text(), other(fact), merged).map(finding -> finding.with(fix));
    }

    private static Finding withSpellings(Finding finding, RowFact fact, AddressEntry entry) {
        var typed = entry.text().strip();
        var single = IpAddress.parse(typed.substring(0, Math.max(0, typed.indexOf('/'))));
        var network = Fix.replace(Fix.Kind.WRITE_NETWORK, fact.list(), fact.row(), entry.text(),
                entry.range().orElseThrow().cidr());
        return single.isEmpty()
                ? finding.with(network)
                : finding.with(network, Fix.replace(Fix.Kind.WRITE_SINGLE, fact.list(), fact.row(), entry.text(),
                        AddressRange.single(single.get()).cidr()));
    }

    private static Finding withIpv4(Finding finding, RowFact fact, AddressEntry entry) {
        var range = entry.range().orElseThrow();
        var bits = AddressFamily.IPV6.bits() - AddressFamily.IPV4.bits();
        return finding.with(Fix.replace(Fix.Kind.WRITE_IPV4, fact.list(), fact.row(), entry.text(),
                new AddressRange(range.first().unmapped(), range.prefixLength() - bits).cidr()));
    }

    private static Finding unparsable(RowFact fact, AddressEntry entry, boolean isStored) {
        var code = isStored ? FindingCode.UNPARSABLE_STORED : FindingCode.UNPARSABLE;
        return switch (entry.parsed()) {
            case ParsedAddress.Rejected(var text, var problem, var detail) ->
                Finding.row(code, fact.list(), fact.row(), text, problem, detail);
            case ParsedAddress.Range range -> throw new IllegalStateException("parsable: " + range.range());
        };
    }

    private static Optional<Finding> row(FindingCode code, RowFact fact, Object... arguments) {
        return Optional.of(Finding.row(code, fact.list(), fact.row(), arguments));
    }

    private AddressEntry entry(ListKind list, int row) {
        return (list == ListKind.ALLOWED ? allowed : blocked).get(row);
    }

    private String other(RowFact fact) {
        return fact.other().isPresent() ? entry(fact.list(), fact.other().getAsInt()).text() : "";
    }

    private static Object range(AddressEntry entry) {
        return entry.range().<Object>map(Object::toString).orElse(entry.text());
    }

    private static Object size(AddressEntry entry) {
        return entry.range().<Object>map(range -> range.size()).orElse(0);
    }

    /** What AWS holds; looked up only where a row cannot be read, which is seldom. */
    private static final class StoredRows {
        private final AccessLists lists;
        private final Map<ListKind, Set<String>> rows = new EnumMap<>(ListKind.class);

        StoredRows(AccessLists lists) {
            this.lists = lists;
        }

        boolean has(ListKind list, String text) {
            return rows.computeIfAbsent(list, kind -> new HashSet<>(switch (kind) {
                case ALLOWED -> lists.allowedRows();
                case BLOCKED -> lists.blockedRows();
            })).contains(text);
        }
    }
}
