package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.Demand;
import dev.gatehouse.domain.baseline.Otherwise;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.SessionCheck;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.testing.Baselines;
import dev.gatehouse.testing.Mutations;

import static org.assertj.core.api.Assertions.assertThat;

/** What a baseline file says is what the rules ask for, and nothing in a file can throw. */
class BaselineFormTest {
    private static final String EXAMPLE = read("docs/baseline-example.json");
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(read("docs/baseline.schema.json"));

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Test
    void theExampleOfTheDocumentationIsWhole() {
        var reading = BaselineForm.read(EXAMPLE);
        assertThat(reading.problems()).isEmpty();
        var baseline = reading.baseline().orElseThrow();
        assertThat(baseline.name()).isEqualTo("Acme contact centre baseline");
        assertThat(baseline.rule("acme-idle").orElseThrow().demands()).containsExactly(
                new Demand(new SessionCheck.IdleAtMost(Duration.ofMinutes(30)), Otherwise.NEEDS_OTHER_EVIDENCE));
        assertThat(Arrays.stream(CheckForm.values()).map(CheckForm::id).filter(id -> !id.equals("idle-sign-out")))
                .allSatisfy(id -> assertThat(EXAMPLE).contains("\"check\": \"" + id + "\""));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsWhatIsRead(@ForAll long seed) {
        var baseline = Baselines.anything(new Random(seed));
        var reading = BaselineForm.read(Baselines.json(baseline));
        assertThat(reading.problems()).as("seed %d", seed).isEmpty();
        assertThat(reading.baseline()).contains(baseline);
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void aBrokenFileIsRefusedWithAPlaceInsideItOrStillHolds(@ForAll long seed) {
        var text = new String(Mutations.of(EXAMPLE.getBytes(StandardCharsets.UTF_8),
                new Random(seed)), StandardCharsets.UTF_8);
        var reading = BaselineForm.read(text);
        var lines = text.lines().count() + 1;
        assertThat(reading.baseline().isPresent()).isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems()).as("seed %d", seed).allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(1, (int) lines);
            assertThat(problem.column()).isPositive();
        });
    }

    @Test
    void theSchemaNamesWhatIsReadAndNothingElse() {
        assertThat(names(SCHEMA.path("properties"))).containsExactlyInAnyOrderElementsOf(BaselineForm.MEMBERS);
        var rule = SCHEMA.path("$defs").path("rule");
        assertThat(names(rule.path("properties"))).containsExactlyInAnyOrderElementsOf(RuleForm.KNOWN);
        assertThat(strings(rule.path("required"))).containsExactlyInAnyOrderElementsOf(RuleForm.MEMBERS);
        assertThat(strings(rule.path("properties").path("check").path("enum")))
                .containsExactlyElementsOf(CheckForm.BY_NAME.keySet());
        assertThat(strings(rule.path("properties").path("otherwise").path("enum")))
                .containsExactlyElementsOf(RuleForm.OTHERWISE.keySet());
        assertThat(strings(rule.path("properties").path("classes").path("items").path("enum")))
                .containsExactlyElementsOf(RuleForm.CLASSES.keySet());
        assertThat(SCHEMA.path("$defs").path("id").path("pattern").asString())
                .isEqualTo("^" + BaselineForm.ID.pattern() + "$");
        assertThat(rule.path("oneOf").valueStream().toList()).hasSize(CheckForm.values().length)
                .allSatisfy(BaselineFormTest::describesOneCheck);
    }

    private static void describesOneCheck(JsonNode kind) {
        var form = Objects.requireNonNull(
                CheckForm.BY_NAME.get(kind.path("properties").path("check").path("const").asString()));
        assertThat(names(kind.path("properties"))).containsExactlyInAnyOrderElementsOf(
                Stream.concat(RuleForm.MEMBERS.stream(), form.members().stream()).toList());
        assertThat(kind.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void theSchemaTakesEveryCodeThereIs() {
        var pattern = SCHEMA.path("$defs").path("rule").path("properties").path("codes").path("items").path("pattern")
                .asString();
        assertThat(FindingCode.values()).allSatisfy(code -> assertThat(code.code()).matches(pattern));
    }

    @Test
    void thePageDescribesEveryMemberAndCheck() {
        var page = read("docs/baselines.md");
        Stream.of(BaselineForm.MEMBERS.subList(1, BaselineForm.MEMBERS.size()), RuleForm.KNOWN,
                List.copyOf(CheckForm.BY_NAME.keySet()), List.copyOf(RuleForm.OTHERWISE.keySet()))
                .flatMap(List::stream).forEach(word -> assertThat(page).contains("`" + word + "`"));
    }

    @Test
    void theIdsOfABaselineAreThoseOfItsFile() {
        assertThat(BaselineForm.read(EXAMPLE).baseline().map(Baseline::rules).orElseThrow()).extracting(Rule::id)
                .hasSize(10).startsWith("acme-idle").endsWith("acme-description");
    }

    private static List<String> names(JsonNode properties) {
        return properties.propertyNames().stream().toList();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
