package dev.gatehouse.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The folder for what a journey of the tour writes, among the temporary ones. It ends with the journey; one that a
 * killed program left is known by its lock, which nobody holds any more, and is removed the next time.
 */
final class TourFolder implements AutoCloseable {
    private static final String NAME = "gatehouse-tour-files-";
    private static final String LOCK = ".in-use";
    /** Until then somebody may be about to lock it. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final Path path;
    private final FileChannel lock;

    private TourFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** A new one in the folder for temporary files. */
    static TourFolder make() throws IOException {
        var path = Files.createTempDirectory(NAME);
        var lock = FileChannel.open(path.resolve(LOCK), CREATE_NEW, WRITE);
        lock.lock();
        return new TourFolder(path, lock);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        remove(path);
    }

    /** Removes those below {@code temporary} that nobody uses; what cannot be removed stays, and is no trouble. */
    static void removeLeft(Path temporary) {
        try (var found = Files.newDirectoryStream(temporary, NAME + "*")) {
            for (var folder : found) {
                removeIfLeft(folder);
            }
        } catch (IOException unreadable) {
            // then there is nothing that could be removed
        }
    }

    private static void removeIfLeft(Path folder) {
        try {
            if (isOwn(folder) && !isUsed(folder)) {
                remove(folder);
            }
        } catch (IOException | UnsupportedOperationException | SecurityException stays) {
            // somebody else removes it, or the system does
        }
    }

    /** In a folder that belongs to somebody else, whatever is deleted could become a link to something of ours. */
    private static boolean isOwn(Path folder) throws IOException {
        var person = folder.getFileSystem().getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name", ""));
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(person);
    }

    private static boolean isUsed(Path folder) throws IOException {
        var file = folder.resolve(LOCK);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Files.getLastModifiedTime(folder).toInstant().isAfter(Instant.now().minus(FRESH));
        }
        try (var channel = FileChannel.open(file, WRITE, LinkOption.NOFOLLOW_LINKS); var held = channel.tryLock()) {
            return held == null;
        } catch (OverlappingFileLockException inThisProgram) {
            return true;
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (var paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : all) {
            Files.delete(path);
        }
    }
}
