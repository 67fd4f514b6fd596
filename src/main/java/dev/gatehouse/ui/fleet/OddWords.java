package dev.gatehouse.ui.fleet;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import dev.gatehouse.domain.matrix.OddOnes;
import dev.gatehouse.domain.matrix.ProfileFacts;
import dev.gatehouse.domain.matrix.Reach;
import dev.gatehouse.domain.matrix.Setting;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;

/** In what a profile differs from most of the fleet, in words. */
final class OddWords {
    private final Messages messages;
    private final DurationWords durations;

    OddWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
    }

    /** The settings by name, for instance: idle sign-out, IPv6. */
    String names(Collection<Setting> settings) {
        return settings.stream().map(setting -> messages.text("fleet.setting." + setting))
                .collect(Collectors.joining(", "));
    }

    /** One sentence for each setting: what it is here and what most have. */
    List<String> sentences(ProfileFacts facts, OddOnes oddOnes) {
        return oddOnes.in(facts).stream().flatMap(setting -> oddOnes.of(setting).stream().map(usual -> messages.text(
                setting == Setting.ADDRESSES ? "fleet.odd.addresses" : "fleet.odd",
                messages.text("fleet.setting." + setting), value(setting.of(facts).orElse(Setting.NOT_REPORTED)),
                usual.percent(), value(usual.value())))).toList();
    }

    private String value(Object value) {
        return switch (value) {
            case Reach reach -> messages.text("fleet.reach." + reach);
            case Boolean on -> messages.text("fleet.idle." + (on ? "on" : "off"));
            case Duration duration -> durations.of(duration);
            default -> messages.text("fleet.none.reported");
        };
    }
}
