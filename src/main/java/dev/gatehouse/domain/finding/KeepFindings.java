package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.List;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;

/** Networks that somebody marked as never to be shut out, and that a draft would refuse. */
final class KeepFindings {
    private KeepFindings() {}

    static List<Finding> check(ProfileDraft draft, AccessRules rules, List<NamedNetwork> mustKeep) {
        var findings = new ArrayList<Finding>();
        for (var network : mustKeep) {
            var refused = network.addresses().minus(rules.effective());
            if (!refused.isEmpty()) {
                findings.add(finding(draft, rules, network, refused));
            }
        }
        return findings;
    }

    private static Finding finding(ProfileDraft draft, AccessRules rules, NamedNetwork network, AddressSet refused) {
        var covered = network.ranges().stream().filter(rules.effective()::contains).count();
        var finding = Finding.field(FindingCode.MUST_KEEP_REFUSED, ProfileField.ALLOWED_IPS, network.name(), covered,
                network.ranges().size(), refused.size());
        var addable = refused.minus(rules.blockedSet());
        if (draft.allowed().isEmpty() || addable.isEmpty()) {
            return finding;
        }
        var added = new ArrayList<Fix.RowEdit>();
        for (var family : AddressFamily.values()) {
            addable.ranges(family).forEach(range -> added.add(new Fix.RowEdit.Add(range.cidr())));
        }
        return finding.with(new Fix(Fix.Kind.ADD_ROWS, ListKind.ALLOWED, added));
    }
}
