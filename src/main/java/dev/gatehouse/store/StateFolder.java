package dev.gatehouse.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where this computer keeps what Gatehouse writes down: {@code $XDG_STATE_HOME} or {@code ~/.local/state} on Linux,
 * {@code %LOCALAPPDATA%} on Windows, {@code ~/Library/Application Support} on macOS. The system property
 * {@code gatehouse.state} names another folder.
 */
public final class StateFolder {
    private final Map<String, String> environment;
    private final Properties properties;

    /** The folder under this environment and these system properties. */
    public StateFolder(Map<String, String> environment, Properties properties) {
        this.environment = Map.copyOf(environment);
        this.properties = properties;
    }

    /** The folder of this process. */
    public static Path ofThisProcess() {
        return new StateFolder(System.getenv(), System.getProperties()).path();
    }

    /** The folder; it may not exist yet. */
    public Path path() {
        var named = properties.getProperty("gatehouse.state");
        return named == null ? usual() : Path.of(named);
    }

    private Path usual() {
        var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var home = Path.of(properties.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            return absolute("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve("Gatehouse");
        }
        return system.startsWith("mac")
                ? home.resolve("Library").resolve("Application Support").resolve("Gatehouse")
                : absolute("XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state")).resolve("gatehouse");
    }

    /** A folder named by the environment; one that is not absolute is to be ignored. */
    private Optional<Path> absolute(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
