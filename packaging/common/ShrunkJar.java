import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;

/** Writes jars as small as they can be, which do not depend on when they are written. */
final class ShrunkJar {
    private static final Instant TIME = Instant.parse("1980-01-01T12:00:00Z");

    private ShrunkJar() {}

    static JarOutputStream open(Path jar) throws IOException {
        var out = new JarOutputStream(Files.newOutputStream(jar));
        out.setLevel(Deflater.BEST_COMPRESSION);
        return out;
    }

    static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        var entry = new JarEntry(name);
        entry.setLastModifiedTime(FileTime.from(TIME));
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }
}
