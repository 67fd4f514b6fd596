package dev.gatehouse.ui.baseline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.BaselineReading;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.local.OwnBaseline;
import dev.gatehouse.domain.local.OwnBaselines;
import dev.gatehouse.domain.port.BaselineFiles;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.local.Kept;

/**
 * The baselines that were loaded, read from what is kept of them. A file that is not whole, or that has an id another
 * has, is refused, and what was loaded before stays as it is.
 */
public final class BaselineShelf {
    private final Kept<OwnBaselines> kept;
    private final BaselineFiles files;
    private final TaskSlot reading;
    private final TaskSlot loading;
    private final ReadOnlyObjectWrapper<List<Shelved>> shelved = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Baseline>> whole = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Refused> refused = new ReadOnlyObjectWrapper<>();

    /** Shows what is kept; files are read on {@code runner}. */
    public BaselineShelf(Kept<OwnBaselines> kept, BaselineFiles files, TaskRunner runner) {
        this.kept = kept;
        this.files = files;
        this.reading = new TaskSlot(runner);
        this.loading = new TaskSlot(runner);
        kept.valueProperty().subscribe(this::read);
    }

    /** Every baseline that is kept, in order. */
    public ReadOnlyObjectProperty<List<Shelved>> shelvedProperty() {
        return shelved.getReadOnlyProperty();
    }

    /** Those that can be measured by. */
    public ReadOnlyObjectProperty<List<Baseline>> baselinesProperty() {
        return whole.getReadOnlyProperty();
    }

    /** Why the file chosen last was not loaded; null when it was, or when that was put away. */
    public ReadOnlyObjectProperty<@Nullable Refused> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Loads a file, in place of what was loaded from it before. */
    public void load(Path file) {
        var path = file.toAbsolutePath().normalize().toString();
        var others = shelved.get().stream().filter(one -> !one.path().equals(path))
                .flatMap(one -> one.reading().baseline().stream()).toList();
        loading.run("", () -> tried(file, path, others), this::done, failure -> {
            throw new IllegalStateException("A baseline could not be loaded", failure);
        });
    }

    /** No longer measures by the baseline of a path; its file stays. */
    public void remove(String path) {
        kept.update(all -> all.without(path));
    }

    /** Puts away why a file was not loaded. */
    public void dismiss() {
        refused.set(null);
    }

    private Tried tried(Path file, String path, List<Baseline> others) {
        try {
            var text = files.text(file);
            var read = files.read(text);
            if (read.baseline().isEmpty()) {
                return new Tried(Optional.empty(), new Refused.Broken(path, read.problems()));
            }
            return taken(read.baseline().get(), others).<Tried>map(id -> new Tried(Optional.empty(),
                    new Refused.Taken(path, id)))
                    .orElseGet(() -> new Tried(Optional.of(new OwnBaseline(path, text)), null));
        } catch (UnreadableFileException problem) {
            return new Tried(Optional.empty(), new Refused.Unreadable(path, String.valueOf(problem.getMessage())));
        }
    }

    private void done(Tried tried) {
        refused.set(tried.refused());
        tried.baseline().ifPresent(one -> kept.update(all -> all.with(one)));
    }

    /** An id of the baseline or of one of its rules that is in use. */
    private static Optional<String> taken(Baseline baseline, List<Baseline> others) {
        var used = others.stream().flatMap(BaselineShelf::ids).toList();
        return ids(baseline).filter(used::contains).findFirst();
    }

    private static Stream<String> ids(Baseline baseline) {
        return Stream.concat(Stream.of(baseline.id()), baseline.rules().stream().map(Rule::id));
    }

    private void read(OwnBaselines now) {
        if (now.all().isEmpty()) {
            reading.cancel();
            show(List.of());
            return;
        }
        reading.run("", () -> now.all().stream()
                .map(one -> new Shelved(one.path(), files.read(one.text()))).toList(), this::show, failure -> {
                    throw new IllegalStateException("Baselines could not be read", failure);
                });
    }

    private void show(List<Shelved> read) {
        shelved.set(read);
        whole.set(read.stream().flatMap(one -> one.reading().baseline().stream()).toList());
    }

    /**
     * A baseline that is kept.
     *
     * @param path
     *            where its file stood
     * @param reading
     *            what it holds; a baseline kept by another version may not be whole to this one
     */
    public record Shelved(String path, BaselineReading reading) {}

    /** What became of a file. */
    private record Tried(Optional<OwnBaseline> baseline, @Nullable Refused refused) {}
}
