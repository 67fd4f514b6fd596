package dev.gatehouse.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.JournalReport.Damage;

import static org.assertj.core.api.Assertions.assertThat;

/** What a journal says about itself when somebody else had a hand in it. */
class JournalCheckTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-23T10:15:30.123Z");
    private static final int RECORDS = 6;
    private final SubmitId submit = SubmitId.random();

    @TempDir
    private Path temp;

    @Test
    void aWholeChainSaysHowManyRecordsAndItsNewestHash() throws Exception {
        var head = fill();
        try (var journal = open()) {
            var report = journal.check();
            assertThat(report.isIntact()).isTrue();
            assertThat(report.records()).isEqualTo(RECORDS);
            assertThat(report.head()).isEqualTo(head).matches("[0-9a-f]{64}");
            assertThat(report.problem()).isEmpty();
        }
    }

    @Test
    void anAlteredRecordIsNamedByItsNumberForEver() throws Exception {
        fill();
        var lines = lines();
        lines.set(2, lines.get(2).replace("UNKNOWN", "DIFFERS"));
        write(lines);
        for (var start = 0; start < 2; start++) {
            try (var journal = open()) {
                var report = journal.check();
                assertThat(report.records()).isEqualTo(2);
                assertThat(report.broken()).isEmpty();
                assertThat(report.setAside()).extracting(Damage::record).containsExactly(3L);
                assertThat(report.setAside().getFirst().file()).contains(".damaged-").endsWith("-record-3");
            }
        }
    }

    @Test
    void recordsMissingAtTheEndAreFoundAlthoughTheRestOfTheChainIsWhole() throws Exception {
        fill();
        write(lines().subList(0, RECORDS - 1));
        try (var journal = open()) {
            assertThat(journal.check().setAside()).extracting(Damage::record).containsExactly((long) RECORDS);
            assertThat(journal.append(submit, new JournalEvent.Unknown()).number()).isEqualTo(RECORDS);
        }
        try (var journal = open()) {
            assertThat(journal.check().setAside()).as("it is found once").hasSize(1);
        }
    }

    @Test
    void aWholeNewChainIsNoticedByTheHashKeptBeside() throws Exception {
        fill();
        var other = temp.resolve("other");
        try (var journal = JsonLinesChangeJournal.open(other, () -> NOVEMBER)) {
            for (var i = 0; i < RECORDS; i++) {
                journal.append(submit, new JournalEvent.NotApplied());
            }
        }
        Files.copy(file(other), file(folder()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (var journal = open()) {
            assertThat(journal.check().isIntact()).isFalse();
        }
    }

    @Test
    void whatIsAlteredWhileTheProgramRunsIsFoundWithoutARestart() throws Exception {
        fill();
        try (var journal = open()) {
            var lines = lines();
            write(lines.subList(0, RECORDS - 1));
            assertThat(journal.check().broken()).map(Damage::record).contains((long) RECORDS);
            lines.remove(1);
            write(lines);
            assertThat(journal.check().broken()).map(Damage::record).contains(2L);
        }
    }

    @Test
    void aTornLastLineIsSetAsideAndIsNoDamage() throws Exception {
        fill();
        Files.delete(folder().resolve(JournalLock.NAME));
        var text = Files.readString(file(folder()));
        Files.writeString(file(folder()), text.substring(0, text.length() - 10));
        try (var journal = open()) {
            assertThat(journal.check().isIntact()).isTrue();
        }
        try (var files = Files.list(folder())) {
            assertThat(files.map(Path::toString)).anyMatch(name -> name.contains(".torn-"));
        }
    }

    @Test
    void aSecondProgramSaysWhoHasTheJournal() throws Exception {
        try (var first = open(); var second = open()) {
            assertThat(first.check().problem()).isEmpty();
            assertThat(second.check().problem()).map(JournalException::reason)
                    .contains(JournalException.Reason.IN_USE);
            assertThat(second.check().problem()).map(JournalException::place).get().asString()
                    .contains("process " + ProcessHandle.current().pid());
        }
    }

    /** A journal that could not be opened kept its own lock, so that it could never be opened again. */
    @Test
    void aJournalThatCouldNotBeReadCanBeOpenedOnceItsCauseIsGone() throws Exception {
        fill();
        var whole = lines();
        var line = JournalLine.parse(whole.getFirst()).orElseThrow();
        write(List.of(JournalLine.of(line.body().replace("\"v\":1", "\"v\":2").replace("UNKNOWN", "DREAM")).text()));
        var journal = open();
        assertThat(journal.check().problem()).map(JournalException::reason)
                .contains(JournalException.Reason.NOT_READABLE);
        write(whole);
        try (var again = open()) {
            assertThat(again.problem()).isEmpty();
        }
        journal.close();
    }

    private String fill() throws JournalException {
        try (var journal = open()) {
            for (var i = 0; i < RECORDS; i++) {
                journal.append(submit, new JournalEvent.Unknown());
            }
            return journal.head();
        }
    }

    private JsonLinesChangeJournal open() {
        return JsonLinesChangeJournal.open(folder(), () -> NOVEMBER);
    }

    private Path folder() {
        return temp.resolve("journal");
    }

    private static Path file(Path folder) {
        return folder.resolve("journal-2026-11.jsonl");
    }

    private List<String> lines() throws java.io.IOException {
        return new ArrayList<>(Files.readAllLines(file(folder())));
    }

    private void write(List<String> lines) throws java.io.IOException {
        Files.writeString(file(folder()), String.join("\n", lines) + "\n");
    }
}
