package dev.gatehouse.testing.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Assumptions;

/**
 * The fonts the kept looks were drawn with, as the names and widths of three lines. Other fonts set every word
 * elsewhere, so that pictures cannot be compared; everything else must hold on every computer.
 */
public final class KeptFonts {
    private static final Path FILE = LookCheck.KEPT.resolve("fonts");
    private static final String LINE = "Sphinx of black quartz, judge my vow 0123456789";

    private KeptFonts() {}

    /** Skips the test, saying why, where this computer has other fonts; on the FX thread. */
    public static void assume() {
        var here = here();
        if (LookBook.renews()) {
            write(here);
        }
        var kept = read();
        Assumptions.assumeTrue(here.equals(kept), () -> "The looks were kept with other fonts than this computer has."
                + " Kept: " + kept + ". Here: " + here);
    }

    private static String here() {
        var mono = Font.getFamilies().contains("DejaVu Sans Mono") ? "DejaVu Sans Mono" : "monospace";
        return List.of(Font.getDefault().getFamily(), mono).stream()
                .flatMap(family -> List.of(FontWeight.NORMAL, FontWeight.BOLD).stream()
                        .map(weight -> width(family, weight)))
                .collect(Collectors.joining(", "));
    }

    private static String width(String family, FontWeight weight) {
        var text = new Text(LINE);
        text.setFont(Font.font(family, weight, 14));
        return String.format(Locale.ROOT, "%s %s %s %.1f", family, weight, text.getFont().getName(),
                text.getLayoutBounds().getWidth()).toLowerCase(Locale.ROOT);
    }

    private static String read() {
        try {
            return Files.readString(FILE).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String fonts) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, fonts + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
