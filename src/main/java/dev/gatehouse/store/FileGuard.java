package dev.gatehouse.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Set;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * Keeps other Gatehouse programs from changing a file meanwhile; ends at the latest with the process. The lock is on a
 * file beside it, since the file itself is replaced.
 */
record FileGuard(FileChannel channel) implements AutoCloseable {

    /** Waits for the file a moment; its folder is made if need be. */
    static FileGuard of(Path file, Tries tries) throws IOException {
        RealDisk.makeFolder(file.resolveSibling(""));
        return tries.of(() -> once(file.resolveSibling("." + file.getFileName() + ".lock")));
    }

    private static FileGuard once(Path file) throws IOException {
        var channel = RealDisk.open(file, Set.of(CREATE, WRITE));
        if (!isLocked(channel)) {
            channel.close();
            throw new FileSystemException(file.toString(), null, "another Gatehouse is writing");
        }
        return new FileGuard(channel);
    }

    /** Whether nobody else has the lock; a disk that knows no locks is used without. */
    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException elsewhereInThisProgram) {
            return false;
        } catch (IOException noLocksHere) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
