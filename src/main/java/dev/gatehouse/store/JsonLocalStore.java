package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;

/**
 * A value in a JSON file. The file is always whole: a new one is written beside it, forced to the medium, and takes its
 * place at once. A file that is not what it should be is moved aside, never deleted; one of a newer Gatehouse is left
 * alone (reliability §3, row 27).
 *
 * @param <T>
 *            an immutable value
 */
public final class JsonLocalStore<T> implements LocalStore<T> {
    /** More than any of these files grows to; a longer one is none of ours. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private final Path file;
    private final JsonForm<T, ?> form;
    private final Disk disk;
    private final InstantSource clock;
    private final Tries tries;
    private final WholeFile whole;
    private T last;

    /**
     * Keeps the value in {@code file}; neither it nor its folder need exist.
     *
     * @param clock
     *            names files that are moved aside
     */
    public JsonLocalStore(Path file, JsonForm<T, ?> form, InstantSource clock) {
        this(file, form, new RealDisk(), clock, Tries.real());
    }

    JsonLocalStore(Path file, JsonForm<T, ?> form, Disk disk, InstantSource clock, Tries tries) {
        this.file = file;
        this.form = form;
        this.disk = disk;
        this.clock = clock;
        this.tries = tries;
        this.whole = new WholeFile(file, disk, tries);
        this.last = form.empty();
    }

    @Override
    public synchronized T read() throws LocalStoreException {
        if (!file.isAbsolute()) {
            return last;
        }
        try {
            var found = look();
            if (found instanceof Content.Broken<T>) {
                try (var _ = FileGuard.of(file, tries)) {
                    found = look();
                    setAsideIfBroken(found);
                }
            }
            last = base(found);
            return last;
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_READ, file.toString(), cause);
        }
    }

    @Override
    public void write(T value) throws LocalStoreException {
        update(_ -> value);
    }

    /** Changes what is on disk, also when another program wrote it since. */
    @Override
    public synchronized T update(UnaryOperator<T> change) throws LocalStoreException {
        if (!file.isAbsolute()) {
            throw new LocalStoreException(Reason.NO_FOLDER, file.getFileName().toString(), null);
        }
        try (var _ = FileGuard.of(file, tries)) {
            var found = look();
            var next = change.apply(base(found));
            try {
                setAsideIfBroken(found);
            } finally {
                last = put(found, next);
            }
            return last;
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_WRITTEN, file.toString(), cause);
        }
    }

    private Content<T> look() throws IOException {
        var size = disk.size(file);
        if (size.isEmpty()) {
            return new Content.Missing<>();
        }
        if (size.getAsLong() > MOST_BYTES) {
            return new Content.Broken<>(new UnreadableJsonException("it is larger than 16 MB"));
        }
        try {
            var bytes = disk.read(file);
            return JsonFiles.schema(bytes) > form.schema()
                    ? new Content.Newer<>()
                    : new Content.Value<>(form.read(bytes));
        } catch (NoSuchFileException goneMeanwhile) {
            return new Content.Missing<>();
        } catch (UnreadableJsonException cause) {
            return new Content.Broken<>(cause);
        }
    }

    /** What a change starts from: where the disk has nothing to say, what was kept last. */
    private T base(Content<T> found) throws LocalStoreException {
        return switch (found) {
            case Content.Missing<T> _,Content.Broken<T> _ -> last;
            case Content.Value<T>(var value) -> value;
            case Content.Newer<T> _ -> throw new LocalStoreException(Reason.NEWER, file.toString(), null);
        };
    }

    private void setAsideIfBroken(Content<T> found) throws IOException, LocalStoreException {
        if (found instanceof Content.Broken<T>(var why)) {
            throw new LocalStoreException(Reason.SET_ASIDE, whole.setAside(clock.instant()).toString(), why);
        }
    }

    private T put(Content<T> found, T next) throws IOException {
        if (found instanceof Content.Value<T>(var value) && value.equals(next)) {
            return next;
        }
        var bytes = form.write(next);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("larger than 16 MB");
        }
        whole.replace(bytes);
        return next;
    }

    /** What stands on disk. */
    private sealed interface Content<T> {
        /** No file. */
        record Missing<T>() implements Content<T> {}

        /** A value. */
        record Value<T>(T value) implements Content<T> {}

        /** A file of a newer Gatehouse. */
        record Newer<T>() implements Content<T> {}

        /** Something else. */
        record Broken<T>(UnreadableJsonException why) implements Content<T> {}
    }
}
