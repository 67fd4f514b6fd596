package dev.gatehouse.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.gatehouse.change.SubmitControl;

/**
 * What one run of {@code gatehouse apply} prints, and its one last line: the verdict of the run or, where the process
 * is asked to end in the middle (SIGTERM, Ctrl+C), what is certain by then. Nothing is printed after the verdict.
 */
final class ApplyEnd {
    /** How long a run that has not sent anything is given to write down that it did not. */
    private static final Duration UNSENT = Duration.ofSeconds(1);
    /** How long a run that has sent is given to find out how it ended. */
    private static final Duration SENT = Duration.ofSeconds(3);

    private final Console console;
    private final SubmitControl control = new SubmitControl();
    private final CountDownLatch told = new CountDownLatch(1);
    private Optional<ApplyVerdict> verdict = Optional.empty();
    private Optional<SubmitControl> undo = Optional.empty();

    ApplyEnd(Console console) {
        this.console = console;
    }

    /** With which the run sends, and which is cancelled when the process is asked to end. */
    SubmitControl control() {
        return control;
    }

    /** The change is applied and waits to be confirmed; what is returned cancels its undo. */
    synchronized SubmitControl waiting() {
        var control = new SubmitControl();
        undo = Optional.of(control);
        return control;
    }

    /** Prints a line of the run. */
    synchronized void line(String line) {
        if (verdict.isEmpty()) {
            console.out().println(line);
        }
    }

    /**
     * Prints the verdict as last line, unless there is one.
     *
     * @return the exit code of the one that was printed
     */
    synchronized int tell(ApplyVerdict ended) {
        if (verdict.isEmpty()) {
            line("verdict=" + ended);
            verdict = Optional.of(ended);
            told.countDown();
        }
        return verdict.get().exitCode();
    }

    /**
     * The process is asked to end: nothing is sent from now on. Waits a little for the run to come to its verdict, and
     * otherwise says what is certain without it.
     *
     * @return the exit code
     */
    int stop() {
        var waiting = undo();
        if (waiting.isPresent()) {
            return stopWaiting(waiting.get());
        }
        control.cancel();
        var sent = control.hasStartedSending();
        if (awaitVerdict(sent ? SENT : UNSENT)) {
            return tell(ApplyVerdict.UNKNOWN);
        }
        return sent
                ? tell("Stopped while the change was on its way. Nobody knows yet whether AWS applied it. Run this"
                        + " command again to look; it is not sent again blindly.", ApplyVerdict.UNKNOWN)
                : tell("Stopped. Nothing was sent.", ApplyVerdict.NOT_APPLIED);
    }

    /** The journal knows that it waits, and what was sent to take it back. */
    private int stopWaiting(SubmitControl back) {
        back.cancel();
        if (back.hasStartedSending() && awaitVerdict(SENT)) {
            return tell(ApplyVerdict.WAITING);
        }
        return tell("Stopped before the change was confirmed or taken back. Nothing takes it back by itself any more:"
                + " run gatehouse confirm with --keep or --undo, or open the window.", ApplyVerdict.WAITING);
    }

    private synchronized Optional<SubmitControl> undo() {
        return undo;
    }

    private synchronized int tell(String sentence, ApplyVerdict ended) {
        line(sentence);
        return tell(ended);
    }

    private boolean awaitVerdict(Duration patience) {
        try {
            return told.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
