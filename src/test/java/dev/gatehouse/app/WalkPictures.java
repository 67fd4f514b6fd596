package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.application.Platform;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeChoice;

/**
 * Takes a picture of every stop of the walk for people to look at: {@code WalkPictures FOLDER LANGUAGE THEME WIDTH
 * HEIGHT [STOP…]}, for instance {@code target/pictures/de de light 1024 640}.
 */
final class WalkPictures {
    private WalkPictures() {}

    public static void main(String[] args) {
        var folder = Path.of(args[0]);
        var messages = Messages.strict(Locale.forLanguageTag(args[1]));
        var stops = List.of(args).subList(5, args.length);
        try (var window = new WalkWindow(messages)) {
            window.theme(ThemeChoice.valueOf(args[2].toUpperCase(Locale.ROOT)));
            window.size(Integer.parseInt(args[3]), Integer.parseInt(args[4]));
            PageWalk.along(window, (stop, _) -> {
                if (stops.isEmpty() || stops.contains(stop)) {
                    save(window, folder.resolve(stop + ".png"));
                }
            });
        }
        Platform.exit();
    }

    private static void save(WalkWindow window, Path file) {
        try {
            window.shot().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
