package dev.gatehouse.ui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.KnownNetwork;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.domain.profile.Template;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;

/** Tries templates on a draft; takes time for long lists, so it runs off the window's thread. */
public final class TemplatePreviews {
    private final Messages messages;
    private final AccessWords access;
    private final FindingWords findings;

    /** Says in {@code messages} what a template would do. */
    public TemplatePreviews(Messages messages) {
        this.messages = messages;
        this.access = new AccessWords(messages);
        this.findings = new FindingWords(messages);
    }

    /** What a template would do to an analysed draft. */
    public TemplatePreview of(DraftAnalysis now, Template template) {
        var draft = template.applyTo(now.draft());
        if (draft.equals(now.draft())) {
            return new TemplatePreview("", messages.text("template.nothing"), "", false);
        }
        var then = DraftAnalysis.of(now.base(), draft, mustKeep(now), Optional.of(now));
        return new TemplatePreview(difference(now.draft(), draft), sentence(now, then), warnings(now, then), true);
    }

    private static NamedNetworks mustKeep(DraftAnalysis now) {
        List<NamedNetwork> networks = now.known().stream().map(KnownNetwork::network).toList();
        return new NamedNetworks(networks);
    }

    private String difference(ProfileDraft before, ProfileDraft after) {
        return new RowDifference(messages)
                .list(messages.text("field.ALLOWED_IPS"), before.allowed(), after.allowed())
                .list(messages.text("field.BLOCKED_IPS"), before.blocked(), after.blocked())
                .value(messages.text("field.SESSION_INACTIVITY_HANDLING_ENABLED"), toggle(before.session()),
                        toggle(after.session()))
                .value(messages.text("field.SESSION_INACTIVITY_DURATION"), before.session().inactivity(),
                        after.session().inactivity())
                .value(messages.text("field.PERIODIC_SESSION_DURATION"), before.session().periodic(),
                        after.session().periodic())
                .value(messages.text("field.DESCRIPTION"), before.description(), after.description())
                .text();
    }

    private String toggle(SessionDraft session) {
        return session.inactivityEnabled() == null
                ? messages.text("not.reported")
                : messages.text(session.signsOutIdleUsers() ? "toggle.on" : "toggle.off");
    }

    private String sentence(DraftAnalysis now, DraftAnalysis then) {
        var before = access.access(now.access().draft());
        var after = access.access(then.access().draft());
        return now.access().draft().effective().equals(then.access().draft().effective())
                ? messages.text("template.same", after)
                : messages.text("template.access", before, after);
    }

    private String warnings(DraftAnalysis now, DraftAnalysis then) {
        var known = new HashSet<>(now.findings());
        return then.findings().stream().filter(finding -> finding.severity() == Severity.SECURITY)
                .filter(finding -> !known.contains(finding)).map(findings::title).collect(Collectors.joining("\n"));
    }
}
