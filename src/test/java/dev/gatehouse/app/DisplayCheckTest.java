package dev.gatehouse.app;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayCheckTest {
    private final Computer computer = new Computer();

    @Nested
    class OnLinux {
        @Test
        void aDisplayThatAnswersGetsTheWindow() {
            computer.variables.put("DISPLAY", ":0");
            assertThat(state()).isEqualTo(DisplayState.WINDOW);
        }

        @Test
        void withoutAnyDisplayNoLibraryIsLoaded() {
            computer.libraryLoads = false;
            assertThat(state()).isEqualTo(DisplayState.NO_DISPLAY);
            assertThat(computer.librariesAsked).isZero();
        }

        @Test
        void anEmptyDisplayIsNone() {
            computer.variables.put("DISPLAY", " ");
            assertThat(state()).isEqualTo(DisplayState.NO_DISPLAY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY"})
        void missingGtkIsNamed(String variable) {
            computer.variables.put(variable, "0");
            computer.libraryLoads = false;
            assertThat(state()).isEqualTo(DisplayState.NO_GTK);
            assertThat(state().tourInstead()).contains("sudo apt-get install libgtk-3-0");
        }

        @Test
        void aDisplayThatDoesNotAnswerIsUnreachable() {
            computer.variables.put("DISPLAY", ":77");
            computer.serverAnswers = false;
            assertThat(state()).isEqualTo(DisplayState.UNREACHABLE);
        }

        @Test
        void headlessCanBeForcedThoughTheDisplayAnswers() {
            computer.variables.put("DISPLAY", ":0");
            computer.properties.put("glass.platform", "Headless");
            assertThat(state()).isEqualTo(DisplayState.HEADLESS_ASKED);
        }
    }

    @Nested
    class Elsewhere {
        @ParameterizedTest
        @ValueSource(strings = {"Mac OS X", "Windows 11"})
        void aDesktopIsTakenForGranted(String system) {
            computer.properties.put("os.name", system);
            computer.libraryLoads = false;
            computer.serverAnswers = false;
            assertThat(state()).isEqualTo(DisplayState.WINDOW);
        }

        @Test
        void headlessCanBeForced() {
            computer.properties.put("os.name", "Mac OS X");
            computer.properties.put("glass.platform", "Headless");
            assertThat(state()).isEqualTo(DisplayState.HEADLESS_ASKED);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WINDOW")
    void everyOtherStateIsExplainedInOneLine(DisplayState state) {
        assertThat(state.tourInstead()).startsWith("Gatehouse ").contains("tour").doesNotContain("\n");
        assertThat(state.nothingShown()).startsWith("Gatehouse ").contains("nothing was opened")
                .doesNotContain("tour");
    }

    private DisplayState state() {
        return new DisplayCheck(computer).state();
    }

    /** A Linux desktop on which everything works and no display is named. */
    private static final class Computer implements DisplayProbe {
        private final Map<String, String> properties = new HashMap<>(Map.of("os.name", "Linux"));
        private final Map<String, String> variables = new HashMap<>();
        private boolean libraryLoads = true;
        private boolean serverAnswers = true;
        private int librariesAsked;

        @Override
        public @Nullable String property(String name) {
            return properties.get(name);
        }

        @Override
        public @Nullable String variable(String name) {
            return variables.get(name);
        }

        @Override
        public boolean loads(String library) {
            librariesAsked++;
            return libraryLoads;
        }

        @Override
        public boolean reachesXServer() {
            return serverAnswers;
        }
    }
}
