package dev.gatehouse.domain.handover;

import java.time.Instant;
import java.util.List;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileDraft;

/**
 * A change that one person prepared and another is to send.
 *
 * @param place
 *            where it belongs
 * @param author
 *            who prepared it and when
 * @param why
 *            in the author's words
 * @param base
 *            the whole profile it was begun from
 * @param draft
 *            what the author typed
 * @param findings
 *            what was found then
 */
public record HandOver(Place place, Author author, Why why, AuthenticationProfile base, ProfileDraft draft,
        List<Remark> findings) {
    /** Copies the findings. */
    public HandOver {
        findings = List.copyOf(findings);
    }

    /** Hands over what was analysed. */
    public static HandOver of(DraftAnalysis analysis, Place place, Author author, Why why) {
        var findings = analysis.findings().stream()
                .map(finding -> new Remark(finding.code().code(), finding.subject(analysis.draft()))).toList();
        return new HandOver(place, author, why, analysis.base(), analysis.draft(), findings);
    }

    /** What would be sent. */
    public ProfileChange change() {
        return draft.changeFrom(base);
    }

    /**
     * Who prepared it.
     *
     * @param caller
     *            the ARN that AWS reported, empty when it was not known
     * @param at
     *            when it was handed over, by that computer's clock
     */
    public record Author(String caller, Instant at) {}

    /**
     * Why it was prepared.
     *
     * @param reason
     *            may be empty
     * @param ticket
     *            may be empty
     */
    public record Why(String reason, String ticket) {}

    /**
     * A finding of then.
     *
     * @param code
     *            for instance {@code ACP-IP-030}
     * @param subject
     *            the row or field it was about
     */
    public record Remark(String code, String subject) {}

    /** The parts of a hand-over, each with a digest of its own in a file. */
    public enum Part {
        /** Where it belongs. */
        PLACE,
        /** Who prepared it. */
        AUTHOR,
        /** Why. */
        WHY,
        /** What it was begun from. */
        BASE,
        /** What would be sent. */
        CHANGE,
        /** What was typed. */
        DRAFT,
        /** What was found. */
        FINDINGS,
        /** Anything else in the file. */
        FILE
    }
}
