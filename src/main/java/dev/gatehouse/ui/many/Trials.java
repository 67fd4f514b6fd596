package dev.gatehouse.ui.many;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.series.SettingsPatch;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.many.Trial.Fit;
import dev.gatehouse.ui.review.CheckWords;
import dev.gatehouse.ui.review.DiffWords;
import dev.gatehouse.ui.review.MeaningWords;

/** Tries a change on profiles; takes time for long lists, so it runs off the window's thread. */
final class Trials {
    private final SettingsPatch patch;
    private final NamedNetworks networks;
    private final Messages messages;

    Trials(SettingsPatch patch, NamedNetworks networks, Messages messages) {
        this.patch = patch;
        this.networks = networks;
        this.messages = messages;
    }

    Trial of(Reply<AuthenticationProfile> read) {
        return switch (read) {
            case Reply.Failure<AuthenticationProfile>(var failure) -> Trial.without(Fit.NOT_READ,
                    messages.text("many.not.read", new FailureWords(messages).title(failure)));
            case Reply.Answer<AuthenticationProfile>(var profile, var _) -> of(profile);
        };
    }

    private Trial of(AuthenticationProfile profile) {
        return switch (patch.on(profile)) {
            case SettingsPatch.Fit.Already _ -> Trial.without(Fit.ALREADY, messages.text("many.already"));
            case SettingsPatch.Fit.Clash(var why) -> Trial.without(Fit.CLASH, messages.text("many.clash." + why));
            case SettingsPatch.Fit.Changes(var draft) -> of(profile, draft);
        };
    }

    private Trial of(AuthenticationProfile profile, ProfileDraft draft) {
        var analysis = DraftAnalysis.of(profile, draft, networks, Optional.empty());
        var error = analysis.firstError();
        if (error.isPresent()) {
            return Trial.without(Fit.ERROR, messages.text("many.error", new FindingWords(messages).title(error.get())));
        }
        var diff = analysis.changes().diff();
        var risk = Risk.of(analysis, false);
        return new Trial(risk.isHigh() ? Fit.RISKY : Fit.FITS, words(risk, new MeaningWords(messages).access(diff)),
                List.copyOf(new DiffWords(messages).lines(diff)), List.copyOf(new CheckWords(messages).of(analysis)),
                Optional.of(new Trial.Request(profile, analysis.changes().change())));
    }

    private String words(Risk risk, String access) {
        return risk.isHigh()
                ? messages.text("many.risky", risk.dangers().stream().map(danger -> messages.text("risk." + danger))
                        .collect(Collectors.joining("; ")), access)
                : access;
    }
}
