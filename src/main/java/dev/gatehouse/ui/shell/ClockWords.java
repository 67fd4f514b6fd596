package dev.gatehouse.ui.shell;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;

/** What there is to say about this computer's clock, which AWS's answers show to be wrong (reliability row 4). */
final class ClockWords {
    /** An answer tells its time to the second and may have been on its way for a while. */
    private static final Duration WORTH_A_WORD = Duration.ofMinutes(2);
    private static final Duration MANY_HOURS = Duration.ofDays(2);

    private final Messages messages;
    private final DurationWords durations;

    ClockWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
    }

    /** The warning after a call; empty while the clocks agree or nothing was answered. */
    Optional<Problem> problem(@Nullable CallTrace call) {
        return Optional.ofNullable(call).flatMap(CallTrace::clockAhead)
                .filter(ahead -> ahead.abs().compareTo(WORTH_A_WORD) >= 0).map(this::problem);
    }

    private Problem problem(Duration ahead) {
        var by = ahead.abs();
        var words = by.compareTo(MANY_HOURS) < 0
                ? durations.of(Duration.ofMinutes(by.plusSeconds(30).toMinutes()))
                : messages.plural("clock.days", by.plusHours(12).toDays());
        return new Problem(messages.text(ahead.isNegative() ? "clock.behind" : "clock.ahead", words),
                messages.text("clock.advice"), "", true);
    }
}
