package dev.gatehouse.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

import dev.gatehouse.testing.NoServices;

import static org.assertj.core.api.Assertions.assertThat;

/** The manual page and what completes commands say what the program takes. */
class ManualPageTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out), new PrintWriter(err, true));

    @Test
    void every_command_and_option_is_in_the_manual() {
        assertThat(run("manual")).isZero();
        assertThat(commands()).hasSizeGreaterThan(10).allSatisfy(command -> {
            assertThat(out.toString()).contains(".SS gatehouse " + command.name());
            assertThat(command.options()).allSatisfy(
                    option -> assertThat(out.toString()).contains(option.longestName().replace("-", "\\-")));
        });
    }

    @Test
    void no_line_of_the_manual_is_read_as_something_else() {
        run("manual");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line)
                .matches("\\.(TH|SH|SS|PP|TP)( .*)?|[^.'].*").matches("\\p{ASCII}*").doesNotContain("%n", "${", "@|"));
    }

    @Test
    void every_command_and_option_is_completed() {
        assertThat(run("completion")).isZero();
        assertThat(commands()).allSatisfy(command -> {
            assertThat(out.toString()).contains("_picocli_gatehouse_" + command.name() + "()");
            assertThat(command.options()).allSatisfy(option -> assertThat(out.toString()).contains(
                    option.longestName()));
        });
    }

    @Test
    void what_the_output_did_not_take_is_no_success() {
        var full = new PrintWriter(new StringWriter()) {
            @Override
            public boolean checkError() {
                return true;
            }
        };
        var code = GatehouseCommand.run(new String[]{"manual"}, services(), new Console(full, new PrintWriter(err)));
        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("could not be written");
    }

    private Stream<CommandSpec> commands() {
        return GatehouseCommand.line(services(), console).getSubcommands().values().stream()
                .map(command -> command.getCommandSpec());
    }

    private static NoServices services() {
        return new NoServices() {};
    }

    private int run(String command) {
        return GatehouseCommand.run(new String[]{command}, services(), console);
    }
}
