package dev.gatehouse.ui.common;

import java.math.BigInteger;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.domain.profile.SessionSettings;

/** Who may sign in, and for how long, in one plain sentence each. */
public final class AccessWords {
    private final Messages messages;
    private final DurationWords durations;

    /** Words from the window's bundle. */
    public AccessWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
    }

    /** For instance: Sign-in only from 65 279 IPv4 addresses; no IPv6 client can sign in. */
    public String access(AccessRules rules) {
        var effective = rules.effective();
        if (effective.isEmpty()) {
            return messages.text("access.nobody");
        }
        if (effective.coversAll(AddressFamily.IPV4) && effective.coversAll(AddressFamily.IPV6)) {
            return messages.text("access.everyone");
        }
        return rules.allowsEveryoneByDefault() ? everyoneExcept(effective) : onlyFrom(effective);
    }

    /** For instance: Idle users are signed out after 15 min; everyone signs in again after 12 h. */
    public String session(SessionDraft draft, SessionSettings base) {
        var idle = idle(draft);
        var maximum = base.maximum();
        return maximum == null
                ? messages.text("session.sentence", idle)
                : messages.text("session.sentence.maximum", idle, durations.of(maximum));
    }

    /** For instance: 65 279 IPv4 addresses and no IPv6 address. */
    public String count(AddressSet set) {
        if (set.coversAll(AddressFamily.IPV4) && set.coversAll(AddressFamily.IPV6)) {
            return messages.text("count.everyone");
        }
        return messages.text("count.both", family(set, AddressFamily.IPV4), family(set, AddressFamily.IPV6));
    }

    /** For instance: 256 IPv4 addresses; all IPv6 addresses; no IPv4 address. */
    public String family(AddressSet set, AddressFamily family) {
        var name = messages.text("family." + family);
        if (set.coversAll(family)) {
            return messages.text("count.all", name);
        }
        return messages.plural("count.some", set.size(family), name);
    }

    private String idle(SessionDraft draft) {
        var stored = draft.inactivityDuration();
        if (draft.inactivityEnabled() == null) {
            return messages.text("session.idle.unknown");
        }
        if (draft.signsOutIdleUsers()) {
            return stored.map(duration -> messages.text("session.idle.on", durations.of(duration)))
                    .orElseGet(() -> messages.text("session.idle.on.unreadable"));
        }
        return stored.map(duration -> messages.text("session.idle.off", durations.of(duration)))
                .orElseGet(() -> messages.text("session.idle.off.none"));
    }

    private String everyoneExcept(AddressSet effective) {
        var refused = effective.complement();
        return messages.text("access.everyone.except", some(refused));
    }

    private String onlyFrom(AddressSet effective) {
        var sentence = messages.text("access.only", some(effective));
        for (var family : AddressFamily.values()) {
            if (effective.isEmpty(family)) {
                return messages.text("access.only.without", sentence, messages.text("family." + family));
            }
        }
        return sentence;
    }

    /** The count of both families, or of the one that has any address. */
    public String some(AddressSet set) {
        for (var family : AddressFamily.values()) {
            if (set.size(family).equals(BigInteger.ZERO)) {
                var other = family == AddressFamily.IPV4 ? AddressFamily.IPV6 : AddressFamily.IPV4;
                return family(set, other);
            }
        }
        return messages.text("count.both", family(set, AddressFamily.IPV4), family(set, AddressFamily.IPV6));
    }
}
