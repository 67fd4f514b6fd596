package dev.gatehouse.ui.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.fleet.MemorySnapshots;
import dev.gatehouse.store.StateFiles;
import dev.gatehouse.testing.FleetReadings;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.SimpleTaskHandle;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of snapshots when answers come late, and on a real disk. */
class SnapshotsViewModelTest {
    private static final SnapshotsViewModel.Signature ANNA = new SnapshotsViewModel.Signature("anna",
            () -> FleetReadings.ENDED);
    private final Messages messages = Messages.strict(Locale.ENGLISH);

    @TempDir
    private Path temp;

    private static Snapshot snapshot() {
        return Snapshot.of(FleetReadings.of(Profiles.example3()), "");
    }

    @Test
    void a_look_that_comes_late_does_not_bring_back_what_is_gone() {
        var store = new MemorySnapshots();
        var runner = new Late();
        var snapshots = new SnapshotsViewModel(store, ANNA, runner, messages);
        var kept = snapshot();
        store.keep(kept);
        snapshots.load();
        store.delete(kept.head().id());
        snapshots.load();

        runner.answers.reversed().forEach(Runnable::run);

        assertThat(snapshots.items()).isEmpty();
    }

    @Test
    void one_that_was_altered_on_disk_is_told_and_the_others_stay() throws Exception {
        var store = new StateFiles(temp, () -> FleetReadings.ENDED).snapshots();
        var altered = snapshot();
        store.keep(altered);
        store.keep(snapshot());
        var file = temp.resolve("snapshots").resolve(altered.head().id() + ".json");
        Files.writeString(file, Files.readString(file).replace("200.255.0.0/16\"", "200.255.0.0/15\""));
        var snapshots = new SnapshotsViewModel(store, ANNA, new ImmediateTaskRunner(), messages);

        snapshots.load();

        assertThat(snapshots.items()).hasSize(1);
        assertThat(snapshots.noteProperty().get().good()).isFalse();
        assertThat(snapshots.noteProperty().get().title()).isEqualTo("A snapshot is damaged and was set aside");
        assertThat(snapshots.noteProperty().get().body()).contains(".json.bad-");
    }

    @Test
    void what_cannot_be_kept_is_said_and_nothing_is_shown_as_kept() {
        var store = new StateFiles(Path.of("no-home"), () -> FleetReadings.ENDED).snapshots();
        var snapshots = new SnapshotsViewModel(store, ANNA, new ImmediateTaskRunner(), messages);

        snapshots.keep(snapshot(), new AuditNote(true, "kept", ""));

        assertThat(snapshots.items()).isEmpty();
        assertThat(snapshots.noteProperty().get().title()).isEqualTo("Snapshots cannot be kept on this computer");
    }

    @Test
    void a_copy_is_saved_where_one_wants_it() throws LocalStoreException {
        var store = new StateFiles(temp, () -> FleetReadings.ENDED).snapshots();
        store.keep(snapshot());
        var snapshots = new SnapshotsViewModel(store, ANNA, new ImmediateTaskRunner(), messages);
        snapshots.load();

        snapshots.export(snapshots.items().getFirst(), temp.resolve("copy.json"));

        assertThat(temp.resolve("copy.json")).content().contains("\"sha256\"");
        assertThat(snapshots.noteProperty().get().title()).startsWith("Saved as ");
    }

    /** Works at once and holds the answers back. */
    private static final class Late implements TaskRunner {
        private final List<Runnable> answers = new ArrayList<>();

        @Override
        public <T> TaskHandle run(RunningTask task, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
            try {
                var answer = work.call();
                answers.add(() -> done.accept(answer));
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
            return new SimpleTaskHandle();
        }

        @Override
        public void later(Runnable news) {
            answers.add(news);
        }

        @Override
        public ObservableList<RunningTask> running() {
            return FXCollections.observableArrayList();
        }

        @Override
        public void began(RunningTask task) {}

        @Override
        public void ended(RunningTask task) {}
    }
}
