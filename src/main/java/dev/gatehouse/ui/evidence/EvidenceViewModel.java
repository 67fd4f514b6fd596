package dev.gatehouse.ui.evidence;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.Trail;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.PackMemory;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.Collector;
import dev.gatehouse.evidence.Pack;
import dev.gatehouse.evidence.PackInput;
import dev.gatehouse.evidence.PackTexts;
import dev.gatehouse.evidence.Remarks;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.fleet.TrailReader;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.TroubleWords;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.local.LocalValues;

/** Makes an evidence pack step by step: choose, read, look, save (journey J2). */
public final class EvidenceViewModel {
    private final Around around;
    private final Workspace workspace;
    private final Messages messages;
    private final EvidenceChoices choices;
    private final EvidenceReading reading;
    private final PackChecks checks;
    private final TaskSlot work;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyObjectWrapper<@Nullable Pack> pack = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper recorded = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /** Makes packs of what is open in {@code workspace}. */
    public EvidenceViewModel(Workspace workspace, Around around, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.around = around;
        this.messages = messages;
        this.choices = new EvidenceChoices(workspace, around, runner, messages);
        this.reading = new EvidenceReading(runner, messages);
        this.checks = new PackChecks(around.files(), around.journal(), messages);
        this.work = new TaskSlot(runner);
        workspace.connectionProperty().subscribe(_ -> reset());
    }

    EvidenceChoices choices() {
        return choices;
    }

