package dev.gatehouse.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code gatehouse} itself: its version, its help, and the commands below it. */
@Command(name = "gatehouse", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, //
        description = "See, edit and prove the authentication profiles of Amazon Connect.%n"
                + "Without a command the window opens.", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = {"0:done", "1:failed; the reason is on standard error", "2:wrong usage"})
public final class GatehouseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private GatehouseCommand() {}

    /** Runs the command that the arguments name and returns its {@link ExitCode}. */
    public static int run(String[] args, CommandServices services, Console console) {
        return line(services, console).execute(args);
    }

    /** The command with all commands below it. */
    static CommandLine line(CommandServices services, Console console) {
        return new CommandLine(new GatehouseCommand()).addSubcommand(new SandboxCommand(services, console))
                .addSubcommand(new TourCommand(services, console))
                .addSubcommand(new OpenCommand(services, console))
                .addSubcommand(new AccessCommand(services.profileDocuments(), services.addressTables(), console))
                .addSubcommand(new PlanCommand(services.profileDocuments(), services::applyServices, console))
                .addSubcommand(new ApplyCommand(services.profileDocuments(), services::applyServices, console))
                .addSubcommand(new ConfirmCommand(services::applyServices, console))
                .addSubcommand(new CheckCommand(services, console))
                .addSubcommand(new ReportCommand(services, console))
                .addSubcommand(new DriftCommand(services::reportServices, services::snapshots, console))
                .addSubcommand(new VerifyCommand(services, console))
                .addSubcommand(new ManualCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new HelpCommand())
                .registerConverter(WindowSize.class, GatehouseCommand::windowSize)
                .setCaseInsensitiveEnumValuesAllowed(true).setOut(console.out()).setErr(console.err())
                .setParameterExceptionHandler(new WrongUsage()).setExecutionExceptionHandler(new OwnMistake());
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    private static WindowSize windowSize(String text) {
        try {
            return WindowSize.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }
}
