package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A file that is replaced whole or not at all, and moved aside rather than deleted when it is broken. */
record WholeFile(Path file, Disk disk, Tries tries) {

    /** Writes a new file beside it, forces that to the medium and puts it in its place at once. */
    void replace(byte[] bytes) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            disk.delete(beside);
            disk.create(beside, bytes);
            tries.of(() -> {
                disk.rename(beside, file);
                return true;
            });
        } catch (IOException failed) {
            clear(beside, failed);
            throw failed;
        }
    }

    private void clear(Path beside, IOException failed) {
        try {
            disk.delete(beside);
        } catch (IOException leftForTheNextWrite) {
            failed.addSuppressed(leftForTheNextWrite);
        }
    }

    /**
     * Gives it a name that says it is broken and since when.
     *
     * @return where it is now
     */
    Path setAside(Instant now) throws IOException {
        var name = file.getFileName() + ".bad-" + now.toString().replaceAll("[^0-9TZ]", "");
        var aside = file.resolveSibling(name);
        for (var i = 2; disk.size(aside).isPresent(); i++) {
            aside = file.resolveSibling(name + "-" + i);
        }
        disk.rename(file, aside);
        return aside;
    }
}
