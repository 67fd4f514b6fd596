package dev.gatehouse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.JournalException.Reason;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
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

    private final FileChannel channel;
    private final Optional<Mark> mark;

    private JournalLock(FileChannel channel, Optional<Mark> mark) {
        this.channel = channel;
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
        var channel = RealDisk.open(path, Set.of(CREATE, READ, WRITE));
        if (!isLocked(channel)) {
            var holder = WORDS.matcher(words(channel));
            channel.close();
            throw new JournalException(Reason.IN_USE,
                    holder.matches() ? path + " (process " + holder.group(1) + ")" : path.toString());
        }
        return new JournalLock(channel, mark(words(channel)));
    }

    /** How far the journal had come when its last writer ended; it may lag behind, it never leads. */
    Optional<Mark> mark() {
        return mark;
    }

    /** Says how far the journal has come. What cannot be said here is no harm: the mark then lags behind. */
    void say(long number, String hash) {
        var words = "process " + ProcessHandle.current().pid() + "\nrecord " + number + " " + hash + "\n";
        try {
            channel.truncate(channel.write(ByteBuffer.wrap(words.getBytes(US_ASCII)), 0));
        } catch (IOException lagsBehind) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException elsewhereInThisProgram) {
            return false;
        }
    }

    private static String words(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(MOST);
        var count = channel.read(bytes, 0);
        return new String(bytes.array(), 0, Math.max(count, 0), US_ASCII);
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
