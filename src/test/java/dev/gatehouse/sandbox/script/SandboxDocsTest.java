package dev.gatehouse.sandbox.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.Untruth;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/sandbox.md shows every fault with a rule that works. */
class SandboxDocsTest {
    private static final Path PAGE = Path.of("docs", "sandbox.md");
    private static final Pattern ROW = Pattern.compile("^\\| `(\\{\"fault\".*})` \\|", Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"fault\": \"([^\"]*)\"");

    static List<String> rules() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleOfThePageCanBeReadAndKeepsItsName(String rule) throws FaultScriptException {
        assertThat(rule).contains("\"fault\": \"" + fault(rule).name() + "\"");
    }

    @Test
    void everyFaultIsThereOnce() throws IOException {
        assertThat(rules().stream().map(SandboxDocsTest::name)).containsExactlyInAnyOrderElementsOf(
                FaultScript.faultNames());
    }

    /** Hold is for tests, which let it go again; a file cannot. */
    @Test
    void everyKindOfFaultButHoldIsThere() throws IOException {
        var shown = rules().stream().map(rule -> {
            try {
                return fault(rule).getClass().getSimpleName();
            } catch (FaultScriptException wrong) {
                throw new AssertionError(rule, wrong);
            }
        }).distinct();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(Stream.of(Fault.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(kind -> !kind.equals("Hold")).toList());
    }

    @Test
    void everyUntruthIsNamed() throws IOException {
        assertThat(Files.readString(PAGE)).contains(Stream.of(Untruth.values())
                .map(untruth -> "`" + untruth.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`").toList());
    }

    @Test
    void theFileOfThePageCanBeRead() throws IOException, FaultScriptException {
        var file = BLOCK.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).findFirst();

        assertThat(FaultScript.read(file.orElseThrow().getBytes(StandardCharsets.UTF_8)).rules()).hasSize(2);
    }

    private static Fault fault(String rule) throws FaultScriptException {
        return FaultScript.read(("{\"rules\": [" + rule + "]}").getBytes(StandardCharsets.UTF_8)).rules().getFirst()
                .fault();
    }

    private static String name(String rule) {
        return NAME.matcher(rule).results().map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
    }
}
