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
import dev.gatehouse.domain.profile.OpenLink;
import dev.gatehouse.store.StateFolder;

/** The start without arguments: the window where one can open, otherwise one sentence and the tour. */
public final class WindowStart {
    /** The system property that names the folder for the pictures of a tour played in place of the window. */
    static final String PICTURES = "gatehouse.pictures";
    private static final String REFUSED = "The link names no instance and no profile of Amazon Connect. Nothing was"
            + " opened, signed in to or sent.";

    private final DisplayCheck display;
    private final CommandServices commands;
    private final Path state;

    /** A start whose window keeps its journal under {@code state}. */
    WindowStart(DisplayCheck display, CommandServices commands, Path state) {
        this.display = display;
        this.commands = commands;
        this.state = state;
    }

    /** A start on the display of this computer, over the files of whoever sits at it. */
    public static WindowStart forThisComputer(CommandServices commands) {
        return new WindowStart(new DisplayCheck(new NativeDisplayProbe()), commands, StateFolder.ofThisProcess());
    }

    /** Returns when the window was closed or the tour has ended, with an {@link ExitCode}. */
    public int run(Console console) {
        return run(console, new Summons.ToFront());
    }

    /**
     * The start that a desktop makes for a link of {@link OpenLink#SCHEME}. A link that names no place is refused, in
     * the window too: whoever followed it sees no terminal.
     */
    public int follow(String link, Console console) {
        var summons = Summons.heard(link);
        if (summons instanceof Summons.Refused) {
            console.err().println(REFUSED);
            run(console, summons);
            return ExitCode.WRONG_USAGE;
        }
        return run(console, summons);
    }

    /** The same with something that is asked of the window; where none can open it is only said why. */
    int run(Console console, Summons summons) {
        DisplayState found = display.state();
        if (found == DisplayState.WINDOW && FrontDoor.knock(state, summons)) {
            console.out().println("Gatehouse is open already; its window was brought to the front.");
            return ExitCode.OK;
        }
        if (found == DisplayState.WINDOW) {
            BackgroundWork.leaveOneProcessor();
            Groundwork.begin(LocalStores::ofThisComputer);
            Application.launch(Gatehouse.class, summons.word());
            return ExitCode.OK;
        }
        if (summons instanceof Summons.ToFront) {
            console.err().println(found.tourInstead());
            return playTour(console);
        }
        console.err().println(found.nothingShown());
        return ExitCode.FAILED;
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
