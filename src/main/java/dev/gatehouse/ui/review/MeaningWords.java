package dev.gatehouse.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.SpecialPurpose;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.profile.AccessDiff;
import dev.gatehouse.domain.profile.FieldDiff;
import dev.gatehouse.domain.profile.ProfileDiff;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.Messages;

/** What a change means for people, in words (domain §2). */
public final class MeaningWords {
    private final Messages messages;
    private final AccessWords access;

    /** Words from the window's bundle. */
    public MeaningWords(Messages messages) {
        this.messages = messages;
        this.access = new AccessWords(messages);
    }

    /** What applying a draft to its base would mean. */
    public Meaning of(DraftAnalysis analysis) {
        var diff = analysis.changes().diff();
        var change = diff.access();
        if (change.isUnchanged()) {
            return new Meaning(access(diff), "", "", impact(analysis), !rows(diff).isEmpty());
        }
        return new Meaning(access(diff), state(analysis.access().live()), state(analysis.access().draft()),
                impact(analysis), false);
    }

    /** Who gains and who loses access, or that nobody does although rows change. */
    public String access(ProfileDiff diff) {
        if (diff.access().isUnchanged()) {
            var rows = rows(diff);
            return rows.isEmpty()
                    ? messages.text("review.access.same")
                    : messages.text("review.access.same.rows", rows);
        }
        return gainAndLoss(diff.access());
    }

    private String gainAndLoss(AccessDiff change) {
        if (change.lost().isEmpty()) {
            return messages.text("review.access.gain", access.count(change.gained()));
        }
        return change.gained().isEmpty()
                ? messages.text("review.access.lose", access.count(change.lost()))
                : messages.text("review.access.gain.lose", access.count(change.gained()),
                        access.count(change.lost()));
    }

    /** Who may sign in; and a word of warning where nobody on the Internet can have any of these addresses. */
    private String state(AccessRules rules) {
        var words = messages.text("review.access.state", access.access(rules));
        return isOutOfReach(rules.effective()) ? words + " " + messages.text("review.access.special") : words;
    }

    private static boolean isOutOfReach(AddressSet admitted) {
        return !admitted.isEmpty()
                && Stream.of(AddressFamily.values()).flatMap(family -> admitted.ranges(family).stream())
                        .allMatch(range -> SpecialPurpose.of(range).isPresent());
    }

    /** Rows that go and come, for instance: 17 rows added; empty when no list changes. */
    private String rows(ProfileDiff diff) {
        var added = 0L;
        var removed = 0L;
        var respelled = 0L;
        for (var field : diff.fields()) {
            if (field instanceof FieldDiff.Rows rows) {
                added += rows.added().size();
                removed += rows.removed().size();
                respelled += rows.respelled().size();
            }
        }
        var parts = new ArrayList<String>();
        if (added > 0) {
            parts.add(messages.plural("review.rows.added", added));
        }
        if (removed > 0) {
            parts.add(messages.plural("review.rows.removed", removed));
        }
        if (respelled > 0) {
            parts.add(messages.plural("review.rows.respelled", respelled));
        }
        return String.join(", ", parts);
    }

    private String impact(DraftAnalysis analysis) {
        var sentences = new ArrayList<String>();
        if (analysis.changes().change().session().inactivityEnabled().sent().orElse(false)) {
            sentences.add(messages.text("review.impact.idle"));
        }
        if (!analysis.changes().diff().access().lost().isEmpty()) {
            sentences.addAll(List.of(messages.text("review.impact.lost"), messages.text("review.impact.call")));
        }
        sentences.add(messages.text("review.impact.when"));
        return String.join(" ", sentences);
    }
}
