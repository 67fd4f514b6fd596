package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.JournalException.Reason;
import dev.gatehouse.domain.port.JournalReport;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The journal as JSON Lines: one file a month, each record chained to the one before by SHA-256, on the medium before
 * {@link #append} returns. One program writes at a time; the lock is the operating system's and ends with its process.
 * A chain proves order, not honesty: whoever can write the files can write a whole new chain (reliability §3).
 */
public final class JsonLinesChangeJournal implements ChangeJournal, AutoCloseable {
    private static final String PREFIX = "journal-";
    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final Disk disk;
    private final InstantSource clock;
    private final SetAside aside;
    private @Nullable JournalLock lock;
    private @Nullable JournalException closed;
    private Optional<Path> setAside = Optional.empty();
    private String head = JournalLine.NO_HASH;
    private long count;
    private @Nullable Path file;
    private long length;
    private boolean cutFirst;

    private JsonLinesChangeJournal(Path folder, Disk disk, InstantSource clock) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
        this.aside = new SetAside(disk, folder);
    }

    /**
     * Opens the journal in a folder, made if need be. It never fails: a journal that cannot be written says so at the
     * first {@link #append}, and by {@link #problem()}.
     */
    public static JsonLinesChangeJournal open(Path folder, InstantSource clock) {
        return open(folder, new RealDisk(), clock);
    }

    static JsonLinesChangeJournal open(Path folder, Disk disk, InstantSource clock) {
        var journal = new JsonLinesChangeJournal(folder, disk, clock);
        try {
            journal.recover(journal.locked());
        } catch (JournalException problem) {
            journal.close(problem);
        } catch (IOException cause) {
            journal.close(new JournalException(Reason.NOT_WRITABLE, folder.toString(), cause));
        }
        return journal;
    }

    /**
     * The records that can be trusted in a folder, oldest first, read without locking, making or mending anything: for
     * somebody who only wants to know. None where there is no journal.
     *
     * @throws JournalException
     *             when it cannot be read
     */
    public static List<JournalEntry> recordsIn(Path folder) throws JournalException {
        return scan(new RealDisk(), folder).entries();
    }

    /** Why nothing can be written, empty while it can. */
    public Optional<JournalException> problem() {
        return Optional.ofNullable(closed);
    }

    /** Where records that could not be trusted were set aside when the journal was opened; empty when all is well. */
    public Optional<Path> setAside() {
        return setAside;
    }

    /** The hash of the newest record: whoever keeps it elsewhere can prove that nothing before it was altered. */
    public synchronized String head() {
        return head;
    }

    @Override
    public synchronized JournalEntry append(SubmitId submit, JournalEvent event) throws JournalException {
        if (closed != null) {
            throw new JournalException(closed.reason(), closed.place(), closed);
        }
        var entry = new JournalEntry(count + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), submit, event);
        var line = JournalText.line(entry, head);
        var target = fileFor(entry.at());
        try {
            write(target, (line.text() + "\n").getBytes(US_ASCII));
        } catch (IOException cause) {
            throw new JournalException(Reason.NOT_WRITABLE, target.toString(), cause);
        }
        head = line.hash();
        count = entry.number();
        say();
        return entry;
    }

    @Override
    public synchronized List<JournalEntry> read() throws JournalException {
        return scan().entries();
    }

    /** Lets another program write. */
    @Override
    public void close() {
        close(new JournalException(Reason.NOT_WRITABLE, folder.toString()));
    }

    private synchronized void close(JournalException why) {
        closed = why;
        var held = lock;
        if (held != null) {
            try {
                held.close();
            } catch (IOException cause) {
                throw new java.io.UncheckedIOException(cause);
            }
        }
    }

    @Override
    public synchronized JournalReport check() {
        try {
            var scan = JournalScan.of(disk, disk.list(folder, ENDING));
            var trusted = scan.entries().size();
            return new JournalReport(trusted, scan.head(), broken(scan), aside.damages(), setAside.isPresent(),
                    problem());
        } catch (IOException cause) {
            return new JournalReport(0, JournalReport.NO_HASH, Optional.empty(), List.of(), false,
                    Optional.of(new JournalException(Reason.NOT_READABLE, folder.toString(), cause)));
        }
    }

    /**
     * Where trust ends now. While another program writes, its last line may not be whole yet; what this program wrote
     * itself has to be there.
     */
    private Optional<JournalReport.Damage> broken(JournalScan scan) {
        var first = scan.entries().size() + 1L;
        var written = new JournalLock.Mark(count, head);
        if (closed == null && scan.broken().isEmpty() && !scan.holds(written)) {
            return Optional.of(new JournalReport.Damage(Math.min(first, count), folder.toString()));
        }
        return scan.broken().filter(broken -> closed == null || !broken.torn())
                .map(broken -> new JournalReport.Damage(first, broken.file().toString()));
    }

    private JournalLock locked() throws IOException, JournalException {
        RealDisk.makeFolder(folder);
        var taken = JournalLock.take(folder);
        lock = taken;
        return taken;
    }

    /** Goes on after the last record that can be trusted; what comes after it is kept in a file beside. */
    private void recover(JournalLock held) throws IOException, JournalException {
        var scan = scan();
        count = scan.entries().size();
        if (scan.broken().isPresent()) {
            var file = aside.take(scan.broken().get(), count + 1, clock.instant());
            setAside = Optional.of(file).filter(_ -> !scan.broken().get().torn()
                    || !scan.broken().get().later().isEmpty());
        }
        var missing = held.mark().filter(mark -> !scan.holds(mark) && setAside.isEmpty());
        if (missing.isPresent()) {
            var first = Math.min(count + 1, missing.get().number());
            setAside = Optional.of(aside.noteMissing(missing.get(), first, clock.instant()));
        }
        head = scan.head();
        file = scan.lastFile().orElse(null);
        length = scan.lastLength();
        say();
    }

    private JournalScan scan() throws JournalException {
        return scan(disk, folder);
    }

    private static JournalScan scan(Disk disk, Path folder) throws JournalException {
        try {
            return JournalScan.of(disk, disk.list(folder, ENDING));
        } catch (IOException cause) {
            throw new JournalException(Reason.NOT_READABLE, folder.toString(), cause);
        }
    }

    private void say() {
        var held = lock;
        if (held != null) {
            held.say(count, head);
        }
    }

    /** A clock that was put back must not make records appear before older ones, so files only ever go forward. */
    private Path fileFor(Instant at) {
        var wanted = folder.resolve(PREFIX + YearMonth.from(at.atOffset(ZoneOffset.UTC)) + ENDING);
        var current = file;
        return current != null && current.compareTo(wanted) > 0 ? current : wanted;
    }

    private void write(Path target, byte[] bytes) throws IOException {
        var from = target.equals(file) ? length : 0;
        if (cutFirst) {
            disk.truncate(target, from);
            cutFirst = false;
        }
        try {
            disk.append(target, from, bytes);
        } catch (IOException cause) {
            cutFirst = true;
            cut(target, from);
            throw cause;
        }
        file = target;
        length = from + bytes.length;
    }

    /** Takes a record that was not wholly written back out; if even that fails, the next append begins with it. */
    private void cut(Path target, long from) {
        try {
            disk.truncate(target, from);
            cutFirst = false;
        } catch (IOException leftForTheNextAppend) {
            cutFirst = true;
        }
    }
}
