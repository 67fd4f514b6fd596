package dev.gatehouse.domain.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.gatehouse.domain.permission.Refusal.Reading;
import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.KnownCalls;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal of the corpus is read as it has to be, and never more certainly than its evidence. */
class RefusalCorpusTest {

    record Sample(ConnectCall call, @Nullable String code, @Nullable String message, List<ConnectCall> works,
            Reading reading, Optional<String> action, Optional<PolicyKind> policy, boolean explicit) {

        static Sample of(String line) {
            var cells = line.split(" \\| ", -1);
            return new Sample(ConnectCall.valueOf(cells[0]), cell(cells[1]).orElse(null), cell(cells[2]).orElse(null),
                    cell(cells[3]).map(names -> Stream.of(names.split(",", -1)).map(ConnectCall::valueOf).toList())
                            .orElse(List.of()),
                    Reading.valueOf(cells[4]), cell(cells[5]), cell(cells[6]).map(PolicyKind::valueOf),
                    cells[7].equals("yes"));
        }

        private static Optional<String> cell(String text) {
            return Optional.of(text).filter(words -> !words.equals("-"));
        }

        Refusal refusal() {
            var known = KnownCalls.NONE;
            for (var call : works) {
                known = known.learn(call, Refusals.answer());
            }
            return Refusal.of(Refusals.denied(call, code, message), known).orElseThrow();
        }
    }

    static List<Sample> samples() {
        try (var stream = Objects.requireNonNull(RefusalCorpusTest.class.getResourceAsStream("refusals.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Sample::of).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsItHasToBe(Sample sample) {
        var refusal = sample.refusal();

        assertThat(refusal.reading()).isEqualTo(sample.reading());
        assertThat(refusal.text().action()).isEqualTo(sample.action());
        assertThat(refusal.text().policy()).isEqualTo(sample.policy());
        assertThat(refusal.text().explicitDeny()).isEqualTo(sample.explicit());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theLikelierExplanationHasEvidence(Sample sample) {
        var refusal = sample.refusal();

        if (refusal.reading() == Reading.PREVIEW) {
            assertThat(refusal.preview()).anyMatch(Evidence::supports);
            assertThat(refusal.permission()).noneMatch(Evidence::supports);
        }
        if (refusal.call().isPreview()) {
            assertThat(refusal.preview()).isNotEmpty();
        } else {
            assertThat(refusal.preview()).isEmpty();
        }
    }

    @Test
    void theCorpusHoldsEveryReading() {
        assertThat(samples()).hasSizeGreaterThan(20).extracting(Sample::reading).contains(Reading.values());
    }
}
