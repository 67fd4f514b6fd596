package dev.gatehouse.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Where this computer keeps what people enter: {@code $XDG_CONFIG_HOME} or {@code ~/.config} on Linux,
 * {@code %APPDATA%} on Windows, {@code ~/Library/Application Support} on macOS. The system property
 * {@code gatehouse.config} names another folder.
 */
public final class ConfigFolder {
    private static final PlatformFolder FOLDER = new PlatformFolder("gatehouse.config",
            new PlatformFolder.Place("APPDATA", List.of("AppData", "Roaming")),
            new PlatformFolder.Place("XDG_CONFIG_HOME", List.of(".config")));

    private final Map<String, String> environment;
    private final Properties properties;

    /** The folder under this environment and these system properties. */
    public ConfigFolder(Map<String, String> environment, Properties properties) {
        this.environment = Map.copyOf(environment);
        this.properties = properties;
    }

    /** The folder of this process. */
    public static Path ofThisProcess() {
        return new ConfigFolder(System.getenv(), System.getProperties()).path();
    }

    /** The folder; it may not exist yet. It is not absolute when this computer names no home folder. */
    public Path path() {
        return FOLDER.in(environment, properties);
    }
}
