package dev.gatehouse.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.FakeConnections;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.Sources;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeManager;

import static org.assertj.core.api.Assertions.assertThat;

/** Every FXML file loads as the program loads it, with the controller its name promises. */
@TestInstance(Lifecycle.PER_CLASS)
class FxmlLoadTest {

    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");

    List<Path> fxml() {
        return Sources.files(Sources.RESOURCES, ".fxml");
    }

    @ParameterizedTest
    @MethodSource("fxml")
    void its_controller_is_named_after_it(Path file) {
        var matcher = CONTROLLER.matcher(Sources.read(file));
        assertThat(matcher.find()).as("%s names a controller", file).isTrue();
        assertThat(matcher.group(1)).isEqualTo(className(file)).endsWith("View");
    }

    @ParameterizedTest
    @MethodSource("fxml")
    void it_holds_no_script_and_no_words(Path file) {
        String text = Sources.read(file);
        assertThat(text).doesNotContain("fx:script").doesNotContain("<?language");
        assertThat(text).as("words belong in messages.properties").doesNotContainPattern(
                "\\s(text|title|promptText|hint|label|accessibleText|emptyTitle|emptyText)=\"[^%$\"]*[A-Za-z]");
    }

    @ParameterizedTest
    @MethodSource("fxml")
    void it_loads(Path file) throws ReflectiveOperationException {
        Class<?> view = Class.forName(className(file));
        var loaded = FxRunner.onFx(() -> graph().views().load(view));
        assertThat(loaded.view()).isInstanceOf(view);
        assertThat(loaded.root()).isNotNull();
    }

    @Test
    void every_registered_view_has_its_fxml() {
        Set<Class<?>> registered = FxRunner.onFx(() -> graph().views().registered());
        assertThat(registered).extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(fxml().stream().map(FxmlLoadTest::className).toList());
    }

    private static AppGraph graph() {
        var connect = new FakeConnect(new ManualPace(), Profiles.example3());
        var parts = new AppGraph.Parts(new FakeConnections(connect), new ImmediateTaskRunner(), DraftAnalysis::of,
                new ManualPace(), LocalStores.inMemory(), Messages.strict(Locale.ENGLISH));
        return new AppGraph(parts, new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT)));
    }

    @Test
    void the_folder_is_there() {
        assertThat(Sources.RESOURCES.resolve("dev/gatehouse/ui/messages.properties")).exists();
    }

    private static String className(Path file) {
        String path = Sources.RESOURCES.relativize(file).toString();
        return path.substring(0, path.length() - ".fxml".length()).replace('/', '.').replace('\\', '.');
    }
}
