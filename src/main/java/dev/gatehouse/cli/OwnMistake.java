package dev.gatehouse.cli;

import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import dev.gatehouse.domain.text.VisibleText;

/**
 * What a command says when it ends by a mistake of Gatehouse itself: in words, with the one line of code that helps
 * whoever mends it. Where something may have been sent the exit code says that nobody knows.
 */
final class OwnMistake implements IExecutionExceptionHandler {
    private static final String OURS = "dev.gatehouse.";

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        err.println("Gatehouse ended by a mistake of its own, which should be reported: "
                + VisibleText.of(String.valueOf(problem)) + " (" + where(problem) + ").");
        if (command.getCommandSpec().userObject() instanceof ApplyCommand
                || command.getCommandSpec().userObject() instanceof ConfirmCommand) {
            err.println("Whether something was changed is not known. Run the same command again: it looks first and"
                    + " never sends blindly.");
            return ExitCode.OUTCOME_UNKNOWN;
        }
        return ExitCode.FAILED;
    }

    private static String where(Exception problem) {
        return Stream.of(problem.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OURS)).findFirst()
                .map(StackTraceElement::toString).orElse("outside of its own code");
    }
}
