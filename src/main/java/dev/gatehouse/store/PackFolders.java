package dev.gatehouse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.FoundPack;
import dev.gatehouse.domain.port.PackFile;
import dev.gatehouse.domain.port.PackFiles;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

/** Packs are written beside their place first and then moved into it. */
public final class PackFolders implements PackFiles {
    /** A thousand profiles take about ten million bytes. */
    private static final long MOST_BYTES = 1L << 30;
    private static final int PIECE = 64 * 1024;

    @Override
    public void saveFolder(Path folder, List<PackFile> files) throws IOException {
        var beside = beside(folder);
        try {
            for (var file : files) {
                var path = beside.resolve(file.path()).normalize();
                if (!path.startsWith(beside)) {
                    throw new IOException("a path leads out of the folder");
                }
                RealDisk.makeFolder(parent(path));
                write(path, file.content());
            }
            Files.move(beside, folder);
        } finally {
            deleteAll(beside);
        }
    }

    @Override
    public void saveFile(Path file, byte[] bytes) throws IOException {
        var beside = beside(file);
        try {
            write(beside, ByteBuffer.wrap(bytes));
            Files.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A free name in the same folder, which is made if need be. */
    private static Path beside(Path target) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        var folder = parent(target);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + " is no folder");
        }
        if (!Files.isDirectory(folder)) {
            RealDisk.makeFolder(folder);
        }
        return folder.resolve("." + UUID.randomUUID() + ".part");
    }

    private static Path parent(Path path) throws IOException {
        var parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("no folder above " + path);
        }
        return parent;
    }

    /** In pieces, since the system is handed a copy, whose memory is kept for the next one of its size. */
    private static void write(Path file, ByteBuffer bytes) throws IOException {
        try (var channel = RealDisk.open(file, Set.of(CREATE_NEW, WRITE))) {
            var end = bytes.limit();
            while (bytes.position() < end) {
                channel.write(bytes.limit(Math.min(end, bytes.position() + PIECE)));
            }
            channel.force(true);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException problem) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public FoundPack read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            var name = path.getFileName();
            return new FoundPack.Single(
                    new PackFile(name == null ? "" : name.toString(), bytes(path, Files.size(path))));
        }
        var walk = new Walk(path);
        Files.walkFileTree(path.toRealPath(), walk);
        return new FoundPack.Folder(walk.files, walk.odd);
    }

    private static byte[] bytes(Path file, long soFar) throws IOException {
        if (soFar > MOST_BYTES) {
            throw new IOException("it is far larger than an evidence pack");
        }
        return Files.readAllBytes(file);
    }

    /** Reads every plain file and notes what is none. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<PackFile> files = new ArrayList<>();
        private final List<String> odd = new ArrayList<>();
        private long size;

        Walk(Path root) throws IOException {
            this.root = root.toRealPath();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
            try (var content = Files.newDirectoryStream(dir)) {
                if (!content.iterator().hasNext() && !dir.equals(root)) {
                    odd.add(name(dir));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile()) {
                size += attributes.size();
                files.add(new PackFile(name(file), bytes(file, size)));
            } else {
                odd.add(name(file));
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path path) {
            return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        }
    }
}
