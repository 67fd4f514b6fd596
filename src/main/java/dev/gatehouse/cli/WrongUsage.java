package dev.gatehouse.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line, what may have been meant, how the command is written, and where there is
 * more:
 * the reason stays in sight, as it would not above a whole page of help.
 */
final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        var command = problem.getCommandLine();
        var err = command.getErr();
        err.println(problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.print(synopsis(command));
        err.println("\"" + command.getCommandSpec().qualifiedName() + " --help\" says more.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String synopsis(CommandLine command) {
        Help help = command.getHelp();
        return help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength());
    }
}