    EvidenceReading reading() {
        return reading;
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The pack that was put together; null before. */
    public ReadOnlyObjectProperty<@Nullable Pack> packProperty() {
        return pack.getReadOnlyProperty();
    }

    /** Where it was saved; null before. */
    public ReadOnlyObjectProperty<@Nullable Path> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Where the journal has the saved pack, or why it has not; empty before it was saved. */
    public ReadOnlyStringProperty recordedProperty() {
        return recorded.getReadOnlyProperty();
    }

    /** What there is to say; empty when there is nothing. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Looks what there is to choose from, unless something is being made. */
    public void show() {
        if (step.get() == Step.CHOOSE && choices.instances().isEmpty()) {
            choices.load();
        }
    }

    /** Gives up what is going on and begins anew; nothing that was saved goes away. */
    public void restart() {
        reset();
        choices.load();
    }

    /** Nothing is asked of AWS before somebody comes to this page. */
    private void reset() {
        work.cancel();
        pack.set(null);
        saved.set(null);
        recorded.set("");
        notice.set("");
        choices.clear();
        step.set(Step.CHOOSE);
    }

    /** Reads the chosen instances and puts the pack together. */
    public void start() {
        var open = workspace.connectionProperty().get();
        var chosen = choices.instances(true);
        if (open == null || chosen.isEmpty()) {
            notice.set(messages.text(open == null ? "evidence.nothing.open" : "evidence.nothing.chosen"));
            return;
        }
        notice.set("");
        reading.begin(chosen);
        step.set(Step.READING);
        var wanted = new Wanted(chosen, choices.instances(false), choices.pickProperty().get(),
                choices.chosenRules(), choices.changesProperty().get(), remarks(), choices.languageProperty().get());
        work.run(reading.task(this::calledOff), () -> make(open, wanted), this::made, this::notMade);
    }

    /** What was chosen stays chosen. */
    private void calledOff() {
        work.cancel();
        step.set(Step.CHOOSE);
        notice.set(messages.text("evidence.cancelled"));
    }

    private void leaveUnchecked() {
        work.cancel();
        notice.set(messages.text("cancelled"));
    }

    private Remarks remarks() {
        var local = around.local();
        return new Remarks(local.acceptances().get(), local.notes().get(), local.rollOuts().get(),
                local.verdictNotes().get());
    }

    /** What was chosen when reading began. */
    private record Wanted(List<InstanceSummary> instances, List<InstanceSummary> leftOut, SnapshotPick snapshot,
            List<Rule> rules, boolean changes, Remarks remarks, Language language) {}

    private Made make(Connection open, Wanted wanted) throws LocalStoreException, InterruptedException {
        Optional<Snapshot> earlier = wanted.snapshot().id().isPresent()
                ? Optional.of(around.snapshots().read(wanted.snapshot().id().get()))
                : Optional.empty();
        var began = around.clock().instant();
        var ids = wanted.instances().stream().map(InstanceSummary::id).toList();
        var place = reader(ids::contains).read(open);
        var trails = new TrailReader(new PauseGate());
        if (wanted.changes()) {
            trails.read(open, place);
        }
        var read = new FleetReading(began, around.clock().instant(), List.of(place));
        var input = new PackInput(read, wanted.leftOut(),
                wanted.changes() ? trails.trail() : Trail.NOT_ASKED, earlier, wanted.remarks(), wanted.rules(),
                around.collector().apply(credentials(open.target())), around.clock().instant());
        return new Made(Pack.of(input, around.texts().apply(wanted.language())), read);
    }

    private FleetReader reader(Predicate<InstanceId> chosen) {
        var reader = new FleetReader(one -> chosen.test(one.id()), new PauseGate(), reading.news());
        return workspace.wantedInstance().filter(chosen).map(reader::asking).orElse(reader);
    }

    private record Made(Pack pack, FleetReading read) {}

    private Map<ConnectionTarget, AwsProfile.Kind> credentials(ConnectionTarget target) {
        return target.environment() == ConnectionTarget.Environment.SANDBOX
                ? Map.of()
                : around.connections().awsProfiles().profiles().stream()
                        .filter(known -> known.name().equals(target.source())).findFirst()
                        .map(known -> Map.of(target, known.kind())).orElse(Map.of());
    }

    private void made(Made made) {
        pack.set(made.pack());
        step.set(Step.PREVIEW);
        made.read().failures().findFirst().ifPresent(failure -> workspace.interrupted(failure, this::start));
    }

    private void notMade(Throwable failure) {
        step.set(Step.CHOOSE);
        if (!(failure instanceof LocalStoreException)) {
            throw new IllegalStateException("A pack could not be made", failure);
        }
        notice.set(messages.text("evidence.snapshot.unread"));
    }

    /** Saves the pack as a folder of its name in another. */
    public void saveFolder(Path parent) {
        var made = pack.get();
        if (made != null) {
            var target = parent.resolve(made.name());
            save(made, target, () -> {
                around.files().saveFolder(target, made.files());
                return target;
            });
        }
    }

    /** Saves the pack as one ZIP. */
    public void saveZip(Path file) {
        var made = pack.get();
        if (made != null) {
            save(made, file, () -> {
                around.files().saveFile(file, made.zip());
                return file;
            });
        }
    }

    /** The record follows the files: a journal that cannot be written keeps nobody from a pack. */
    private void save(Pack made, Path target, Callable<Path> saving) {
        work.run(new RunningTask(messages.text("task.evidence.save"), Cancelling.Why.WRITING),
                () -> new Saved(saving.call(), checks.keep(made)), done -> {
                    saved.set(done.path());
                    var there = new PackMemory.Saved(made.digest(), done.path().toAbsolutePath().toString());
                    around.local().packs().update(known -> known.with(there));
                    recorded.set(done.recorded());
                    step.set(Step.SAVED);
                    notice.set("");
                }, failure -> notice.set(notSaved(target, failure)));
    }

    private record Saved(Path path, String recorded) {}

    private String notSaved(Path target, Throwable failure) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException("A pack could not be saved", failure);
        }
        var name = VisibleText.of(target.toString());
        return failure instanceof FileAlreadyExistsException
                ? messages.text("evidence.exists", name)
                : messages.text("evidence.not.saved", name, TroubleWords.of(failure, messages));
    }

    /** Reads what was saved and says whether it is intact. */
    public void verify() {
        var place = saved.get();
        var made = pack.get();
        if (place == null || made == null) {
            return;
        }
        check(place, Optional.of(made.digest()));
    }

    /** Reads any pack, folder or ZIP, and says whether it is intact and whether this computer recorded it. */
    public void check(Path place) {
        check(place, Optional.empty());
    }

    private void check(Path place, Optional<String> digest) {
        notice.set("");
        work.run(new RunningTask(messages.text("task.evidence.verify"), this::leaveUnchecked),
                () -> checks.check(place, digest), notice::set,
                failure -> notice.set(messages.text("evidence.not.verified", VisibleText.of(place.toString()),
                        TroubleWords.of(failure, messages))));
    }

    /** What making a pack goes through. */
    public enum Step {
        CHOOSE, READING, PREVIEW, SAVED
    }

    /**
     * What the page needs around it.
     *
     * @param connections
     *            knows where credentials come from
     * @param snapshots
     *            to compare with
     * @param local
     *            what people wrote on this computer
     * @param own
     *            baselines of one's own
     * @param files
     *            packs on disk
     * @param journal
     *            keeps which packs were saved
     * @param texts
     *            the words of a pack
     * @param collector
     *            who collects, given where the credentials came from; may read files
     * @param clock
     *            the time
     */
    public record Around(Connections connections, SnapshotStore snapshots, LocalValues local,
            ObservableValue<List<Baseline>> own, PackFiles files, ChangeJournal journal,
            Function<Language, PackTexts> texts, Function<Map<ConnectionTarget, AwsProfile.Kind>, Collector> collector,
            InstantSource clock) {}
}
