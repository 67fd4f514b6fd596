package dev.gatehouse.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.aws.AwsFolder;
import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.port.ProfileWriter;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.shell.ShellViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/** Drives the real window from the sandbox to a verified submit and listens on which thread the world is asked. */
class ThreadWallTest {
    /** What a connection and its parts tell at once. */
    private static final Set<String> QUICK = Set.of("longestWait", "target", "gateway", "writer", "known", "standing",
            "onWait",
            "close", "hashCode", "equals", "toString");
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> askedOnFx = new ConcurrentLinkedQueue<>();
    private final AppConnections real = new AppConnections(SandboxOptions.defaults());
    private final FxTaskRunner runner = new FxTaskRunner();
    private @Nullable Stage shown;

    @TempDir
    Path home = Path.of("");

    /** A window that stays open would take what the next test types. */
    @AfterEach
    void close() {
        FxRunner.onFx(() -> {
            if (shown != null) {
                shown.hide();
            }
            return true;
        });
        runner.close();
        real.close();
    }

    @Test
    void nothingThatTakesTimeRunsOnTheThreadOfTheWindow() throws Exception {
        var window = FxRunner.onFx(this::window);
        play(window);
        assertThat(asked).contains("awsProfiles", "openSandbox", "callerIdentity", "instances", "profiles", "profile",
                "update", "analyse");
        assertThat(askedOnFx).isEmpty();
    }

    /** A source of credentials may take half a minute; whoever asks it must not be the thread of the window. */
    @Test
    void noSourceOfCredentialsIsAskedOnTheThreadOfTheWindow() throws Exception {
        var server = SandboxServer.start(SandboxOptions.defaults());
        var folder = new FolderConnections(new AwsFolder(home), server);
        try (server) {
            server.sts().needsCode(AwsFolder.CAREFUL, AwsFolder.DEVICE);
            server.sts().code(AwsFolder.DEVICE, "111111");
            var shell = FxRunner.onFx(() -> window(watched(Connections.class, folder))).shell();
            var signIn = shell.pages().signIn();
            var profiles = shell.pages().profiles().profiles();
            var connection = shell.pages().connection();
            when(() -> !connection.profiles().isEmpty(), connection::refresh, connection.profiles());
            when(() -> signIn.codeWantedProperty().getValue(), () -> {
                connection.profileProperty().set(connection.profiles().stream()
                        .filter(choice -> choice.name().equals("mfa")).findFirst().orElseThrow());
                connection.regionProperty().set(SandboxCredentials.REGION);
                connection.connect();
            }, signIn.bodyProperty());
            when(() -> !profiles.isEmpty(), () -> {
                signIn.codeProperty().set("111111");
                signIn.signIn();
            }, profiles);
        }
        assertThat(asked).contains("signInNeed", "signIn", "profiles");
        assertThat(askedOnFx).isEmpty();
    }

    private AppGraph window() {
        return window(watched(Connections.class, real));
    }

    private AppGraph window(Connections connections) {
        var parts = new AppGraph.Parts(connections, runner, (base, draft, networks, before) -> {
            note("analyse");
            return DraftAnalysis.of(base, draft, networks, before);
        }, Pace.real(), LocalStores.inMemory(), Messages.strict(Locale.ENGLISH));
        var graph = new AppGraph(parts, new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT)));
        var stage = new Stage();
        stage.setScene(graph.scene(1280, 800));
        stage.show();
        shown = stage;
        return graph;
    }

    private static void play(AppGraph window) throws Exception {
        var shell = window.shell();
        var profiles = shell.pages().profiles();
        var editor = shell.pages().editor();
        var submit = shell.pages().review().submit();
        when(() -> !shell.pages().connection().foundProperty().get().isEmpty(),
                () -> shell.pages().connection().refresh(), shell.pages().connection().foundProperty());
        when(() -> !profiles.profiles().isEmpty(), () -> shell.pages().connection().openSandbox(),
                profiles.profiles());
        when(() -> shell.place().identity().size() == 5, () -> {}, shell.place().identity());
        when(() -> editor.model().currentAnalysis().isPresent(),
                () -> profiles.select(profiles.profiles().getLast()), editor.model().analysisProperty());
        when(() -> edits(shell) == 2, () -> {
            editor.parts().sessions().inactivityEnabledProperty().set(true);
            editor.parts().sessions().inactivityProperty().set("15");
        }, editor.model().analysisProperty());
        when(() -> !shell.pages().review().lines().isEmpty(), editor::review, shell.pages().review().lines());
        when(() -> submit.outcomeProperty().get() != null, submit::start, submit.outcomeProperty());
        assertThat(FxRunner.onFx(() -> Objects.requireNonNull(submit.outcomeProperty().get()).kind()))
                .isEqualTo(Outcome.Kind.APPLIED);
        FxRunner.onFx(() -> {
            window.close();
            return true;
        });
    }

    private static int edits(ShellViewModel shell) {
        return shell.pages().editor().model().currentAnalysis()
                .map(analysis -> analysis.changes().change().fields().size()).orElse(0);
    }

    /** Does something on the thread of the window and waits until something is so. */
    private static void when(BooleanSupplier so, Runnable action, Observable... changes) throws Exception {
        var done = new CompletableFuture<Boolean>();
        var binding = FxRunner.onFx(() -> {
            var watch = Bindings.createBooleanBinding(so::getAsBoolean, changes);
            watch.subscribe(now -> {
                if (now) {
                    done.complete(true);
                }
            });
            action.run();
            return watch;
        });
        done.get(60, TimeUnit.SECONDS);
        FxRunner.onFx(() -> {
            binding.dispose();
            return true;
        });
    }

    private void note(String what) {
        asked.add(what);
        if (Platform.isFxApplicationThread()) {
            askedOnFx.add(what);
        }
    }

    /** The same thing, with every call to the world outside noted. */
    private <T> T watched(Class<T> type, T inner) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, method, arguments) -> {
            if (!QUICK.contains(method.getName())) {
                note(method.getName());
            }
            try {
                return watched(method.invoke(inner, arguments));
            } catch (InvocationTargetException thrown) {
                throw Objects.requireNonNullElse(thrown.getCause(), thrown);
            }
        }));
    }

    private Object watched(Object answer) {
        return switch (answer) {
            case Connection connection -> watched(Connection.class, connection);
            case ProfileGateway gateway -> watched(ProfileGateway.class, gateway);
            case ProfileWriter writer -> watched(ProfileWriter.class, writer);
            case Optional<?> perhaps -> perhaps.map(this::watched);
            case null, default -> answer;
        };
    }
}
