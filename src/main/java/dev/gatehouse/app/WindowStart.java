package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.application.Application;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.cli.CommandServices;
import dev.gatehouse.cli.Console;
import dev.gatehouse.cli.ExitCode;
import dev.gatehouse.cli.TourRequest;

/** The start without arguments: the window where one can open, otherwise one sentence and the tour. */
public final class WindowStart {
    /** The system property that names the folder for the pictures of a tour played in place of the window. */
    static final String PICTURES = "gatehouse.pictures";

    private final DisplayCheck display;
    private final CommandServices commands;

    WindowStart(DisplayCheck display, CommandServices commands) {
        this.display = display;
        this.commands = commands;
    }

    public static WindowStart forThisComputer(CommandServices commands) {
        return new WindowStart(new DisplayCheck(new NativeDisplayProbe()), commands);
    }

    /** Returns when the window was closed or the tour has ended, with an {@link ExitCode}. */
    public int run(Console console) {
        DisplayState state = display.state();
        if (state == DisplayState.WINDOW) {
            Application.launch(Gatehouse.class);
            return ExitCode.OK;
        }
        console.err().println(state.sentence());
        return playTour(console);
    }

    private int playTour(Console console) {
        Path pictures = picturesFolder(System.getProperty(PICTURES));
        int code = commands.runTour(TourRequest.into(pictures), console);
        if (code == ExitCode.OK) {
            console.err().println("The pictures are in " + pictures.toAbsolutePath());
        }
        return code;
    }

    private static Path picturesFolder(@Nullable String named) {
        try {
            return named == null ? Files.createTempDirectory("gatehouse-tour-") : Path.of(named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
