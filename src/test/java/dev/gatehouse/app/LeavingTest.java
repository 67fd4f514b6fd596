package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.change.Pace;
import dev.gatehouse.sandbox.SandboxOptions;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody has typed in the second before the window closes. */
@ExtendWith(ApplicationExtension.class)
class LeavingTest {
    @TempDir
    private Path folder;
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage, new AppConnections(SandboxOptions.defaults()),
                LocalStores.inFolders(folder.resolve("config"), folder.resolve("state")), Pace.real());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatWasTypedLastIsKeptWhenTheWindowIsLeftAtOnce() throws IOException {
        window.openProfile("Example 3");
        window.fx(() -> {
            var identity = window.shell().pages().editor().parts().identity();
            identity.descriptionProperty().set("Typed before");
            identity.descriptionProperty().set("Typed last");
            return true;
        });
        window.shut();
        assertThat(kept()).contains("Typed last");
    }

    private String kept() throws IOException {
        try (var files = Files.walk(folder)) {
            return Files.readString(files.filter(file -> file.getFileName().toString().startsWith("drafts"))
                    .findFirst().orElseThrow());
        }
    }
}
