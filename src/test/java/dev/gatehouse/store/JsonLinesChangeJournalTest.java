package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.JournalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The journal on a real disk, cut, altered, full and shared. */
class JsonLinesChangeJournalTest {
    private static final Instant NOVEMBER = Instant.parse("2026-11-23T10:15:30.123Z");
    private final SubmitId submit = SubmitId.random();

    @TempDir
    private Path temp;

    @Test
    void everyKindOfRecordComesBackAsItWasWritten() throws Exception {
        var written = new ArrayList<JournalEntry>();
        try (var journal = open(temp)) {
            for (var event : JournalSample.events()) {
                written.add(journal.append(submit, event));
            }
            assertThat(journal.read()).isEqualTo(written);
        }
        try (var journal = open(temp)) {
            assertThat(journal.read()).isEqualTo(written);
            assertThat(written.getLast().number()).isEqualTo(JournalSample.events().size());
        }
    }

    @Test
    void aLineIsPlainAsciiWhateverTheProfileHolds() throws Exception {
        fill(temp, 1);
        var bytes = Files.readAllBytes(file(temp));
        for (var i = 0; i < bytes.length - 1; i++) {
            assertThat(bytes[i]).isBetween((byte) ' ', (byte) '~');
        }
        assertThat(bytes[bytes.length - 1]).isEqualTo((byte) '\n');
    }

    @Test
    void filesAreForTheirOwnerAlone() throws Exception {
        var folder = temp.resolve("state");
        fill(folder, 1);
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
        assertThat(Files.getPosixFilePermissions(file(folder))).hasSize(2);
    }

    @Test
    void eachMonthHasAFileAndTheChainGoesOnAcrossThem() throws Exception {
        var months = List.of(NOVEMBER, Instant.parse("2026-12-01T00:00:00Z"), Instant.parse("2027-01-15T00:00:00Z"));
        var clock = new ArrayList<>(months);
        try (var journal = JsonLinesChangeJournal.open(temp, () -> clock.size() > 1
                ? clock.removeFirst()
                : clock.getFirst())) {
            for (var i = 0; i < 3; i++) {
                journal.append(submit, new JournalEvent.Unknown());
            }
        }
        assertThat(names(temp)).containsExactly("journal-2026-11.jsonl", "journal-2026-12.jsonl",
                "journal-2027-01.jsonl");
        assertThat(read(temp)).extracting(JournalEntry::at).isEqualTo(months);
    }

    @Test
    void aClockPutBackNeverMakesRecordsAppearBeforeOlderOnes() throws Exception {
        try (var journal = open(temp)) {
            journal.append(submit, new JournalEvent.Unknown());
        }
        try (var journal = JsonLinesChangeJournal.open(temp, () -> Instant.parse("2020-01-01T00:00:00Z"))) {
            journal.append(submit, new JournalEvent.NotApplied());
        }
        assertThat(read(temp)).extracting(JournalEntry::event).containsExactly(new JournalEvent.Unknown(),
                new JournalEvent.NotApplied());
    }

    @Test
    void aJournalCutAtAnyByteOpensWithEveryWholeRecordAndTakesMore() throws Exception {
        var original = temp.resolve("original");
        fill(original, 100);
        var bytes = Files.readAllBytes(file(original));
        var name = file(original).getFileName();
        for (var cut = 0; cut <= bytes.length; cut += cut < 1_500 ? 1 : 211) {
            var folder = Files.createDirectories(temp.resolve("cut-" + cut));
            Files.write(folder.resolve(name), Arrays.copyOf(bytes, cut));
            var whole = lines(bytes, cut);
            try (var journal = open(folder)) {
                assertThat(journal.problem()).isEmpty();
                assertThat(journal.setAside()).as("a torn tail is no damage").isEmpty();
                assertThat(journal.read()).hasSize(whole);
                assertThat(journal.append(submit, new JournalEvent.Unknown()).number()).isEqualTo(whole + 1L);
            }
            assertThat(read(folder)).hasSize(whole + 1);
        }
    }

    @Test
    void aFlippedByteAnywhereEndsTrustThereAndNothingIsLost() throws Exception {
        var original = temp.resolve("original");
        fill(original, 12);
        var bytes = Files.readAllBytes(file(original));
        for (var at = 0; at < bytes.length; at += 7) {
            var altered = bytes.clone();
            altered[at] ^= 0x11;
            var folder = Files.createDirectories(temp.resolve("flip-" + at));
            Files.write(folder.resolve("journal-2026-11.jsonl"), altered);
            var trusted = lines(bytes, at);
            try (var journal = open(folder)) {
                assertThat(journal.read()).as("flipped at %s", at).hasSize(trusted);
                var rest = journal.setAside().map(JsonLinesChangeJournalTest::bytes);
                if (rest.isPresent()) {
                    assertThat(rest.get()).isEqualTo(tail(altered, bytes, trusted));
                } else {
                    assertThat(trusted).as("only a torn last line is no damage").isEqualTo(11);
                }
            }
        }
    }

    @Test
    void deletedReorderedInsertedAndRepeatedRecordsAreFound() throws Exception {
        fill(temp.resolve("original"), 6);
        var lines = Files.readAllLines(file(temp.resolve("original")));
        var deleted = new ArrayList<>(lines);
        deleted.remove(2);
        var swapped = new ArrayList<>(lines);
        Collections.swap(swapped, 2, 3);
        var repeated = new ArrayList<>(lines);
        repeated.add(2, lines.get(1));
        var beheaded = new ArrayList<>(lines.subList(1, 6));
        assertTrusted(deleted, 2);
        assertTrusted(swapped, 2);
        assertTrusted(repeated, 2);
        assertTrusted(beheaded, 0);
    }

