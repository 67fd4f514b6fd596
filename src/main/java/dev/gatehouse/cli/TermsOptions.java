package dev.gatehouse.cli;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.text.VisibleText;

/** The options that say why a change is sent, and whether it is taken back unless somebody confirms it. */
final class TermsOptions {
    private static final int LONGEST = 1000;

    @Option(names = "--reason", paramLabel = "TEXT", //
            description = "why; kept in the journal of this computer, since AWS has no field for it")
    private String reason = "";
    @Option(names = "--ticket", paramLabel = "NUMBER", description = "the number of a ticket, kept beside the reason")
    private String ticket = "";
    @Option(names = "--confirm-within", paramLabel = "MINUTES", //
            description = "take the change back unless keep is typed within 1 to 60 minutes; this computer must stay on"
                    + " and online for that")
    private @Nullable Integer minutes;
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * The terms.
     *
     * @throws ParameterException
     *             when they will not do
     */
    Terms terms() {
        if (reason.length() > LONGEST || ticket.length() > LONGEST) {
            throw new ParameterException(spec.commandLine(), "--reason and --ticket take " + LONGEST
                    + " characters at most.");
        }
        var window = Optional.ofNullable(minutes).map(Duration::ofMinutes);
        if (window.filter(time -> time.compareTo(Terms.SHORTEST_WINDOW) < 0
                || time.compareTo(Terms.LONGEST_WINDOW) > 0).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--confirm-within takes 1 to 60 minutes.");
        }
        return new Terms(VisibleText.of(reason.strip()), VisibleText.of(ticket.strip()), window, Optional.empty());
    }
}
