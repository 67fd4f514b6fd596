package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.profile.OpenLink;

import static org.assertj.core.api.Assertions.assertThat;

/** What the desktop is told of links, and what the program takes for one, is the same. */
class DesktopEntryTest {
    private static final Path LINUX = Path.of("packaging", "linux");
    private static final String TYPE = "x-scheme-handler/" + OpenLink.SCHEME.replace(":", "");

    @Test
    void theDesktopEntryTakesLinksAndHandsThemOver() throws IOException {
        assertThat(Files.readAllLines(LINUX.resolve("gatehouse.desktop"))).contains("MimeType=" + TYPE + ";",
                "Exec=gatehouse %u");
    }

    @Test
    void softwareCentresAreToldTheSame() throws IOException {
        assertThat(Files.readString(LINUX.resolve("dev.gatehouse.gatehouse.metainfo.xml")))
                .contains("<mediatype>" + TYPE + "</mediatype>");
    }
}
