package dev.gatehouse.ui.profiles;

import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** What instances and profiles are called in their lists. */
final class ProfileListWords {
    private static final int LONGEST_INSTANCE = 60;
    private static final int LONGEST_NOTE = 100;
    private static final int LONGEST_PROFILE = 80;
    private static final int LONGEST_REGION = 40;

    private final Messages messages;

    ProfileListWords(Messages messages) {
        this.messages = messages;
    }

    /** An instance, with where people sign in to it, or why it cannot be looked at. */
    InstanceChoice instance(InstanceSummary summary) {
        var note = summary.isActive() ? summary.accessUrl() : summary.status();
        return new InstanceChoice(summary.id(), VisibleText.capped(summary.label(), LONGEST_INSTANCE),
                note == null ? messages.text("not.reported") : VisibleText.capped(note, LONGEST_NOTE),
                summary.isActive());
    }

    /** A profile's name. */
    String label(ProfileSummary summary) {
        return VisibleText.capped(summary.label(), LONGEST_PROFILE);
    }

    /** When and where a profile was changed last. */
    String changed(ProfileSummary summary) {
        var time = summary.lastModified();
        var region = summary.lastModifiedRegion();
        return time == null
                ? messages.text("profiles.changed.unknown")
                : messages.text("profiles.changed", messages.times().day(time),
                        region == null ? "–" : VisibleText.capped(region, LONGEST_REGION));
    }
}
