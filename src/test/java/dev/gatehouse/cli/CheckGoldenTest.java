package dev.gatehouse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.app.AppCommands;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code gatehouse check} with the baseline of the documentation, to the letter in every format. */
class CheckGoldenTest {
    private static final String GOLDEN = "src/test/resources/dev/gatehouse/cli/check/";
    private static final String PROFILE = GOLDEN + "profile.json";
    private static final String BASELINE = "docs/baseline-example.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @EnumSource
    void everyFormatSaysTheSameAsBefore(CheckFormat form) throws IOException {
        var exit = check("--baseline", BASELINE, "--controls", "--format", form.name(), PROFILE);
        var text = out.toString().replace(ProgramVersion.current(), "VERSION");
        assertThat(text)
                .isEqualTo(Files.readString(Path.of(GOLDEN + "expected." + form.name().toLowerCase(Locale.ROOT))));
        assertThat(exit).isEqualTo(ExitCode.FOUND);
    }

    @Nested
    class Counting {
        @Test
        void aRuleOfOnesOwnCountsWhenItFailsAndAnyRuleWhenItIsRequired() {
            assertThat(check("--fail-on", "never", "--baseline", BASELINE, PROFILE)).isEqualTo(ExitCode.FOUND);
            assertThat(out.toString()).contains("! FAIL                 acme-inside",
                    "  NEEDS_OTHER_EVIDENCE acme-idle").endsWith("2 of these count, marked with \"!\".\n");
            out.getBuffer().setLength(0);
            check("--fail-on", "never", "--baseline", BASELINE, "--require", "acme-idle,soc-2-cc6.6", PROFILE);
            assertThat(out.toString()).contains("! NEEDS_OTHER_EVIDENCE acme-idle",
                    "! NOT_ASSESSED         soc-2-cc6.6");
        }

        @Test
        void aRuleThatMayFailCountsWhenItCouldNotBeAssessed() {
            assertThat(check("--baseline", BASELINE, "--fail-on", "never", GOLDEN + "unknown.json"))
                    .isEqualTo(ExitCode.FOUND);
            assertThat(out.toString()).contains("! NOT_ASSESSED         acme-inside",
                    "! NOT_ASSESSED         acme-session", "  NOT_ASSESSED         acme-idle");
        }

        @Test
        void controlsWithoutAFigureAreToldWhenAskedFor() {
            check(PROFILE);
            assertThat(out.toString()).contains("hipaa-164.312").doesNotContain("soc-2", "acme");
        }
    }

    @Test
    void whatIsWrongWithABaselineIsNamedByLineAndColumnAndNothingIsPrinted() {
        var broken = "src/test/resources/dev/gatehouse/store/baselines/broken/several-things-at-once.json";
        assertThat(check("--baseline", broken, "--baseline", BASELINE, PROFILE)).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(6)
                .contains(Path.of(broken) + ":7:86: “otherwise” does not know “fial”. Did you mean “fail”?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.json", "src/test/resources"})
    void aBaselineThatCannotBeReadIsNamed(String file) {
        assertThat(check("--baseline", file, PROFILE)).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith(file + " ");
    }

    @ParameterizedTest
    @CsvSource({"docs/baseline-example.json, acme-idle, Two of the baselines have a rule \"acme-idle\".",
            "src/test/resources/dev/gatehouse/cli/check/small.json, acme-idl,"
                    + " There is no control or rule \"acme-idl\"; there are pci-dss-8.2.8"})
    void idsThatLeadNowhereOrToTwoRulesAreWrongUsage(String other, String required, String reason) {
        assertThat(check("--baseline", BASELINE, "--baseline", other, "--require", required, PROFILE))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains(reason);
    }

    private int check(String... more) {
        var arguments = new String[more.length + 1];
        arguments[0] = "check";
        System.arraycopy(more, 0, arguments, 1, more.length);
        return GatehouseCommand.run(arguments, AppCommands.forThisComputer(),
                new Console(new PrintWriter(out, true), new PrintWriter(err, true)));
    }
}
