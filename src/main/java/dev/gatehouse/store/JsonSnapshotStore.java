package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.fleet.SnapshotId;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;
import dev.gatehouse.domain.port.SnapshotStore;

/**
 * Snapshots as JSON files in one folder, each named after its id. A file is always whole; one that is not what it
 * should be is moved aside, never deleted; one of a newer Gatehouse is left alone (reliability §3, row 27).
 */
final class JsonSnapshotStore implements SnapshotStore {
    /** More than a file of a thousand profiles with a thousand rows each; a longer one is none of ours. */
    static final int MOST_BYTES = 256 * 1024 * 1024;
    private static final int MOST_HEAD = 64 * 1024;
    private static final String ENDING = ".json";
    private static final String HEAD = "snapshot";

    private final Path folder;
    private final InstantSource clock;
    private final Disk disk;
    private final Tries tries;

    JsonSnapshotStore(Path folder, InstantSource clock) {
        this(folder, clock, new RealDisk(), Tries.real());
    }

    JsonSnapshotStore(Path folder, InstantSource clock, Disk disk, Tries tries) {
        this.folder = folder;
        this.clock = clock;
        this.disk = disk;
        this.tries = tries;
    }

    @Override
    public Listing list() throws LocalStoreException {
        var heads = new ArrayList<SnapshotHead>();
        var problems = new ArrayList<LocalStoreException>();
        try {
            for (var file : folder.isAbsolute() ? disk.list(folder, ENDING) : List.<Path>of()) {
                if (SnapshotId.isOne(stem(file))) {
                    head(file, heads, problems);
                }
            }
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_READ, folder.toString(), cause);
        }
        heads.sort(Comparator.comparing(SnapshotHead::taken).thenComparing(SnapshotHead::id).reversed());
        return new Listing(heads, problems);
    }

    private void head(Path file, List<SnapshotHead> heads, List<LocalStoreException> problems) {
        try {
            heads.add(head(file));
        } catch (LocalStoreException problem) {
            problems.add(problem);
        } catch (NoSuchFileException deletedMeanwhile) {
            // Another window deleted it.
        } catch (IOException cause) {
            problems.add(new LocalStoreException(Reason.NOT_READ, file.toString(), cause));
        }
    }

    private SnapshotHead head(Path file) throws IOException, LocalStoreException {
        try {
            var start = JsonFiles.uncut(disk.start(file, MOST_HEAD));
            refuseNewer(start, file);
            var head = JsonFiles.readMember(start, HEAD, SnapshotData.HeadData.class, SnapshotData.HeadData::head);
            if (!head.id().value().equals(stem(file))) {
                throw new UnreadableJsonException("its name is that of another");
            }
            return head;
        } catch (UnreadableJsonException broken) {
            throw setAside(file, broken);
        }
    }

    @Override
    public Snapshot read(SnapshotId id) throws LocalStoreException {
        var file = file(id);
        try {
            return JsonFiles.read(bytes(file), SnapshotData.class, data -> opened(data, id));
        } catch (UnreadableJsonException broken) {
            throw setAside(file, broken);
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_READ, file.toString(), cause);
        }
    }

    private static Snapshot opened(SnapshotData data, SnapshotId id) {
        var snapshot = data.value();
        if (!snapshot.head().id().equals(id)) {
            throw new IllegalArgumentException("its name is that of another");
        }
        return snapshot;
    }

    @Override
    public void keep(Snapshot snapshot) throws LocalStoreException {
        var file = file(snapshot.head().id());
        try (var _ = guard()) {
            write(file, SnapshotData.of(snapshot));
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_WRITTEN, file.toString(), cause);
        }
    }

    @Override
    public SnapshotHead update(SnapshotId id, UnaryOperator<SnapshotHead> change) throws LocalStoreException {
        var file = file(id);
        try (var _ = guard()) {
            var before = read(id);
            var after = before.with(change.apply(before.head()));
            if (!after.head().id().equals(id) || !after.head().only().equals(before.head().only())) {
                throw new IllegalArgumentException("only name, comment and approval can be changed");
            }
            write(file, SnapshotData.of(after));
            return after.head();
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_WRITTEN, file.toString(), cause);
        }
    }

    @Override
    public void delete(SnapshotId id) throws LocalStoreException {
        try (var _ = guard()) {
            disk.delete(file(id));
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_WRITTEN, file(id).toString(), cause);
        }
    }

    @Override
    public void export(SnapshotId id, Path to) throws LocalStoreException {
        read(id);
        try {
            new SafeFileSaver().save(to, Files.readString(file(id), StandardCharsets.US_ASCII));
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_WRITTEN, to.toString(), cause);
        }
    }

    private void write(Path file, SnapshotData data) throws IOException {
        var bytes = JsonFiles.write(data);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("larger than 256 MB");
        }
        new WholeFile(file, disk, tries).replace(bytes);
    }

    private byte[] bytes(Path file) throws IOException, LocalStoreException, UnreadableJsonException {
        if (disk.size(file).orElse(0) > MOST_BYTES) {
            throw new UnreadableJsonException("it is larger than 256 MB");
        }
        var bytes = disk.read(file);
        refuseNewer(bytes, file);
        return bytes;
    }

    private static void refuseNewer(byte[] bytes, Path file) throws LocalStoreException, UnreadableJsonException {
        if (JsonFiles.schema(bytes) > SnapshotData.SCHEMA) {
            throw new LocalStoreException(Reason.NEWER, file.toString(), null);
        }
    }

    private LocalStoreException setAside(Path file, UnreadableJsonException broken) {
        try {
            var aside = new WholeFile(file, disk, tries).setAside(clock.instant());
            return new LocalStoreException(Reason.SET_ASIDE, aside.toString(), broken);
        } catch (IOException cause) {
            cause.addSuppressed(broken);
            return new LocalStoreException(Reason.NOT_READ, file.toString(), cause);
        }
    }

    /** One for all files: they are written seldom. */
    private FileGuard guard() throws IOException, LocalStoreException {
        if (!folder.isAbsolute()) {
            throw new LocalStoreException(Reason.NO_FOLDER, folder.toString(), null);
        }
        return FileGuard.of(folder.resolve("snapshots"), tries);
    }

    private Path file(SnapshotId id) {
        return folder.resolve(id + ENDING);
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
