package dev.gatehouse.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import javafx.scene.text.Font;

/** The monospaced face of this computer: style sheets of JavaFX take one family only, so the choice is made here. */
final class MonoFont {

    private static final List<String> WANTED = List.of("JetBrains Mono", "DejaVu Sans Mono", "SF Mono", "Menlo",
            "Cascadia Mono", "Consolas", "Liberation Mono");

    private MonoFont() {}

    static String family() {
        Set<String> here = Set.copyOf(Font.getFamilies());
        return WANTED.stream().filter(here::contains).findFirst().orElse("monospace");
    }

    /** A style sheet, as an address, that gives the face to {@link Styles#MONO}. */
    static String sheet() {
        String css = ".%s { -fx-font-family: \"%s\"; }".formatted(Styles.MONO, family());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
