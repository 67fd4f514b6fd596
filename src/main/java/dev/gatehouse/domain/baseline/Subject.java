package dev.gatehouse.domain.baseline;

import java.util.List;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;

/**
 * What a baseline looks at: a profile as AWS holds it, or as a draft would make it.
 *
 * @param held
 *            as AWS holds it
 * @param draft
 *            as it would be; for a profile as it is, its own unchanged draft
 * @param rules
 *            who may sign in under the draft
 * @param findings
 *            what is worth knowing about the draft
 */
public record Subject(AuthenticationProfile held, ProfileDraft draft, AccessRules rules, List<Finding> findings) {
    /** Copies the findings. */
    public Subject {
        findings = List.copyOf(findings);
    }

    /** A profile as AWS holds it; its findings are looked for, which takes time for long lists. */
    public static Subject of(AuthenticationProfile held) {
        return of(DraftAnalysis.of(held, held.toDraft()));
    }

    /** A draft that was analysed. */
    public static Subject of(DraftAnalysis analysis) {
        return new Subject(analysis.base(), analysis.draft(), analysis.access().draft(), analysis.findings());
    }

    /** Whether the list is known: AWS reported it, or the draft has rows in it (domain §4.8). */
    boolean isKnown(ListKind list) {
        var reported = switch (list) {
            case ALLOWED -> held.access().allowed();
            case BLOCKED -> held.access().blocked();
        };
        return reported != null || !draft.rows(list).isEmpty();
    }

    /** How many rows of a list are no address, so that nobody can say what AWS makes of them. */
    long unreadable(ListKind list) {
        return rules.entries(list).stream().filter(entry -> entry.range().isEmpty()).count();
    }
}
