package dev.gatehouse.ui.common;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.FontLoader;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/**
 * Loads the typeface of the icons, and no other one that Ikonli brings. A package has it as a file beside the jars: out
 * of a jar JavaFX would unpack it into the folder for temporary files, where it stays when the program is killed.
 */
final class IconTypeface implements FontLoader {
    private static final double SIZE = 16;

    private IconTypeface() {}

    /** All icons of this process are drawn with it; before the first icon is made. */
    static void load() {
        IkonResolverProvider.getInstance(new IconTypeface());
    }

    @Override
    public void loadFont(IkonHandler handler) {
        if (handler instanceof FeatherIkonHandler) {
            var resource = handler.getFontResource();
            handler.setFont(beside(resource).map(IconTypeface::font)
                    .orElseGet(() -> Font.loadFont(resource.toExternalForm(), SIZE)));
        }
    }

    /** The file of the same name beside the jar that a resource is in. */
    static Optional<Path> beside(URL resource) {
        var path = resource.getPath();
        var end = path.lastIndexOf("!/");
        if (!resource.getProtocol().equals("jar") || end < 0) {
            return Optional.empty();
        }
        return Optional.of(Path.of(URI.create(path.substring(0, end)))
                .resolveSibling(path.substring(path.lastIndexOf('/') + 1))).filter(Files::isRegularFile);
    }

    /** JavaFX takes the place as it is written, blanks and all; nothing, where it cannot. */
    static @Nullable Font font(Path file) {
        return Font.loadFont("file:" + file.toUri().getSchemeSpecificPart(), SIZE);
    }
}
