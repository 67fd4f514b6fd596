package dev.gatehouse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.UUID;

import dev.gatehouse.domain.port.FileSaver;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

/** Writes beside the file first and then moves it into place. */
public final class SafeFileSaver implements FileSaver {

    @Override
    public void save(Path file, byte[] content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            RealDisk.makeFolder(folder);
        }
        var beside = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (var channel = RealDisk.open(beside, Set.of(CREATE_NEW, WRITE))) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
