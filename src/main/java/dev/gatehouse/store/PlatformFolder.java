package dev.gatehouse.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a platform wants one kind of a program's files.
 *
 * @param property
 *            the system property that names another folder
 * @param windows
 *            the variable that names it on Windows, and where it is below the home folder without one
 * @param unix
 *            the same for Linux
 */
record PlatformFolder(String property, Place windows, Place unix) {

    /** A variable, and the way from the home folder when it is not set. */
    record Place(String variable, List<String> below) {
        private Path in(Map<String, String> environment, Path home) {
            return Optional.ofNullable(environment.get(variable)).flatMap(PlatformFolder::path)
                    .filter(Path::isAbsolute).orElseGet(() -> PlatformFolder.below(home, below));
        }
    }

    /** The folder; it may not exist yet. It is not absolute when this computer names no home folder. */
    Path in(Map<String, String> environment, Properties properties) {
        var named = properties.getProperty(property);
        return named == null ? usual(environment, properties) : Path.of(named).toAbsolutePath();
    }

    private Path usual(Map<String, String> environment, Properties properties) {
        var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var home = path(properties.getProperty("user.home", "")).orElse(Path.of(""));
        if (system.startsWith("windows")) {
            return windows.in(environment, home).resolve("Gatehouse");
        }
        return system.startsWith("mac")
                ? below(home, List.of("Library", "Application Support", "Gatehouse"))
                : unix.in(environment, home).resolve("gatehouse");
    }

    private static Path below(Path home, List<String> names) {
        return names.stream().reduce(home, Path::resolve, Path::resolve);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
