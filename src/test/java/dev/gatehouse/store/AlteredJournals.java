package dev.gatehouse.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.testing.Folders;

/**
 * Figure R17, the part of the journal: one record is edited, deleted, moved, repeated or cut, N times, and the journal
 * is opened. A failure is a journal that does not open, an alteration that is not found, a record before it that is not
 * trusted, bytes that are gone, or that nothing can be written afterwards.
 */
public final class AlteredJournals {
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123Z");
    private static final String NAME = "journal-2026-11.jsonl";
    private static final int RECORDS = 20;

    private final Path folder;
    private final byte[] good;
    private final byte[] mark;
    private final Tally tally;

    private AlteredJournals(Path folder, Tally tally) throws IOException, JournalException {
        this.folder = folder;
        this.tally = tally;
        var events = JournalSample.events();
        try (var journal = JsonLinesChangeJournal.open(folder, () -> NOW)) {
            for (var i = 0; i < RECORDS; i++) {
                journal.append(SubmitId.random(), events.get(i % events.size()));
            }
        }
        good = Files.readAllBytes(folder.resolve(NAME));
        mark = Files.readAllBytes(folder.resolve(JournalLock.NAME));
        Folders.delete(folder);
    }

    /** Alters as often as the tally says. */
    public static void count(Tally tally) throws IOException {
        try (var scratch = Folders.scratch("gatehouse-altered")) {
            var altered = new AlteredJournals(scratch.path(), tally);
            for (var i = 0; i < tally.n(); i++) {
                altered.once(i);
            }
        } catch (JournalException problem) {
            throw new IOException(problem);
        }
    }

    private void once(int number) throws IOException {
        var random = tally.random(number);
        var alteration = Alteration.values()[number % Alteration.values().length];
        var bytes = alteration.of(good, random);
        if (Arrays.equals(bytes, good)) {
            return;
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(NAME), bytes);
        Files.write(folder.resolve(JournalLock.NAME), mark);
        open(number + " " + alteration, JournalFiles.lines(good, Arrays.mismatch(bytes, good)), bytes);
        tally.count(alteration.name());
        Folders.delete(folder);
    }

    private void open(String name, int whole, byte[] bytes) throws IOException {
        try (var journal = JsonLinesChangeJournal.open(folder, () -> NOW)) {
            tally.check(journal.problem().isEmpty(), name + ": it does not open");
            var report = journal.check();
            tally.check(!report.isIntact(), name + ": not found");
            tally.check(report.records() == whole, name + ": trusts " + report.records() + " instead of " + whole);
            tally.check(kept() >= bytes.length, name + ": bytes are gone");
            tally.check(journal.append(SubmitId.random(), new JournalEvent.Unknown()).number() == whole + 1L,
                    name + ": cannot go on");
        } catch (JournalException problem) {
            tally.fail(name + ": " + problem);
        }
    }

    /** How many bytes the journal and what was set aside hold together. */
    private long kept() throws IOException {
        var kept = 0L;
        for (var name : JournalFiles.names(folder)) {
            kept += name.equals(JournalLock.NAME) ? 0 : Files.size(folder.resolve(name));
        }
        return kept;
    }

    /** What somebody, or a disk, does to a journal. */
    private enum Alteration {
        EDIT, DELETE, SWAP, REPEAT, CUT, DELETE_LAST, RUBBISH;

        private byte[] of(byte[] good, SplittableRandom random) {
            var line = random.nextInt(RECORDS - 1);
            return switch (this) {
                case EDIT -> edited(good, random);
                case DELETE -> lines(good, 0, line, line + 1, RECORDS);
                case SWAP -> lines(good, 0, line, line + 1, line + 2, line, line + 1, line + 2, RECORDS);
                case REPEAT -> lines(good, 0, line + 1, line, RECORDS);
                case CUT -> Arrays.copyOf(good, random.nextInt(good.length));
                case DELETE_LAST -> lines(good, 0, RECORDS - 1);
                case RUBBISH -> rubbish(good, line, random);
            };
        }

        private static byte[] edited(byte[] good, SplittableRandom random) {
            var edited = good.clone();
            edited[random.nextInt(edited.length)] ^= (byte) random.nextInt(1, 256);
            return edited;
        }

        private static byte[] rubbish(byte[] good, int line, SplittableRandom random) {
            var rubbish = new byte[random.nextInt(1, 5_000)];
            random.nextBytes(rubbish);
            var out = new ByteArrayOutputStream();
            out.writeBytes(lines(good, 0, line));
            out.writeBytes(rubbish);
            out.writeBytes(lines(good, line, RECORDS));
            return out.toByteArray();
        }

        /** The lines from the first of each pair to the second. */
        private static byte[] lines(byte[] good, int... pairs) {
            var out = new ByteArrayOutputStream();
            for (var i = 0; i < pairs.length; i += 2) {
                out.writeBytes(Arrays.copyOfRange(good, JournalFiles.end(good, pairs[i]),
                        JournalFiles.end(good, pairs[i + 1])));
            }
            return out.toByteArray();
        }
    }
}
