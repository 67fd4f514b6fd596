package dev.gatehouse.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What has to be said at the terminal, or beforehand, before a change is sent (features row 50). */
class ConsentTest {
    private static final List<String> DANGERS = List.of("nearly everyone could sign in");

    private final StringWriter said = new StringWriter();

    private Optional<String> asked(List<String> dangers, String typed, boolean yes, String meant) {
        var out = new PrintWriter(said, true);
        var answers = new Answers(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return new Consent(answers, new Console(out, out), yes, Optional.of(meant).filter(name -> !name.isEmpty()))
                .refusal(dangers, () -> "acme-demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "YES\n", " yes \r\n", "y"})
    void aYesIsEnoughForASmallChange(String typed) {
        assertThat(asked(List.of(), typed, false, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "n\n", "no\n", "yess\n", "acme-demo\n"})
    void anythingElseIsANo(String typed) {
        assertThat(asked(List.of(), typed, false, "")).contains("Nothing was sent.");
    }

    @Test
    void theNameOfTheInstanceIsEnoughWhereMuchIsAtStake() {
        assertThat(asked(DANGERS, " acme-demo \r\n", false, "")).isEmpty();
        assertThat(said.toString()).contains("Much is at stake: nearly everyone could sign in.", "Type acme-demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "y\n", "yes\n", "acme\n", "\n", "ACME-DEMO\n", "acme-demo2\n"})
    void nothingButTheNameWillDo(String typed) {
        assertThat(asked(DANGERS, typed, false, "")).contains("Nothing was sent.");
    }

    @Test
    void aYesBeforehandNeedsTheNameBeforehand() {
        assertThat(asked(DANGERS, "acme-demo\n", true, "").orElseThrow()).contains("--risk \"acme-demo\"");
        assertThat(asked(DANGERS, "acme-demo\n", true, "acme-prod")).isPresent();
        assertThat(asked(DANGERS, "", true, "acme-demo")).isEmpty();
    }

    @Test
    void theNameBeforehandAloneStillWantsAYes() {
        assertThat(asked(DANGERS, "y\n", false, "acme-demo")).isEmpty();
        assertThat(asked(DANGERS, "\n", false, "acme-demo")).isPresent();
    }

    @Test
    void whatIsTypedInPiecesIsOneLine() {
        var answers = new Answers(new ByteArrayInputStream("ke".getBytes(StandardCharsets.UTF_8)));
        assertThat(answers.typed()).isEmpty();
        assertThat(answers.await()).contains("ke");
        assertThat(answers.await()).isEmpty();
    }
}