    @Test
    void aMissingMonthIsFoundAndLaterMonthsAreSetAside() throws Exception {
        var clock = new Instant[]{NOVEMBER};
        try (var journal = JsonLinesChangeJournal.open(temp, () -> clock[0])) {
            for (var month = 0; month < 3; month++) {
                clock[0] = NOVEMBER.plusSeconds(month * 31L * 86_400);
                journal.append(submit, new JournalEvent.Unknown());
            }
        }
        Files.delete(temp.resolve("journal-2026-12.jsonl"));
        try (var journal = JsonLinesChangeJournal.open(temp, () -> clock[0])) {
            assertThat(journal.read()).hasSize(1);
            assertThat(journal.setAside()).isPresent();
            journal.append(submit, new JournalEvent.NotApplied());
            assertThat(journal.read()).hasSize(2);
        }
    }

    @Test
    void aNewerVersionIsNotTouched() throws Exception {
        fill(temp, 1);
        var line = JournalLine.parse(Files.readAllLines(file(temp)).getFirst()).orElseThrow();
        var newer = JournalLine.of(line.body().replace("\"v\":1", "\"v\":2").replace("INTENT", "DREAM")).text() + "\n";
        Files.writeString(file(temp), newer);
        try (var journal = open(temp)) {
            assertThat(journal.problem()).isPresent();
            assertThatThrownBy(() -> journal.append(submit, new JournalEvent.Unknown()))
                    .isInstanceOf(JournalException.class);
        }
        assertThat(Files.readString(file(temp))).isEqualTo(newer);
    }

    @Test
    void aSecondProgramReadsAndDoesNotWrite() throws Exception {
        try (var first = open(temp); var second = open(temp)) {
            first.append(submit, new JournalEvent.Unknown());
            assertThat(second.read()).hasSize(1);
            assertThatThrownBy(() -> second.append(submit, new JournalEvent.Unknown()))
                    .isInstanceOfSatisfying(JournalException.class,
                            problem -> assertThat(problem.reason()).isEqualTo(JournalException.Reason.IN_USE));
        }
        try (var third = open(temp)) {
            assertThat(third.append(submit, new JournalEvent.Unknown()).number()).isEqualTo(2);
        }
    }

    @Test
    void whateverWriteFailsNothingIsHalfWrittenAndWritingGoesOnOnceThereIsSpace() throws Exception {
        for (var good = 0; good < 12; good++) {
            for (var times = 1; times <= 3; times++) {
                var folder = temp.resolve("fail-" + good + "-" + times);
                var disk = new FaultyDisk();
                var acknowledged = new ArrayList<JournalEntry>();
                try (var journal = JsonLinesChangeJournal.open(folder, disk, () -> NOVEMBER)) {
                    disk.failAfter(good, times);
                    for (var i = 0; i < 10; i++) {
                        tryAppend(journal).ifPresent(acknowledged::add);
                    }
                    assertThat(journal.read()).as("in %s", folder).isEqualTo(acknowledged);
                }
                assertThat(read(folder)).isEqualTo(acknowledged);
                assertThat(acknowledged).hasSizeBetween(7, 10);
            }
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidAndReadingAnEmptyJournalWorks() throws Exception {
        var occupied = Files.writeString(temp.resolve("occupied"), "a file");
        try (var journal = open(occupied.resolve("state"))) {
            assertThat(journal.problem()).map(JournalException::reason)
                    .contains(JournalException.Reason.NOT_WRITABLE);
            assertThat(journal.read()).isEmpty();
        }
    }

    private java.util.Optional<JournalEntry> tryAppend(JsonLinesChangeJournal journal) {
        try {
            return java.util.Optional.of(journal.append(submit, new JournalEvent.Unknown()));
        } catch (JournalException full) {
            return java.util.Optional.empty();
        }
    }

    private void assertTrusted(List<String> lines, int trusted) throws Exception {
        var folder = Files.createDirectories(temp.resolve("altered-" + lines.hashCode()));
        Files.writeString(folder.resolve("journal-2026-11.jsonl"), String.join("\n", lines) + "\n");
        try (var journal = open(folder)) {
            assertThat(journal.read()).hasSize(trusted);
            assertThat(journal.setAside().map(file -> new String(bytes(file), StandardCharsets.US_ASCII)))
                    .contains(String.join("\n", lines.subList(trusted, lines.size())) + "\n");
        }
    }

    private void fill(Path folder, int records) throws Exception {
        try (var journal = open(folder)) {
            for (var i = 0; i < records; i++) {
                var events = JournalSample.events();
                journal.append(submit, i == 0 ? events.getFirst() : events.get(1 + i % (events.size() - 1)));
            }
        }
    }

    private static JsonLinesChangeJournal open(Path folder) {
        return JsonLinesChangeJournal.open(folder, () -> NOVEMBER);
    }

    private static List<JournalEntry> read(Path folder) throws JournalException {
        try (var journal = open(folder)) {
            return journal.read();
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("journal-2026-11.jsonl");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jsonl")).sorted()
                    .toList();
        }
    }

    /** How many whole lines lie before an offset. */
    private static int lines(byte[] bytes, int before) {
        var lines = 0;
        for (var i = 0; i < before; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static byte[] tail(byte[] altered, byte[] original, int trusted) {
        var from = 0;
        for (var lines = 0; lines < trusted; from++) {
            lines += original[from] == '\n' ? 1 : 0;
        }
        return Arrays.copyOfRange(altered, from, altered.length);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
