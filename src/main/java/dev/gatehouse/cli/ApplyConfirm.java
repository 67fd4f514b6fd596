package dev.gatehouse.cli;

import java.time.Duration;
import java.util.Optional;

import dev.gatehouse.change.ConfirmWindow;
import dev.gatehouse.change.Pace;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.change.SubmitVerdict.NotApplied;
import dev.gatehouse.change.TakeBack;
import dev.gatehouse.change.TakeBack.Found;
import dev.gatehouse.domain.port.JournalException;

/**
 * Waits at the terminal for somebody to confirm what was applied, and takes it back where nobody does (features row
 * 53): the same window, and the same undo, as above every page. Blocks.
 */
final class ApplyConfirm {
    private static final Duration SLICE = Duration.ofMillis(200);
    private static final Duration AGAIN = Duration.ofSeconds(15);
    private static final Duration SLEPT = Duration.ofSeconds(10);

    private final ConfirmWindow window;
    private final TakeBack.Way way;
    private final Answers answers;
    private final ApplyWords words;
    private final StepLines lines;
    private final Pace pace;

    ApplyConfirm(ConfirmWindow window, TakeBack.Way way, Answers answers, ApplyWords words, StepLines lines) {
        this.window = window;
        this.way = way;
        this.answers = answers;
        this.words = words;
        this.lines = lines;
        this.pace = lines.pace();
    }

    /** Runs until it is kept or taken back, or until only a person can go on. */
    ApplyVerdict run() {
        lines.say("Try signing in to Connect in another browser window now; AWS does not say how soon a change takes"
                + " effect. Type keep to keep the change or undo to take it back. Otherwise it is taken back in "
                + left() + ". This computer must stay on and online for that.");
        var told = minutes();
        while (!window.isOver()) {
            var answer = answers.typed();
            if (answer.filter("keep"::equalsIgnoreCase).isPresent()) {
                return keep();
            }
            if (answer.filter("undo"::equalsIgnoreCase).isPresent()) {
                return undo();
            }
            answer.ifPresent(_ -> lines.say("Type keep or undo; " + left() + " left."));
            if (window.sinceLastAsked().compareTo(SLEPT) > 0) {
                var changed = lookFirst();
                if (changed.isPresent()) {
                    return changed.get();
                }
            }
            if (minutes() < told) {
                told = minutes();
                lines.step("confirm", told + " min left");
            }
            if (isStopped()) {
                return ApplyVerdict.WAITING;
            }
            pace.pause(SLICE);
        }
        return undo();
    }

    /** Keeps it. */
    ApplyVerdict keep() {
        lines.say("The change stays." + window.keep().map(problem -> " " + unwritten(problem)).orElse(""));
        return ApplyVerdict.APPLIED;
    }

    /** Takes it back; where AWS cannot be read it tries again until it can, reading first each time. */
    ApplyVerdict undo() {
        while (true) {
            lines.step("undo", "reading what AWS holds");
            var ended = ended(TakeBack.now(window, way));
            if (ended.isPresent()) {
                return ended.get();
            }
            lines.step("undo", "again in " + AGAIN.toSeconds() + " s");
            pace.pause(AGAIN);
            if (isStopped()) {
                return ApplyVerdict.WAITING;
            }
        }
    }

    /** After a sleep nobody knows what happened meanwhile (reliability row 43). */
    private Optional<ApplyVerdict> lookFirst() {
        lines.step("confirm", "this computer slept, or its clock was set; reading what AWS holds");
        return switch (TakeBack.check(window, way)) {
            case Found.Mine _ -> Optional.empty();
            case Found.Unread(var failure) -> {
                lines.step("confirm", words.of(failure));
                yield Optional.empty();
            }
            case Found.Back back -> ended(back);
            case Found.Changed changed -> ended(changed);
            case Found.Sent sent -> ended(sent);
        };
    }

    private Optional<ApplyVerdict> ended(Found found) {
        return switch (found) {
            case Found.Unread(var failure) -> {
                lines.step("undo", words.of(failure));
                yield Optional.empty();
            }
            case Found.Back _ -> undone();
            case Found.Changed _ -> changed();
            case Found.Sent(var verdict, var _) -> ended(verdict);
            case Found.Mine _ -> throw new IllegalStateException("what is still there is taken back first");
        };
    }

    private Optional<ApplyVerdict> ended(SubmitVerdict verdict) {
        return switch (verdict) {
            case SubmitVerdict.Applied _ -> undone();
            case NotApplied(SubmitVerdict.Reason.Stale _) -> changed();
            case NotApplied(SubmitVerdict.Reason.NothingToDo _) -> ending(ApplyVerdict.WAITING,
                    "There is nothing that can be put back: AWS takes no empty name or description. The change stays"
                            + " until it is kept.");
            case NotApplied(SubmitVerdict.Reason.NotRead(var failure)) -> {
                lines.step("undo", words.of(failure));
                yield Optional.empty();
            }
            case NotApplied(var reason) ->
                ending(ApplyVerdict.WAITING, "Not undone. " + words.of(reason) + " AWS still holds the change.");
            case SubmitVerdict.Unknown _ -> {
                lines.step("undo", "no answer; nobody knows yet whether it was undone");
                yield Optional.empty();
            }
        };
    }

    private Optional<ApplyVerdict> undone() {
        return ending(ApplyVerdict.UNDONE, "Undone and verified: AWS holds the previous values.");
    }

    private Optional<ApplyVerdict> changed() {
        return ending(ApplyVerdict.CHANGED_SINCE,
                "Not undone: somebody changed the same settings since, so nothing was put back over theirs.");
    }

    private Optional<ApplyVerdict> ending(ApplyVerdict verdict, String sentence) {
        lines.say(sentence);
        return Optional.of(verdict);
    }

    private static boolean isStopped() {
        return Thread.currentThread().isInterrupted();
    }

    private static String unwritten(JournalException problem) {
        return "That could not be written down: " + problem.getMessage();
    }

    /** How many minutes are left, a begun one counted. */
    private long minutes() {
        return window.left().plusSeconds(59).toMinutes();
    }

    /** How much time is left, in words. */
    String left() {
        var left = window.left();
        return "%d:%02d min".formatted(left.toMinutes(), left.toSecondsPart());
    }
}
