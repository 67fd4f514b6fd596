package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.journal.JournalEntry;

/**
 * The longest part of a journal, from its first record on, that is whole and unaltered: every line has the hash it
 * says, every record names the hash of the one before, and the numbers have no gap.
 */
final class JournalScan {
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();
    private final List<Path> files;
    private String head = JournalLine.NO_HASH;
    private Optional<Path> lastFile = Optional.empty();
    private long lastLength;
    private Optional<Break> broken = Optional.empty();

    private JournalScan(List<Path> files) {
        this.files = files;
    }

    /**
     * Reads files in the order of their months.
     *
     * @throws IOException
     *             when a file cannot be read, or a newer Gatehouse wrote to it
     */
    static JournalScan of(Disk disk, List<Path> files) throws IOException {
        var scan = new JournalScan(files);
        for (var file : files) {
            if (scan.broken.isEmpty()) {
                scan.read(file, disk.read(file));
            }
        }
        return scan;
    }

    /** The records that can be trusted, oldest first. */
    List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /** The hash of the last trusted line. */
    String head() {
        return head;
    }

    /** Whether the trusted part holds the record that a mark speaks of. */
    boolean holds(JournalLock.Mark mark) {
        return mark.number() == 0 || (mark.number() <= hashes.size()
                && hashes.get((int) mark.number() - 1).equals(mark.hash()));
    }

    /** The file of the last trusted record, empty when there is none. */
    Optional<Path> lastFile() {
        return lastFile;
    }

    /** How long the trusted part of {@link #lastFile} is, in bytes. */
    long lastLength() {
        return lastLength;
    }

    /** Where trust ends before the journal does. */
    Optional<Break> broken() {
        return broken;
    }

    private void read(Path file, byte[] bytes) throws IOException {
        var from = 0;
        while (from < bytes.length) {
            var end = lineEnd(bytes, from);
            if (end < 0) {
                broken = Optional.of(new Break(file, from, later(file), true));
                return;
            }
            if (!take(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1))) {
                broken = Optional.of(new Break(file, from, later(file), false));
                return;
            }
            from = end + 1;
            lastFile = Optional.of(file);
            lastLength = from;
        }
    }

    private boolean take(String text) throws IOException {
        var line = JournalLine.parse(text);
        if (line.isEmpty()) {
            return false;
        }
        var record = JournalText.read(line.get());
        if (!record.previous().equals(head) || record.number() != entries.size() + 1L) {
            return false;
        }
        entries.add(JournalText.entry(record));
        head = line.get().hash();
        hashes.add(head);
        return true;
    }

    private List<Path> later(Path file) {
        return files.subList(files.indexOf(file) + 1, files.size());
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (var i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /**
     * Where trust ends.
     *
     * @param file
     *            the file
     * @param from
     *            the first byte that is not trusted
     * @param later
     *            the files after it, none of them trusted
     * @param torn
     *            whether it is merely a last line that was not written to its end, as a power failure leaves it
     */
    record Break(Path file, int from, List<Path> later, boolean torn) {}
}
