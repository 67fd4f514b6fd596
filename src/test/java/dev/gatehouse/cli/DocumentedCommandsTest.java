package dev.gatehouse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

import dev.gatehouse.testing.NoServices;

import static org.assertj.core.api.Assertions.assertThat;

/** What the documents tell people to type is what the program takes, and what it takes stands in the documents. */
class DocumentedCommandsTest {
    /**
     * At the beginning of a line or of a code span; up to its end, a pipe, a redirection or what is left to fill in.
     */
    private static final Pattern TYPED = Pattern.compile("(?m)(?:^|`|bin/)gatehouse((?: [^`\\s|>…\\\\;%]+)*)");
    private static final Map<String, String> PAGES = Map.of("verify", "report-command.md", "sandbox", "sandbox.md",
            "open", "connections.md", "tour", "../README.md", "manual", "../README.md", "completion", "../README.md",
            "help", "../README.md");

    private final Map<String, CommandSpec> commands = commands();

    @Test
    void every_command_line_is_one_that_the_program_takes() throws IOException {
        var checked = 0;
        for (var page : pages()) {
            var typed = TYPED.matcher(Files.readString(page));
            while (typed.find()) {
                var words = words(typed.group(1));
                if (!words.isEmpty()) {
                    assertThat(mistakes(words)).as("%s: gatehouse %s", page, String.join(" ", words)).isEmpty();
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acces", "apply FILE", "check --formt json profile.json", "--versio"})
    void what_it_does_not_take_is_found(String typed) {
        assertThat(mistakes(words(" " + typed))).isNotEmpty();
    }

    @Test
    void every_option_stands_on_the_page_of_its_command() throws IOException {
        for (var command : commands.entrySet()) {
            var page = Files.readString(Path.of("docs",
                    PAGES.getOrDefault(command.getKey(), command.getKey() + "-command.md")));
            assertThat(command.getValue().options()).filteredOn(option -> !option.usageHelp() && !option.versionHelp())
                    .allSatisfy(option -> assertThat(page).as("%s of %s", option.longestName(), command.getKey())
                            .contains(option.longestName()));
        }
    }

    private static List<String> words(String typed) {
        return Stream.of(typed.strip().split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private List<String> mistakes(List<String> words) {
        if (words.getFirst().startsWith("-")) {
            return List.of("--version", "--help").contains(words.getFirst()) ? List.of() : words;
        }
        var command = commands.get(words.getFirst());
        return command == null ? words : mistakes(command, words.subList(1, words.size()));
    }

    private static List<String> mistakes(CommandSpec command, List<String> words) {
        var wrong = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var option = command.findOption(word.split("=", 2)[0]);
            if (!word.startsWith("-")) {
                if (command.positionalParameters().isEmpty()) {
                    wrong.add(word);
                }
            } else if (option == null) {
                wrong.add(word);
            } else if (option.arity().min() > 0 && !word.contains("=")) {
                i++; // its value, where it is not only mentioned
            }
        }
        return wrong;
    }

    private static List<Path> pages() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md").map(Path::of),
                    docs.filter(file -> file.toString().endsWith(".md"))).toList();
        }
    }

    private static Map<String, CommandSpec> commands() {
        var nowhere = new PrintWriter(new StringWriter());
        var line = GatehouseCommand.line(new NoServices() {}, new Console(nowhere, nowhere));
        return line.getSubcommands().entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, sub -> sub.getValue().getCommandSpec()));
    }
}
