package dev.gatehouse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

/** The real disk. Folders and files are made for their owner alone where the system knows owners. */
final class RealDisk implements Disk {

    @Override
    public List<Path> list(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    @Override
    public OptionalLong size(Path file) throws IOException {
        try {
            return OptionalLong.of(Files.size(file));
        } catch (NoSuchFileException none) {
            return OptionalLong.empty();
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        refuseOthers(file);
        return Files.readAllBytes(file);
    }

    @Override
    public byte[] start(Path file, int most) throws IOException {
        refuseOthers(file);
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(most);
        }
    }

    /** Reading from a pipe would wait for ever. */
    private static void refuseOthers(Path file) throws FileSystemException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a file");
        }
    }

    @Override
    public void append(Path file, long length, byte[] bytes) throws IOException {
        var isNew = !Files.exists(file);
        try (var channel = open(file, Set.of(CREATE, WRITE))) {
            if (channel.size() != length) {
                throw new IOException("the file was changed by another program");
            }
            write(channel.position(length), bytes);
        }
        if (isNew) {
            forceFolderOf(file);
        }
    }

    @Override
    public void create(Path file, byte[] bytes) throws IOException {
        try (var channel = open(file, Set.of(CREATE_NEW, WRITE))) {
            write(channel, bytes);
        }
        forceFolderOf(file);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        if (length == 0 && !Files.exists(file)) {
            return;
        }
        try (var channel = FileChannel.open(file, WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    @Override
    public void rename(Path file, Path name) throws IOException {
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
        forceFolderOf(file);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Makes a folder and those above it. */
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, onlyOwner(folder, "rwx------"));
    }

    /** Opens a file, made for its owner alone. */
    static FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
        return FileChannel.open(file, options, onlyOwner(file, "rw-------"));
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    /** A new name is on the medium only once its folder is; Windows neither needs nor allows this. */
    private static void forceFolderOf(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && knowsOwners(folder)) {
            try (var channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] onlyOwner(Path path, String mode) {
        return knowsOwners(path)
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
