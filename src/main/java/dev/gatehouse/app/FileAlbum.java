package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.Scene;

import dev.gatehouse.cli.TourRequest;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.common.ThemeManager;

/**
 * Pictures as files of a folder, those in dark named so, each with what can be read in it beside it: {@code NAME.png},
 * {@code NAME-dark.png}, {@code NAME.txt}.
 */
final class FileAlbum implements Album {
    private final Path folder;
    private final TourRequest.Theme wanted;
    private final ThemeManager themes;

    FileAlbum(Path folder, TourRequest.Theme wanted, ThemeManager themes) {
        this.folder = folder;
        this.wanted = wanted;
        this.themes = themes;
    }

    @Override
    public void take(Scene scene, String name) {
        try {
            if (wanted != TourRequest.Theme.LIGHT) {
                save(scene, ThemeChoice.DARK, name + "-dark.png");
            }
            if (wanted != TourRequest.Theme.DARK) {
                save(scene, ThemeChoice.LIGHT, name + ".png");
            }
            Files.writeString(folder.resolve(name + ".txt"), Keyboard.onFx(() -> SceneFacts.of(scene)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save(Scene scene, ThemeChoice theme, String file) {
        Keyboard.onFx(() -> {
            themes.choiceProperty().set(theme);
            return true;
        });
        Keyboard.awaitFrames(scene);
        Keyboard.onFx(() -> {
            Snapshots.save(scene, folder.resolve(file));
            return true;
        });
    }
}
