package dev.gatehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.Sources;
import dev.gatehouse.testing.ViewFixture;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ViewLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every FXML file loads, with the controller its name promises. A package that gains its first FXML gains a
 * {@code ViewFixtures} class in the test tree; see {@link ViewFixture}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FxmlLoadTest {

    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");

    List<Path> fxml() {
        return Sources.files(Sources.RESOURCES, ".fxml");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("fxml")
    void its_controller_is_named_after_it(Path file) {
        var matcher = CONTROLLER.matcher(Sources.read(file));
        assertThat(matcher.find()).as("%s names a controller", file).isTrue();
        assertThat(matcher.group(1)).isEqualTo(className(file)).endsWith("View");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("fxml")
    void it_holds_no_script_and_no_words(Path file) {
        String text = Sources.read(file);
        assertThat(text).doesNotContain("fx:script").doesNotContain("<?language");
        assertThat(text).as("words belong in messages.properties").doesNotContainPattern(
                "\\s(text|title|promptText|hint|label|accessibleText|emptyTitle|emptyText)=\"[^%$\"]*[A-Za-z]");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("fxml")
    void it_loads(Path file) throws ReflectiveOperationException {
        Class<?> view = Class.forName(className(file));
        var loader = new ViewLoader(Messages.strict(Locale.ENGLISH));
        fixture(view.getPackageName()).register(loader);
        assertThat(loader.registered()).as("ViewFixtures of %s", view.getPackageName()).contains(view);
        var loaded = FxRunner.onFx(() -> loader.load(view));
        assertThat(loaded.view()).isInstanceOf(view);
        assertThat(loaded.root()).isNotNull();
    }

    @Test
    void the_folder_is_there() {
        assertThat(Sources.RESOURCES.resolve("dev/gatehouse/ui/messages.properties")).exists();
    }

    private static ViewFixture fixture(String packageName) throws ReflectiveOperationException {
        var constructor = Class.forName(packageName + ".ViewFixtures").getDeclaredConstructor();
        constructor.setAccessible(true);
        return (ViewFixture) constructor.newInstance();
    }

    private static String className(Path file) {
        String path = Sources.RESOURCES.relativize(file).toString();
        return path.substring(0, path.length() - ".fxml".length()).replace('/', '.').replace('\\', '.');
    }
}
