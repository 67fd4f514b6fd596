package dev.gatehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts the program in a process of its own, as a user does. */
class MainTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "sandbox --help", "tour --help", "verify --help", "report --help",
            "fly"})
    void aCommandLoadsNoJavaFxClass(String arguments) throws Exception {
        Path classes = folder.resolve("classes.txt");
        run(List.of("-Xlog:class+load:file=" + classes), arguments.split(" "));
        assertThat(Files.readAllLines(classes)).anyMatch(line -> line.contains("dev.gatehouse.Main"))
                .noneMatch(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx."));
    }

    @Test
    void evidenceIsMadeWithoutJavaFx() throws Exception {
        Path classes = folder.resolve("classes.txt");
        Ended ended = run(List.of("-Xlog:class+load:file=" + classes), "report", "--sandbox", "--out",
                folder.resolve("packs").toString());
        assertThat(ended.code()).isZero();
        assertThat(Files.readAllLines(classes)).anyMatch(line -> line.contains("dev.gatehouse.evidence.Pack"))
                .noneMatch(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx."));
    }

    @Test
    void aFleetIsCheckedWithoutJavaFx() throws Exception {
        Path classes = folder.resolve("classes.txt");
        Ended ended = run(List.of("-Xlog:class+load:file=" + classes), "check", "--sandbox", "--instances", "1",
                "--no-rate-limit", "--baseline", "docs/baseline-example.json");
        assertThat(ended.code()).isEqualTo(4);
        assertThat(Files.readAllLines(classes)).anyMatch(line -> line.contains("dev.gatehouse.cli.FleetCheck"))
                .noneMatch(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx."));
    }

    @Test
    void theVersionIsAllThatStandardOutputCarries() throws Exception {
        Ended ended = run(List.of(), "--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines()).singleElement().asString().startsWith("Gatehouse ");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void aLinkThatTheDesktopHandsOverIsNeverACommand() throws Exception {
        Ended ended = run(List.of("-Dglass.platform=Headless"), "gatehouse:--version");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith("The link names no instance");
    }

    @Test
    void wrongUsageEndsWithItsOwnCode() throws Exception {
        assertThat(run(List.of(), "fly").code()).isEqualTo(2);
    }

    @Test
    void withoutArgumentsAndWithoutAWindowTheReasonIsSaidAndTheTourPlays() throws Exception {
        Path picture = folder.resolve("1-01-welcome.txt");
        Process process = start(List.of("-Dglass.platform=Headless", "-Dgatehouse.pictures=" + folder));
        for (int i = 0; i < 600 && process.isAlive() && !Files.exists(picture); i++) {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        assertThat(folder.resolve("err.txt")).content()
                .startsWith("Gatehouse was asked to run without a window");
        assertThat(picture).exists();
    }

    private Ended run(List<String> options, String... arguments) throws Exception {
        Process process = start(options, arguments);
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ended within a minute").isTrue();
        return new Ended(process.exitValue(), Files.readString(folder.resolve("out.txt")),
                Files.readString(folder.resolve("err.txt")));
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        var builder = new ProcessBuilder(commandLine(options, arguments))
                .redirectOutput(folder.resolve("out.txt").toFile()).redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        return builder.start();
    }

    private static List<String> commandLine(List<String> options, String... arguments) {
        Stream<String> java = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"));
        Stream<String> program = Stream.concat(Stream.of("dev.gatehouse.Main"), Stream.of(arguments));
        return Stream.of(java, options.stream(), program).flatMap(part -> part).toList();
    }

    private record Ended(int code, String out, String err) {}
}
