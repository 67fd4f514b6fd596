package dev.gatehouse.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.cli.Console;
import dev.gatehouse.cli.TourRequest;
import dev.gatehouse.domain.profile.OpenLink;
import dev.gatehouse.testing.NoServices;

import static org.assertj.core.api.Assertions.assertThat;

/** The tests run headless, so the start plays the tour. */
class WindowStartTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Tours tours = new Tours();
    @TempDir
    private Path folder;

    @BeforeEach
    void namePictures() {
        System.setProperty(WindowStart.PICTURES, folder.toString());
    }

    @AfterEach
    void forgetPictures() {
        System.clearProperty(WindowStart.PICTURES);
    }

    @Test
    void theReasonComesFirstThenThePlaceOfThePictures() {
        assertThat(start()).isZero();
        assertThat(err.toString().lines()).containsExactly(DisplayState.HEADLESS_ASKED.tourInstead(),
                "The pictures are in " + folder);
        assertThat(out.toString()).isEmpty();
        assertThat(tours.played).containsExactly(TourRequest.into(folder));
    }

    @Test
    void aTourThatFailedIsNoSuccessAndPromisesNoPictures() {
        tours.answer = 1;
        assertThat(start()).isEqualTo(1);
        assertThat(err.toString()).doesNotContain("pictures are");
    }

    @Test
    void withoutANamedFolderAFreshOneIsMade() throws Exception {
        System.clearProperty(WindowStart.PICTURES);
        start();
        Path fresh = tours.played.getFirst().out();
        assertThat(fresh).isEmptyDirectory();
        Files.delete(fresh);
    }

    @Test
    void aPlaceIsNotAnsweredWithATour() {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(WindowStart.forThisComputer(tours).run(console,
                new Summons.Show(OpenLink.parse("acme.my.connect.aws").orElseThrow()))).isOne();
        assertThat(err.toString().lines()).containsExactly(DisplayState.HEADLESS_ASKED.nothingShown());
        assertThat(tours.played).isEmpty();
    }

    @Test
    void aLinkThatNamesNoPlaceIsRefusedAloud() {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(WindowStart.forThisComputer(tours).follow("gatehouse:--version", console)).isEqualTo(2);
        assertThat(err.toString().lines()).first().asString().startsWith("The link names no instance")
                .endsWith("Nothing was opened, signed in to or sent.");
        assertThat(out.toString()).isEmpty();
        assertThat(tours.played).isEmpty();
    }

    private int start() {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return WindowStart.forThisComputer(tours).run(console);
    }

    private static final class Tours extends NoServices {
        private final List<TourRequest> played = new ArrayList<>();
        private int answer;

        @Override
        public int runTour(TourRequest request, Console console) {
            played.add(request);
            return answer;
        }
    }
}
