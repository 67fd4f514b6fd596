package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.testing.Folders;

/**
 * Figure R4, the part of a power failure: a journal of 100 records is cut at each byte and opened. A failure is a
 * journal that does not open, a whole record before the cut that is gone, a torn tail that is not kept, or that nothing
 * can be written afterwards.
 */
public final class JournalCuts {
    /** What is counted for each cut. */
    static final String CUTS = "cuts";
    private static final int RECORDS = 100;
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123Z");
    private static final String NAME = "journal-2026-11.jsonl";

    private JournalCuts() {}

    /** Cuts as often as the tally says, spread evenly over the file; at every byte where there are that many. */
    public static void count(Tally tally) throws IOException {
        try (var temp = Folders.scratch("gatehouse-cuts")) {
            var bytes = hundredRecords(temp.path().resolve("whole"));
            var cuts = Math.min(tally.n(), bytes.length + 1);
            for (var i = 0; i < cuts; i++) {
                cut(bytes, (int) ((long) i * bytes.length / Math.max(cuts - 1, 1)), temp.path().resolve("cut"), tally);
            }
        }
    }

    private static void cut(byte[] bytes, int at, Path folder, Tally tally) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(NAME), Arrays.copyOf(bytes, at));
        var whole = JournalFiles.lines(bytes, at);
        try (var journal = JsonLinesChangeJournal.open(folder, () -> NOW)) {
            tally.count(CUTS);
            tally.check(journal.problem().isEmpty(), "cut at " + at + ": it does not open");
            tally.check(journal.read().size() == whole, "cut at " + at + ": a whole record is gone");
            tally.check(journal.append(SubmitId.random(), new JournalEvent.Unknown()).number() == whole + 1L,
                    "cut at " + at + ": the next record has a wrong number");
            tally.check(journal.check().isIntact(), "cut at " + at + ": called damage");
        } catch (JournalException problem) {
            tally.fail("cut at " + at + ": " + problem);
        }
        tally.check(at == JournalFiles.end(bytes, whole) || JournalFiles.names(folder).stream()
                .anyMatch(name -> name.contains(".torn-")), "cut at " + at + ": the tail is not kept");
        Folders.delete(folder);
    }

    private static byte[] hundredRecords(Path folder) throws IOException {
        var events = JournalSample.events();
        try (var journal = JsonLinesChangeJournal.open(folder, () -> NOW)) {
            for (var i = 0; i < RECORDS; i++) {
                journal.append(SubmitId.random(), events.get(i % events.size()));
            }
        } catch (JournalException problem) {
            throw new IOException(problem);
        }
        return Files.readAllBytes(folder.resolve(NAME));
    }
}
