package dev.gatehouse.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.FirstFrame;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/**
 * A process that opens one window, prints how long that took since {@code probe.started} (milliseconds since 1970), and
 * ends: {@code empty} for a window with one label, {@code gatehouse} for the program, which goes on until a profile of
 * the sandbox is shown, and then prints how long the next profile takes from its choice. With {@code memory} it stays
 * at
 * the first for two seconds more and prints its resident memory in kB (Linux) instead.
 */
public final class StartProbe {
    private StartProbe() {}

    /** As the program does, and unlike an {@code Application} with a main method, before JavaFX starts. */
    public static void main(String[] args) {
        if (!List.of(args).contains("empty")) {
            if (System.getenv("DISPLAY") != null) {
                require(new DisplayCheck(new NativeDisplayProbe()).state() == DisplayState.WINDOW);
            }
            BackgroundWork.leaveOneProcessor();
            Groundwork.begin(LocalStores::inMemory);
        }
        Application.launch(Window.class, args);
    }

    private static void require(boolean can) {
        if (!can) {
            throw new IllegalStateException("no window can open here");
        }
    }

    private static void print(String what) {
        out(what + " " + (System.currentTimeMillis() - Long.getLong("probe.started", 0)));
    }

    private static void out(String line) {
        PrintStream out = System.out;
        out.println(line);
    }

    private static long resident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line
                    .replaceAll("\\D", ""))).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The window, made by JavaFX. */
    public static final class Window extends Application {
        private @Nullable Groundwork taken;
        /** What the first profile is called; empty until it is shown. */
        private String first = "";
        /** When the next one was asked for. */
        private long asked;

        @Override
        public void init() {
            if (!getParameters().getRaw().contains("empty")) {
                taken = Groundwork.taken();
            }
        }

        @Override
        public void start(Stage stage) {
            if (taken == null) {
                stage.setScene(new Scene(new Label("empty"), 1280, 800));
                FirstFrame.then(() -> {
                    print("first-frame");
                    end();
                });
            } else {
                openGatehouse(stage, taken);
            }
            stage.show();
        }

        private void openGatehouse(Stage stage, Groundwork ground) {
            ThemeManager.dressAll();
            ground.followSystem();
            var graph = ground.graph();
            stage.setScene(graph.scene(1280, 800));
            var pages = graph.shell().pages();
            FirstFrame.then(() -> {
                print("first-frame");
                pages.connection().openSandbox();
            });
            pages.profiles().profiles().subscribe(() -> pages.profiles().profiles().stream().findFirst()
                    .filter(_ -> first.isEmpty()).ifPresent(pages.profiles()::select));
            pages.editor().summaryProperty().subscribe(summary -> {
                if (!summary.isEmpty()) {
                    var title = pages.editor().titleProperty().get();
                    FirstFrame.then(() -> shown(title, pages.profiles()));
                }
            });
        }

        /** The first profile is shown, or the next one after it. */
        private void shown(String title, ProfilesViewModel profiles) {
            if (first.isEmpty()) {
                first = title;
                print("profile-shown");
                asked = System.nanoTime();
                if (getParameters().getRaw().contains("memory")) {
                    end();
                } else {
                    profiles.select(profiles.profiles().get(1));
                }
            } else if (!title.equals(first)) {
                out("next-shown " + (System.nanoTime() - asked) / 1_000_000);
                end();
            }
        }

        @Override
        public void stop() {
            if (taken != null) {
                taken.runner().close();
                taken.connections().close();
            }
        }

        private void end() {
            if (!getParameters().getRaw().contains("memory")) {
                Platform.exit();
                return;
            }
            var rest = new PauseTransition(Duration.seconds(2));
            rest.setOnFinished(_ -> {
                out("resident " + resident());
                Platform.exit();
            });
            rest.play();
        }
    }
}
