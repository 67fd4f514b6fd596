package dev.gatehouse.app;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.change.Pace;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.sandbox.ReceivedRequest.Outcome;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.testing.Folders;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.profiles.ProfileItem;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * Figure R15, the soak: {@code n} changes one after the other in the real window, over HTTP with the real SDK and the
 * journal in its file, a fault in every twentieth; the pauses of the protocol pass at once, so that eight hours with a
 * change every ten seconds take minutes. A failure is a change that is lost or not what the verdict says, and, from a
 * hundred changes on, a heap that
 * has grown by more than 10 MB, and more than 2 % answers that say AWS was busy.
 */
public final class SoakFigure {
    private static final String UPDATE = "UpdateAuthenticationProfile";
    private static final String READ = "DescribeAuthenticationProfile";
    private static final String CALLS = "calls";
    private static final String BUSY = "answered 429";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final double MOST_BUSY = 0.02;
    private static final double MOST_GROWTH = 10;
    private static final int ONE_IN = 20;
    private static final int FIRST = 20;
    private static final int MANY = 100;

    private final Tally tally;
    private final QuickWindow window;

    private SoakFigure(Tally tally, QuickWindow window) {
        this.tally = tally;
        this.window = window;
    }

    /** Plays as many changes as the tally says. */
    public static void count(Tally tally) throws IOException, InterruptedException {
        BackgroundWork.leaveOneProcessor();
        if (System.getenv("DISPLAY") == null) {
            Headless.use();
        }
        try (var folder = Folders.scratch("gatehouse-soak");
                var window = new QuickWindow(LocalStores.inFolders(folder.path().resolve("config"),
                        folder.path().resolve("state")), new Hurried())) {
            window.openSandbox();
            if (tally.n() >= MANY) {
                window.awaitSpareTime();
            }
            new SoakFigure(tally, window).play();
        }
    }

    private void play() throws InterruptedException {
        for (var i = 0; i < (tally.n() >= MANY ? FIRST : 1); i++) {
            change(-1 - i, List.of());
        }
        var heap = LiveHeap.megabytes();
        for (var i = 0; i < tally.n(); i++) {
            var start = System.nanoTime();
            change(i, i % ONE_IN == 0 ? fault(tally.random(i)) : List.of());
            tally.time("one change, from the list of profiles to its verdict",
                    Duration.ofNanos(System.nanoTime() - start));
        }
        var growth = LiveHeap.megabytes() - heap;
        tally.count("kB of heap more than after the first changes", (int) (growth * 1024));
        // what few changes bring is what is made once, here or by whatever else runs in this process
        tally.check(tally.n() < MANY || growth <= MOST_GROWTH, "%.1f MB of heap more".formatted(growth));
        tally.check(tally.counted(BUSY) <= tally.counted(CALLS) * MOST_BUSY,
                tally.counted(BUSY) + " of " + tally.counted(CALLS) + " answers say AWS was busy");
    }

    /** What goes wrong in every twentieth change, all of it such that the protocol finds the truth by itself. */
    private static List<FaultRule> fault(SplittableRandom random) {
        return List.of(switch (random.nextInt(6)) {
            case 0 -> FaultRule.next(UPDATE, new Fault.ApplyThenStatus(500, "InternalServiceException", "Oops"));
            case 1 -> FaultRule.next(UPDATE, new Fault.Drop(Moment.AFTER, Manner.RESET));
            case 2 -> FaultRule.next(UPDATE, new Fault.Throttle());
            case 3 -> FaultRule.next(UPDATE, new Fault.Status(400, "InvalidParameterException", "Not like this"));
            case 4 -> FaultRule.next(READ, new Fault.Status(500, "InternalServiceException", "Oops")).fromThe(2);
            default -> FaultRule.next(UPDATE, new Fault.StaleReads(2));
        });
    }

    private void change(int number, List<FaultRule> faults) throws InterruptedException {
        var shell = window.fixture().shell();
        var profiles = shell.pages().profiles().profiles();
        var chosen = profiles.get(Math.floorMod(number, profiles.size()));
        var text = "Soak " + number;
        open(chosen);
        var held = held(chosen);
        window.fixture().sandbox().faults().set(faults);
        window.act(() -> shell.pages().editor().parts().identity().descriptionProperty().set(text));
        window.await("the edit", () -> shell.pages().editor().model().currentAnalysis()
                .filter(analysis -> analysis.draft().description().equals(text)).isPresent());
        window.act(shell.pages().editor()::review);
        window.await("the review", () -> shell.pageProperty().get() == Page.REVIEW
                && shell.pages().review().textProperty().get().json().contains(text));
        window.awaitDrawn();
        var submit = shell.pages().review().submit();
        window.act(submit::start);
        window.await("a verdict", () -> submit.verdictProperty().get() != null);
        judge(number, held, text, held(chosen), FxRunner.onFx(() -> submit.verdictProperty().get()));
        note();
        window.act(shell::edit);
        window.awaitDrawn();
    }

    private void open(ProfileItem chosen) throws InterruptedException {
        var shell = window.fixture().shell();
        window.act(() -> shell.pages().profiles().select(chosen));
        var model = shell.pages().editor().model();
        window.await(chosen.label(), () -> shell.pages().editor().titleProperty().get().equals(chosen.label())
                && model.currentAnalysis().isPresent() && !model.lockedProperty().getValue());
    }

    private void judge(int number, Optional<String> before, String sent, Optional<String> after,
            @Nullable SubmitVerdict verdict) {
        switch (verdict) {
            case SubmitVerdict.Applied _ -> {
                tally.count("applied");
                tally.check(after.equals(Optional.of(sent)), number + ": applied, and lost");
            }
            case SubmitVerdict.NotApplied _ -> {
                tally.count("not applied");
                tally.check(before.equals(after), number + ": not applied, and there");
            }
            case SubmitVerdict.Unknown _ -> tally.fail(number + ": not known");
            case null -> tally.fail(number + ": no verdict");
        }
    }

    /** The description in the sandbox. */
    private Optional<String> held(ProfileItem profile) {
        return window.fixture().sandbox().state().profile(profile.ref().instance().value(),
                profile.ref().profile().value()).orElseThrow().members().text("Description");
    }

    /** Counts what the sandbox has noted, and lets it forget that, since it lives in the same heap. */
    private void note() {
        var state = window.fixture().sandbox().state();
        for (var request : state.received()) {
            tally.count(CALLS);
            if (request.outcome() instanceof Outcome.Answered(var status, var _) && status == TOO_MANY_REQUESTS) {
                tally.count(BUSY);
            }
        }
        state.forget();
    }

    /** Time of which a pause takes none. */
    private static final class Hurried implements Pace {
        private final AtomicLong skipped = new AtomicLong();

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() + skipped.get());
        }

        @Override
        public void pause(Duration duration) {
            skipped.addAndGet(duration.toNanos());
        }
    }
}
