package dev.gatehouse.ui.common;

import java.util.Objects;

import javafx.application.ColorScheme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** A look: a ground from AtlantaFX and one sheet of colour values of our own. */
public enum Theme {
    /** Dark on light. */
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light.css", ColorScheme.LIGHT),
    /** Light on dark. */
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark.css", ColorScheme.DARK),
    /** White on black, words 7:1 and more, every edge as strong as a word. */
    HIGH_CONTRAST(new PrimerDark().getUserAgentStylesheet(), "high-contrast.css", ColorScheme.DARK);

    private final String ground;
    private final String colours;
    private final ColorScheme scheme;

    Theme(String ground, String colours, ColorScheme scheme) {
        this.ground = ground;
        this.colours = colours;
        this.scheme = scheme;
    }

    String ground() {
        return ground;
    }

    String colourSheet() {
        return sheet(colours);
    }

    ColorScheme scheme() {
        return scheme;
    }

    static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/dev/gatehouse/ui/theme/" + name), name)
                .toExternalForm();
    }
}
