package dev.gatehouse.app;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import javafx.stage.Stage;

import dev.gatehouse.aws.AwsFolder;
import dev.gatehouse.aws.LifeCycles;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.testing.FastPace;
import dev.gatehouse.testing.Folders;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.signin.SignInViewModel.State;

/** R16: the lives of credentials, and how soon the window's thread answers while a source of them hangs. */
public final class LifeFigure {
    private static final Duration LONGEST = Duration.ofMillis(100);
    private static final int QUESTIONS = 400;
    private static final int PAUSE = 5;

    private LifeFigure() {}

    /** Plays the lives, then asks the window's thread again and again. */
    public static void count(Tally tally) throws IOException, InterruptedException {
        LifeCycles.count(tally);
        try (var home = Folders.scratch("gatehouse-hangs");
                var server = SandboxServer.start(SandboxOptions.defaults())) {
            var window = FxRunner.onFx(() -> new WindowFixture(new Stage(),
                    new FolderConnections(new AwsFolder(home.path()), server),
                    new WindowFixture.Held(() -> server, server::close), LocalStores.inMemory(), new FastPace()));
            try (window) {
                connect(window);
                ask(tally, window, State.NONE, "nothing is asked");
                server.sts().endSessions();
                server.faults().set(List.of(FaultRule.always("AssumeRole", new Fault.Hang(Moment.BEFORE))));
                window.fx(() -> {
                    window.shell().pages().signIn().signIn();
                    return true;
                });
                window.await("the sign-in",
                        () -> window.shell().pages().signIn().stateProperty().get() == State.WORKING);
                ask(tally, window, State.WORKING, "a source hangs");
            }
        }
    }

    private static void connect(WindowFixture window) {
        var connection = window.shell().pages().connection();
        window.await("the profiles", () -> !connection.profiles().isEmpty());
        window.fx(() -> {
            connection.profileProperty().set(connection.profiles().stream()
                    .filter(choice -> choice.name().equals("admin")).findFirst().orElseThrow());
            connection.regionProperty().set(SandboxCredentials.REGION);
            connection.labelProperty().set(Bookmark.Label.TEST);
            connection.connect();
            return true;
        });
        window.await("the list", () -> !window.shell().pages().profiles().profiles().isEmpty());
    }

    private static void ask(Tally tally, WindowFixture window, State now, String what)
            throws InterruptedException {
        for (var question = 0; question < QUESTIONS; question++) {
            var start = System.nanoTime();
            var state = window.fx(() -> window.shell().pages().signIn().stateProperty().get());
            var took = Duration.ofNanos(System.nanoTime() - start);
            tally.time("the window's thread answers while " + what, took);
            tally.check(state == now, "it is no longer so that " + what);
            tally.check(now == State.NONE || took.compareTo(LONGEST) <= 0,
                    "while " + what + " the window's thread was blocked for "
                            + took.toMillis() + " ms");
            Thread.sleep(PAUSE);
        }
    }
}
