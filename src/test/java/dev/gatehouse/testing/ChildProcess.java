package dev.gatehouse.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs a main class of these tests in a Java of its own, whose environment can be chosen. */
public final class ChildProcess {
    private ChildProcess() {}

    /** Runs a main class to its end, which must be a good one. */
    public static void run(Class<?> main, Map<String, String> environment, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path",
                System.getProperty("java.class.path")), main.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        var child = builder.start();
        try {
            assertThat(child.waitFor(180, TimeUnit.SECONDS)).as("the child ended").isTrue();
            assertThat(child.exitValue()).isZero();
        } finally {
            child.destroyForcibly();
        }
    }
}
