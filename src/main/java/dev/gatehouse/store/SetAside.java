package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.gatehouse.domain.port.JournalReport.Damage;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * What of a journal could not be trusted, kept in files beside it. Nothing is thrown away: {@code .torn-TIME} holds a
 * last line that a power failure cut, {@code .damaged-TIME-record-K} everything from the K-th record on.
 */
final class SetAside {
    private static final Pattern DAMAGED = Pattern.compile(".*\\.damaged-[0-9TZ]+-record-(\\d{1,18})");

    private final Disk disk;
    private final Path folder;

    SetAside(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /**
     * Takes what is broken out of the journal.
     *
     * @param record
     *            the first record that cannot be trusted, from 1
     * @return the file that holds it
     */
    Path take(JournalScan.Break broken, long record, Instant now) throws IOException {
        var torn = broken.torn() && broken.later().isEmpty();
        var suffix = (torn ? ".torn-" + digits(now) : damaged(record, now));
        var bytes = disk.read(broken.file());
        var beside = named(broken.file(), suffix);
        disk.create(beside, Arrays.copyOfRange(bytes, broken.from(), bytes.length));
        for (var later : broken.later()) {
            disk.rename(later, named(later, suffix));
        }
        disk.truncate(broken.file(), broken.from());
        return beside;
    }

    /** Notes that records are missing which are in no file: all that is left of them is what the lock file says. */
    Path noteMissing(JournalLock.Mark mark, long record, Instant now) throws IOException {
        var note = folder.resolve("journal" + damaged(record, now));
        disk.create(note, ("The journal ended before record " + mark.number() + ", whose hash was " + mark.hash()
                + ".\n").getBytes(US_ASCII));
        return note;
    }

    /** What was ever set aside because it was altered or missing, by record. */
    List<Damage> damages() throws IOException {
        return disk.list(folder, "").stream().flatMap(file -> damage(file).stream())
                .sorted(java.util.Comparator.comparingLong(Damage::record)).toList();
    }

    private static Optional<Damage> damage(Path file) {
        return Stream.of(DAMAGED.matcher(file.getFileName().toString())).filter(matcher -> matcher.matches())
                .map(matcher -> new Damage(Long.parseLong(matcher.group(1)), file.toString())).findFirst();
    }

    private static Path named(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private static String damaged(long record, Instant now) {
        return ".damaged-" + digits(now) + "-record-" + record;
    }

    private static String digits(Instant now) {
        return now.toString().replaceAll("[^0-9TZ]", "");
    }
}
