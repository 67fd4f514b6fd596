package dev.gatehouse.ui.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.MergeChoices;
import dev.gatehouse.domain.profile.MergeLine;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileMerge;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.editor.DraftAnalyst;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.review.Meaning;
import dev.gatehouse.ui.review.MeaningWords;

/** What is worked out away from the window: the merge of two edits, and what a choice would bring about. */
public final class ConflictWork {
    private final DraftAnalyst analyst;
    private final ObservableValue<NamedNetworks> networks;
    private final AccessWords access;
    private final MeaningWords meanings;
    private final FindingWords findings;
    private final ConflictWords words;
    private final Messages messages;

    /**
     * Work by {@code analyst}.
     *
     * @param networks
     *            those that must be kept are looked after in every merge
     */
    public ConflictWork(DraftAnalyst analyst, ObservableValue<NamedNetworks> networks, Messages messages) {
        this.analyst = analyst;
        this.networks = networks;
        this.messages = messages;
        this.access = new AccessWords(messages);
        this.meanings = new MeaningWords(messages);
        this.findings = new FindingWords(messages);
        this.words = new ConflictWords(messages);
    }

    /** The networks known now; asked for on the window's thread. */
    NamedNetworks networks() {
        return networks.getValue();
    }

    Compared compare(Sides sides) {
        var merge = ProfileMerge.of(sides.base(), sides.theirs().profile(), sides.mine());
        var rows = new ArrayList<ConflictRow>();
        for (var line : merge.lines()) {
            if (line instanceof MergeLine.Merged merged) {
                rows.add(words.row(merged, MergeChoices.NONE));
            }
        }
        return new Compared(sides, merge, words.heading(sides.base(), sides.theirs().profile(),
                sides.theirs().trace().at(), merge), words.summary(merge), rows,
                merge.clashes().stream().map(words::card).toList());
    }

    ConflictRow result(ConflictRow row, MergeChoices choices) {
        return words.result(row, choices);
    }

    MergedMeaning meaning(Compared compared, MergeChoices choices, NamedNetworks known) {
        var theirs = compared.sides().theirs().profile();
        var draft = compared.merge().preview(choices);
        var analysis = analyst.analyse(theirs, draft, known, Optional.empty());
        return new MergedMeaning(messages.text("editor.summary", access.access(analysis.access().draft()),
                access.session(draft.session(), theirs.session())),
                access(meanings.of(analysis)), together(compared.sides(), analysis),
                analysis.findings().stream().filter(finding -> finding.severity() != Severity.SUGGESTION)
                        .map(this::checked).toList());
    }

    private String access(Meaning meaning) {
        return meaning.changesAccess()
                ? meaning.access() + "\n" + messages.text("conflict.now", meaning.before())
                : meaning.access();
    }

    /** Who only the two edits together let in, or shut out. */
    private String together(Sides sides, DraftAnalysis merged) {
        var result = merged.access().draft().effective();
        var theirs = merged.access().live().effective();
        var mine = sides.mine().rules().effective();
        var letIn = result.minus(theirs.union(mine));
        var shutOut = theirs.intersect(mine).minus(result);
        var said = new ArrayList<String>();
        if (!letIn.isEmpty()) {
            said.add(messages.text("conflict.together.in", access.some(letIn)));
        }
        if (!shutOut.isEmpty()) {
            said.add(messages.text("conflict.together.out", access.some(shutOut)));
        }
        return String.join("\n", said);
    }

    private MergedMeaning.Checked checked(Finding finding) {
        return new MergedMeaning.Checked(finding.severity(), findings.severity(finding.severity()),
                findings.title(finding), finding.code().code(), findings.detail(finding));
    }

    /**
     * The three states.
     *
     * @param base
     *            as the draft was begun
     * @param theirs
     *            as AWS holds it now
     * @param mine
     *            the draft
     */
    record Sides(AuthenticationProfile base, OpenProfile theirs, ProfileDraft mine) {}

    /** The three states compared, with the words for it. */
    record Compared(Sides sides, ProfileMerge merge, String heading, String summary, List<ConflictRow> rows,
            List<ClashCard> cards) {}
}
