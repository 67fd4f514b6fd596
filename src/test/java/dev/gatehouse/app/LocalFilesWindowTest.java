package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.change.Pace;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.local.LocalNoticeViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/** The real window on files of this computer: one that is damaged, and what is kept from one start to the next. */
@ExtendWith(ApplicationExtension.class)
class LocalFilesWindowTest {
    @TempDir
    private static Path folder;
    private Stage stage;
    private WindowFixture window;

    @Start
    void start(Stage first) throws IOException {
        Files.writeString(folder.resolve("networks.json"), "{\"schema\": 1, \"networks\": [oops");
        stage = first;
        window = open();
    }

    private WindowFixture open() {
        return new WindowFixture(stage, new AppConnections(SandboxOptions.defaults()),
                LocalStores.inFolders(folder, folder.resolve("state")), Pace.real());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDamagedFileIsSaidInABarAndWhatIsEnteredNextIsThereAfterARestart() throws IOException {
        window.await("the notice", () -> !notices().titleProperty().get().isEmpty());
        assertThat(notices().titleProperty().get())
                .isEqualTo("The file with your named networks is damaged and was set aside");
        window.pictures("local-damaged");
        window.keys().tabTo("localBar");
        window.keys().press(KeyCode.SPACE);
        assertThat(notices().titleProperty().get()).isEmpty();
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.awaitFocus("firstButton");
        window.keys().press(KeyCode.ENTER);
        window.keys().type("Head office");
        window.keys().tabTo("saveButton");
        window.keys().press(KeyCode.ENTER);
        window.await("the file", () -> Files.exists(folder.resolve("networks.json"))
                && window.shell().tasks().isIdle());
        window.close();
        window = FxRunner.onFx(this::open);
        window.await("the network", () -> window.shell().pages().networks().items().size() == 1);
        assertThat(window.shell().pages().networks().items().getFirst().name()).isEqualTo("Head office");
        assertThat(notices().titleProperty().get()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().contains(".bad-")).toList()).hasSize(1)
                    .first().satisfies(file -> assertThat(file).hasContent("{\"schema\": 1, \"networks\": [oops"));
        }
    }

    private LocalNoticeViewModel notices() {
        return window.shell().pages().notices();
    }
}
