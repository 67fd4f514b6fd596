package dev.gatehouse.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.ProfileDocument;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.text.VisibleText;

/**
 * What a profile file asks for beside what AWS holds: the same for whoever only looks and for whoever sends.
 *
 * @param now
 *            what AWS holds
 * @param analysis
 *            of the settings in the file over it
 * @param moved
 *            whether AWS has changed the profile since the file was written, as far as the file says when
 */
record Wished(AuthenticationProfile now, DraftAnalysis analysis, boolean moved) {

    static Wished of(AuthenticationProfile now, ProfileDocument document, NamedNetworks networks) {
        return new Wished(now, DraftAnalysis.of(now, document.draftOn(now), networks, Optional.empty()),
                hasMoved(document.lastModified(), now.stamp().lastModified()));
    }

    /** Why a file is not about a profile; empty when it is, or does not say. */
    static Optional<String> refusal(ApplyRun.Place place, ProfileDocument document) {
        return document.id().filter(id -> !id.equals(place.ref().profile().value()))
                .map(id -> "%s describes the profile %s, not %s. Nothing was sent.".formatted(place.file(),
                        VisibleText.entry(id), place.ref().profile()));
    }

    /** AWS and its command line do not write times with the same precision. */
    private static boolean hasMoved(Optional<Instant> written, @Nullable Instant now) {
        return written.isPresent() && (now == null
                || !written.get().truncatedTo(ChronoUnit.MILLIS).equals(now.truncatedTo(ChronoUnit.MILLIS)));
    }

    /** The smallest update. */
    ProfileChange change() {
        return analysis.changes().change();
    }

    /** What keeps it from being sent. */
    List<Finding> errors() {
        return analysis.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    /** What a person should know before it is sent. */
    List<Finding> warnings() {
        return analysis.findings().stream().filter(finding -> finding.severity() != Severity.SUGGESTION).toList();
    }

    /** What puts much at stake, worst first; that it goes to where real people work alone does not. */
    List<Risk.Danger> dangers() {
        return Risk.of(analysis, false).dangers();
    }

    /** When AWS last changed the profile, in words. */
    String lastModified() {
        var modified = now.stamp().lastModified();
        return modified == null ? "last modified at a time AWS does not report" : "last modified " + modified;
    }
}
