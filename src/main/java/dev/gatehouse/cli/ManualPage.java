package dev.gatehouse.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command and those below it, in the language of {@code man}, made of what --help says. */
final class ManualPage {
    private final StringBuilder page = new StringBuilder(20_000);

    private ManualPage() {}

    static String of(CommandSpec program) {
        var manual = new ManualPage();
        manual.whole(program);
        return manual.page.toString();
    }

    private void whole(CommandSpec program) {
        macro("TH GATEHOUSE 1 \"\" \"Gatehouse " + text(ProgramVersion.current()) + "\" \"Gatehouse\"");
        macro("SH NAME");
        line("gatehouse - see, edit and prove the authentication profiles of Amazon Connect");
        macro("SH SYNOPSIS");
        line(synopsis(program));
        macro("SH DESCRIPTION");
        description(program);
        line("Standard output carries what was asked for and nothing else; reasons and progress are on standard error.");
        options(program);
        macro("SH COMMANDS");
        program.subcommands().values().stream().map(below -> below.getCommandSpec()).distinct().forEach(this::command);
        macro("SH \"EXIT STATUS\"");
        line("Where a command says nothing else:");
        exitCodes(program);
        macro("SH FILES");
        line("On Linux preferences are in $XDG_CONFIG_HOME/gatehouse, by default ~/.config/gatehouse; journal and snapshots in"
                + " $XDG_STATE_HOME/gatehouse, by default ~/.local/state/gatehouse.");
    }

    private void command(CommandSpec command) {
        macro("SS gatehouse " + text(command.name()));
        line(synopsis(command));
        description(command);
        options(command);
        if (!command.usageMessage().exitCodeList().isEmpty()) {
            macro("PP");
            line("Exit codes:");
            exitCodes(command);
        }
        var footer = List.of(command.usageMessage().footer());
        footer.stream().filter(paragraph -> !paragraph.isEmpty()).forEach(this::paragraph);
    }

    private void description(CommandSpec command) {
        Stream.of(command.usageMessage().description()).flatMap(text -> Stream.of(text.split("%n", -1)))
                .filter(text -> !text.isBlank())
                .forEach(this::paragraph);
    }

    private void paragraph(String text) {
        macro("PP");
        line(text.replace("%%", "%"));
    }

    private void options(CommandSpec command) {
        command.positionalParameters().stream().filter(one -> !one.hidden()).forEach(this::term);
        command.options().stream().filter(one -> !one.hidden()).forEach(this::term);
    }

    private void term(ArgSpec one) {
        macro("TP");
        line(switch (one) {
            case OptionSpec option -> String.join(", ", option.names())
                    + (option.arity().max() == 0 ? "" : "=" + option.paramLabel());
            case PositionalParamSpec place -> place.paramLabel();
            default -> one.paramLabel();
        });
        line(Stream.of(one.description()).map(text -> text.replace("%n", " ").replace("%%", "%"))
                .collect(Collectors.joining(" ")));
    }

    private void exitCodes(CommandSpec command) {
        command.usageMessage().exitCodeList().forEach((code, meaning) -> {
            macro("TP");
            line(code.strip());
            line(meaning);
        });
    }

    private static String synopsis(CommandSpec command) {
        var help = command.commandLine().getHelp();
        return help.synopsis(0).strip().replaceAll("\\s+", " ");
    }

    private void macro(String text) {
        page.append('.').append(text).append('\n');
    }

    private void line(String text) {
        var escaped = text(text);
        page.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "").append(escaped).append('\n');
    }

    /** The text with what {@code man} would read as its own language written out. */
    private static String text(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(switch (c) {
            case '\\' -> "\\e";
            case '-' -> "\\-";
            case '\'' -> "\\(aq";
            case '`' -> "\\(ga";
            case '^' -> "\\(ha";
            case '~' -> "\\(ti";
            default -> c < 0x80 ? Character.toString(c) : "\\[u%04X]".formatted(c);
        }));
        return out.toString();
    }
}
