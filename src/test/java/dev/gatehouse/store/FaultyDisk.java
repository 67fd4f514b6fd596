package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** The real disk, failing from the n-th write on for as many writes as wanted; a failing append leaves half behind. */
final class FaultyDisk implements Disk {
    private final Disk real = new RealDisk();
    private int untilFailure = Integer.MAX_VALUE;
    private int failures;
    private int writes;

    /** Lets writes fail, the first after {@code good} more good ones. */
    void failAfter(int good, int times) {
        untilFailure = good;
        failures = times;
    }

    /** How many writes were asked for. */
    int writes() {
        return writes;
    }

    @Override
    public List<Path> list(Path folder, String ending) throws IOException {
        return real.list(folder, ending);
    }

    @Override
    public OptionalLong size(Path file) throws IOException {
        return real.size(file);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public byte[] start(Path file, int most) throws IOException {
        return real.start(file, most);
    }

    @Override
    public void append(Path file, long length, byte[] bytes) throws IOException {
        if (fails()) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            throw new IOException("No space left on device");
        }
        real.append(file, length, bytes);
    }

    @Override
    public void create(Path file, byte[] bytes) throws IOException {
        failMaybe();
        real.create(file, bytes);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        failMaybe();
        real.truncate(file, length);
    }

    @Override
    public void rename(Path file, Path name) throws IOException {
        failMaybe();
        real.rename(file, name);
    }

    @Override
    public void delete(Path file) throws IOException {
        failMaybe();
        real.delete(file);
    }

    private void failMaybe() throws IOException {
        if (fails()) {
            throw new IOException("No space left on device");
        }
    }

    private boolean fails() {
        writes++;
        if (untilFailure > 0) {
            untilFailure--;
            return false;
        }
        return failures-- > 0;
    }
}
