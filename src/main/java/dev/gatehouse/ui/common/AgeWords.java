package dev.gatehouse.ui.common;

import java.time.Duration;

/** How long ago something was, in whole minutes, hours or days, whichever says enough. */
public final class AgeWords {
    private final Messages messages;

    /** In the words of {@code messages}. */
    public AgeWords(Messages messages) {
        this.messages = messages;
    }

    /** For instance: 3 minutes; an age that is negative, since clocks differ, is less than a minute. */
    public String of(Duration age) {
        if (age.toHours() < 1) {
            return messages.plural("age.minutes", Math.max(0, age.toMinutes()));
        }
        return age.toDays() < 2
                ? messages.plural("age.hours", age.toHours())
                : messages.plural("age.days", age.toDays());
    }
}
