package dev.gatehouse.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.JournalException.Reason;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The right to write a journal: a lock of the operating system, which ends with its process, on a file that says whose
 * it is and how far the journal has come. A journal that ends earlier than its lock file says has lost records at its
 * end, which the chain alone could not show.
 */
final class JournalLock implements AutoCloseable {
    static final String NAME = "journal.lock";

    /** The lock lies past the words, since Windows lets nobody read what is locked. */
    private static final long LOCKED = 1L << 40;
    private static final int MOST = 200;
    private static final Pattern WORDS = Pattern.compile("process (\\d+)(?:\\nrecord (\\d+) ([0-9a-f]{64}))?\\s*");

    /** Not used as a channel but to lock: an interrupt closes a channel that is written to, and the lock with it. */
    private final RandomAccessFile file;
    private final Optional<Mark> mark;

    private JournalLock(RandomAccessFile file, Optional<Mark> mark) {
        this.file = file;
        this.mark = mark;
    }

    /**
     * Takes the lock of the journal in a folder that exists.
     *
     * @throws JournalException
     *             when another program has it, which the exception names by its process
     */
    static JournalLock take(Path folder) throws IOException, JournalException {
        var path = folder.resolve(NAME);
        if (!Files.exists(path)) {
            RealDisk.open(path, Set.of(CREATE, WRITE)).close();
        }
        var file = new RandomAccessFile(path.toFile(), "rw");
        if (!isLocked(file.getChannel())) {
            var holder = WORDS.matcher(words(file));
            file.close();
            throw new JournalException(Reason.IN_USE,
                    holder.matches() ? path + " (process " + holder.group(1) + ")" : path.toString());
        }
        return new JournalLock(file, mark(words(file)));
    }

    /** How far the journal had come when its last writer ended; it may lag behind, it never leads. */
    Optional<Mark> mark() {
        return mark;
    }

    /** Says how far the journal has come. What cannot be said here is no harm: the mark then lags behind. */
    void say(long number, String hash) {
        var words = "process " + ProcessHandle.current().pid() + "\nrecord " + number + " " + hash + "\n";
        try {
            file.seek(0);
            file.write(words.getBytes(US_ASCII));
            file.setLength(words.length());
        } catch (IOException lagsBehind) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException elsewhereInThisProgram) {
            return false;
        }
    }

    private static String words(RandomAccessFile file) throws IOException {
        var bytes = new byte[MOST];
        var count = file.read(bytes);
        return new String(bytes, 0, Math.max(count, 0), US_ASCII);
    }

    private static Optional<Mark> mark(String words) {
        var matcher = WORDS.matcher(words);
        return matcher.matches() && matcher.group(2) != null && matcher.group(2).length() < 19
                ? Optional.of(new Mark(Long.parseLong(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    /**
     * The newest record somebody wrote.
     *
     * @param number
     *            its number, from 1; 0 for none
     * @param hash
     *            its hash
     */
    record Mark(long number, String hash) {}
}
