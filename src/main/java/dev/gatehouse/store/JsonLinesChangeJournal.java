package dev.gatehouse.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.JournalException.Reason;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The journal as JSON Lines: one file a month, each record chained to the one before by SHA-256, on the medium before
 * {@link #append} returns. One program writes at a time; the lock is the operating system's and ends with its process.
 * A
 * chain proves order, not honesty: whoever can write the files can write a whole new chain (reliability §3).
 */
public final class JsonLinesChangeJournal implements ChangeJournal, AutoCloseable {
    private static final String PREFIX = "journal-";
    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final Disk disk;
    private final InstantSource clock;
    private @Nullable FileChannel lock;
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
            journal.lock();
            journal.recover();
        } catch (JournalException problem) {
            journal.closed = problem;
        } catch (IOException cause) {
            journal.closed = new JournalException(Reason.NOT_WRITABLE, folder.toString(), cause);
        }
        return journal;
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
        return entry;
    }

    @Override
    public synchronized List<JournalEntry> read() throws JournalException {
        try {
            return JournalScan.of(disk, disk.list(folder, ENDING)).entries();
        } catch (IOException cause) {
            throw new JournalException(Reason.NOT_READABLE, folder.toString(), cause);
        }
    }

    /** Lets another program write. */
    @Override
    public synchronized void close() {
        closed = new JournalException(Reason.NOT_WRITABLE, folder.toString());
        var held = lock;
        if (held != null) {
            try {
                held.close();
            } catch (IOException cause) {
                throw new java.io.UncheckedIOException(cause);
            }
        }
    }

    private void lock() throws IOException, JournalException {
        RealDisk.makeFolder(folder);
        var path = folder.resolve("journal.lock");
        var channel = RealDisk.open(path, Set.of(CREATE, WRITE));
        if (!isLocked(channel)) {
            channel.close();
            throw new JournalException(Reason.IN_USE, path.toString());
        }
        lock = channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException elsewhereInThisProgram) {
            return false;
        }
    }

    /** Goes on after the last record that can be trusted; what comes after it is kept in a file beside. */
    private void recover() throws IOException {
        var scan = JournalScan.of(disk, disk.list(folder, ENDING));
        if (scan.broken().isPresent()) {
            setAside(scan.broken().get());
        }
        head = scan.head();
        count = scan.entries().size();
        file = scan.lastFile().orElse(null);
        length = scan.lastLength();
    }

    private void setAside(JournalScan.Break broken) throws IOException {
        var suffix = ".damaged-" + clock.instant().toString().replaceAll("[^0-9TZ]", "");
        var bytes = disk.read(broken.file());
        var rest = Arrays.copyOfRange(bytes, broken.from(), bytes.length);
        var beside = broken.file().resolveSibling(broken.file().getFileName() + suffix);
        disk.create(beside, rest);
        for (var later : broken.later()) {
            disk.rename(later, later.resolveSibling(later.getFileName() + suffix));
        }
        disk.truncate(broken.file(), broken.from());
        if (!broken.torn() || !broken.later().isEmpty()) {
            setAside = Optional.of(beside);
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
