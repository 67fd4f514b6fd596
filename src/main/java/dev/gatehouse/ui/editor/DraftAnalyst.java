package dev.gatehouse.ui.editor;

import java.util.Optional;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;

/** Analyses drafts; always called off the window's thread. */
@FunctionalInterface
public interface DraftAnalyst {
    /** See {@link DraftAnalysis#of(AuthenticationProfile, ProfileDraft, NamedNetworks, Optional)}. */
    DraftAnalysis analyse(AuthenticationProfile base, ProfileDraft draft, NamedNetworks networks,
            Optional<DraftAnalysis> before);
}
