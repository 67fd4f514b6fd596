package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.history.JournalNoticeViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reliability rows 26, 28, 29 and 30 as the window tells them: what works, what does not, and who holds the journal.
 */
class OneProgramTest {
    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    @TempDir
    private Path state;

    private static JournalNoticeViewModel notice(JournalFile journal) {
        var notice = new JournalNoticeViewModel(journal, new ImmediateTaskRunner(), Messages.strict(Locale.ENGLISH));
        notice.check();
        return notice;
    }

    @Test
    void aJournalThatCanBeWrittenSaysNothing() {
        try (var journal = JournalFile.under(state, () -> NOW)) {
            var notice = notice(journal);
            assertThat(notice.titleProperty().get()).isEmpty();
            assertThat(notice.sendsProperty().get()).isTrue();
        }
    }

    @Test
    void whileAnotherProgramHoldsItThisOneOnlyReadsAndOnceThatIsGoneItSends() throws Exception {
        var holder = start();
        try (var journal = JournalFile.under(state, () -> NOW)) {
            var notice = notice(journal);
            assertThat(notice.sendsProperty().get()).isFalse();
            assertThat(notice.titleProperty().get()).startsWith("Another Gatehouse holds the journal");
            assertThat(notice.bodyProperty().get()).contains("process " + holder.pid());
            assertThat(journal.read()).hasSize(1);
            assertThat(refused(journal)).isEqualTo(JournalException.Reason.IN_USE);
            holder.destroyForcibly().waitFor();
            notice.check();
            assertThat(notice.titleProperty().get()).isEmpty();
            assertThat(journal.append(SubmitId.random(), new JournalEvent.Unknown()).number()).isEqualTo(2);
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    /** R17 in short; the full count is {@code bench/figures R17-two}. */
    @Test
    void ofTwoThatStartAtTheSameMomentOneSendsAndTheJournalStaysWhole() throws Exception {
        try (var kill = new Kill(state, Kill.Course.APPLIED)) {
            assertThat(kill.startTwice()).contains("verdict=APPLIED");
            assertThat(kill.wrong()).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws Exception {
        var occupied = Files.writeString(state.resolve("occupied"), "a file");
        try (var journal = JournalFile.under(occupied, () -> NOW)) {
            var notice = notice(journal);
            assertThat(notice.sendsProperty().get()).isFalse();
            assertThat(notice.titleProperty().get()).isEqualTo("Changes cannot be written down, so none can be sent");
            assertThat(refused(journal)).isEqualTo(JournalException.Reason.NOT_WRITABLE);
        }
    }

    @Test
    void damageIsToldOnceWithTheRecordAndThePlaceOfTheRest() throws Exception {
        try (var journal = JournalFile.under(state, () -> NOW)) {
            for (var i = 0; i < 3; i++) {
                journal.append(SubmitId.random(), new JournalEvent.Unknown());
            }
        }
        var file = state.resolve("journal").resolve("journal-2026-11.jsonl");
        var lines = Files.readAllLines(file);
        Files.writeString(file, lines.get(0) + "\n" + lines.get(2) + "\n");
        try (var journal = JournalFile.under(state, () -> NOW)) {
            var notice = notice(journal);
            assertThat(notice.sendsProperty().get()).isTrue();
            assertThat(notice.bodyProperty().get()).contains("broken at record 2", "-record-2");
            notice.dismiss();
            assertThat(notice.titleProperty().get()).isEmpty();
        }
        try (var journal = JournalFile.under(state, () -> NOW)) {
            assertThat(notice(journal).titleProperty().get()).as("the history still says so").isEmpty();
            assertThat(journal.check().setAside()).hasSize(1);
        }
    }

    private static JournalException.Reason refused(JournalFile journal) {
        try {
            journal.append(SubmitId.random(), new JournalEvent.Unknown());
        } catch (JournalException problem) {
            return problem.reason();
        }
        throw new AssertionError("it was written");
    }

    /** A real process that writes one record and then holds the journal until it is killed. */
    private Process start() throws IOException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                JournalHolder.class.getName(), state.toString()).redirectErrorStream(true).start();
        assertThat(process.inputReader().readLine()).isEqualTo("holding");
        return process;
    }
}
