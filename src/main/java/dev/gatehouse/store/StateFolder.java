package dev.gatehouse.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Where this computer keeps what Gatehouse writes down: {@code $XDG_STATE_HOME} or {@code ~/.local/state} on Linux,
 * {@code %LOCALAPPDATA%} on Windows, {@code ~/Library/Application Support} on macOS. The system property
 * {@code gatehouse.state} names another folder.
 */
public final class StateFolder {
    private static final PlatformFolder FOLDER = new PlatformFolder("gatehouse.state",
            new PlatformFolder.Place("LOCALAPPDATA", List.of("AppData", "Local")),
            new PlatformFolder.Place("XDG_STATE_HOME", List.of(".local", "state")));

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
        return FOLDER.in(environment, properties);
    }
}
