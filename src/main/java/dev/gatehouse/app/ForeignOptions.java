package dev.gatehouse.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Environment variables through which somebody else adds options to every Java program: an agent that reads memory, a
 * heap dump, another trust store (reliability §6).
 */
public final class ForeignOptions {
    private static final List<String> NAMES = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private ForeignOptions() {}

    /** The names of those that are set, in one phrase; empty when none is. Their values are not repeated. */
    public static Optional<String> in(Map<String, String> environment) {
        var set = NAMES.stream().filter(name -> !environment.getOrDefault(name, "").isBlank())
                .collect(Collectors.joining(", "));
        return Optional.of(set).filter(names -> !names.isEmpty());
    }

    /** What the command line says of them, on standard error. */
    public static Optional<String> warning(Map<String, String> environment) {
        return in(environment).map(names -> "Warning: " + names + " is set and changes how Gatehouse runs. Credentials"
                + " could be read by what it adds. Unset it unless you put it there.");
    }
}
