package dev.gatehouse.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.OpenLink;
import dev.gatehouse.testing.NoServices;

import static org.assertj.core.api.Assertions.assertThat;

class GatehouseCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Asked asked = new Asked();

    @Nested
    class Version {
        @Test
        void isPrintedAloneOnStandardOutput() {
            assertThat(run("--version")).isZero();
            assertThat(out.toString().strip()).isEqualTo("Gatehouse " + ProgramVersion.current());
            assertThat(err.toString()).isEmpty();
        }

        @Test
        void isWrittenByTheBuild() {
            assertThat(ProgramVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
        }
    }

    @Nested
    class Help {
        @Test
        void namesTheCommandsAndTheExitCodes() {
            assertThat(run("--help")).isZero();
            assertThat(out.toString()).contains("sandbox", "tour", "0   done", "1   failed", "2   wrong usage");
        }
    }

    @Nested
    class Sandbox {
        @Test
        void isStartedOnTheGivenPortAndItsAnswerIsTheExitCode() {
            asked.answer = ExitCode.FAILED;
            assertThat(run("sandbox", "--port", "8181")).isEqualTo(ExitCode.FAILED);
            assertThat(asked.ports).containsExactly(8181);
        }

        @Test
        void takesAFreePortWhenNoneIsNamed() {
            run("sandbox");
            assertThat(asked.ports).containsExactly(0);
        }

        @Test
        void holdsAFleetWhereOneIsAskedFor() {
            run("sandbox", "--instances", "300", "--profiles", "1000", "--regions", "10", "--seed", "7");
            run("sandbox", "--instances=5", "--no-rate-limit");
            assertThat(asked.fleets).containsExactly(new SandboxRequest.Fleet(300, 1000, 10, 7, true),
                    new SandboxRequest.Fleet(5, 5, 1, 1, false));
        }

        @Test
        void takesTheSizeOfAFleetOnlyWithItsInstances() {
            assertThat(run("sandbox", "--profiles", "1000")).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(err.toString()).contains("--instances");
            assertThat(asked.ports).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "65536", "web"})
        void refusesWhatIsNoPort(String port) {
            assertThat(run("sandbox", "--port=" + port)).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(asked.ports).isEmpty();
        }
    }

    @Nested
    class Open {
        @Test
        void namesOnePlaceToBeShown() {
            assertThat(run("open", "gatehouse://open/acme.my.connect.aws")).isZero();
            assertThat(out.toString().strip()).isEqualTo("at acme.my.connect.aws");
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://evil.example", "arn:aws:s3:::bucket", ""})
        void whatIsNoPlaceOpensNothing(String place) {
            assertThat(run("open", place)).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(err.toString()).contains("Nothing was opened");
            assertThat(out.toString()).isEmpty();
        }

        @Test
        void withoutAPlaceItSaysSo() {
            assertThat(run("open")).isEqualTo(ExitCode.WRONG_USAGE);
        }
    }

    @Nested
    class Tour {
        @Test
        void isWholeInBothThemesAndTheUsualSizeUnlessAskedOtherwise() {
            assertThat(run("tour", "--out", "pictures")).isZero();
            assertThat(asked.tours).containsExactly(TourRequest.into(Path.of("pictures")));
        }

        @Test
        void takesThemeSizeAndJourneys() {
            run("tour", "--out", "pictures", "--theme", "dark", "--size", "1024x640", "--journeys", "1,8");
            assertThat(asked.tours).containsExactly(new TourRequest(Path.of("pictures"), TourRequest.Theme.DARK,
                    new WindowSize(1024, 640), List.of(1, 8)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "10", "1,11", "first", ""})
        void refusesAJourneyThatIsNotThere(String journeys) {
            assertThat(run("tour", "--out", "pictures", "--journeys=" + journeys)).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(err.toString()).contains("--journeys");
            assertThat(asked.tours).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1023x640", "1024x639", "7681x4320", "99999x99999", "1280", "1280X800", "-1280x800",
                ""})
        void refusesASizeInWhichTheWindowIsNotWhole(String size) {
            assertThat(run("tour", "--out", "pictures", "--size=" + size)).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(err.toString()).contains("--size");
            assertThat(asked.tours).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "--fly", "--"})
    void whatIsNotKnownIsWrongUsageAndStandardOutputStaysEmpty(String argument) {
        assertThat(run(argument)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage: gatehouse");
    }

    @Test
    void aWrongOptionIsAnsweredInAFewLinesWithTheReasonFirst() {
        assertThat(run("check", "--formt", "json")).isEqualTo(ExitCode.WRONG_USAGE);
        var lines = err.toString().lines().toList();
        assertThat(lines.getFirst()).contains("--formt");
        assertThat(lines.getLast()).isEqualTo("\"gatehouse check --help\" says more.");
        assertThat(err.toString()).contains("Usage: gatehouse check").doesNotContain("Exit codes");
    }

    @Test
    void aMistakeOfTheProgramIsSaidInWordsAndWithoutAStackTrace() {
        assertThat(run("verify", "pack")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("mistake of its own", "dev.gatehouse.").doesNotContain("\tat ");
    }

    @Test
    void afterAMistakeNobodyKnowsWhatBecameOfAChange() {
        assertThat(run("apply", "--profile", "p.json", "--instance", "11111111-2222-3333-4444-555555555555",
                "--profile-id", "p", "--endpoint", "http://127.0.0.1:1")).isEqualTo(ExitCode.OUTCOME_UNKNOWN);
        assertThat(err.toString()).contains("not known", "same command again").doesNotContain("\tat ");
    }

    private int run(String... args) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return GatehouseCommand.run(args, asked, console);
    }

    private static final class Asked extends NoServices {
        @Override
        public int openWindow(OpenLink place, Console console) {
            console.out().println("at " + place.target());
            return ExitCode.OK;
        }

        @Override
        public ProfileDocuments profileDocuments() {
            return file -> {
                throw new UnreadableFileException(file + " is not there.");
            };
        }

        private final List<Integer> ports = new ArrayList<>();
        private final List<SandboxRequest.Fleet> fleets = new ArrayList<>();
        private final List<TourRequest> tours = new ArrayList<>();
        private int answer = ExitCode.OK;

        @Override
        public int runSandbox(SandboxRequest request, Console console) {
            ports.add(request.port());
            request.fleet().ifPresent(fleets::add);
            return answer;
        }

        @Override
        public int runTour(TourRequest request, Console console) {
            tours.add(request);
            return answer;
        }
    }
}
