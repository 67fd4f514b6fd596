package dev.gatehouse.ui.many;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SeriesRun;
import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.FileSaver;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.domain.series.Series.Next;
import dev.gatehouse.domain.series.Series.State;
import dev.gatehouse.domain.series.SettingsPatch;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;
import dev.gatehouse.ui.review.TermsViewModel;

/**
 * One change for many profiles: tried on each, chosen, agreed to, sent to the first on trial, and to the rest once that
 * is confirmed. It stops at the first that does not end well, and can be taken up again after a restart.
 */
public final class ManyViewModel {
    private final Workspace workspace;
    private final Around around;
    private final TaskRunner runner;
    private final TaskSlot work;
    private final Messages messages;
    private final ManyWords words;
    private final TermsViewModel terms;
    private final ManyRows rows;
    private final ManyVerdicts verdicts;
    private final ManySending sending;
    private final ReadOnlyObjectWrapper<ManyStage> stage = new ReadOnlyObjectWrapper<>(ManyStage.IDLE);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final LookBack lookBack;
    private final Summary summary;
    private SettingsPatch patch = SettingsPatch.NONE;
    private boolean production;
    private Progress progress = Progress.NONE;

    /** Nothing is prepared yet. */
    public ManyViewModel(Workspace workspace, Around around, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.around = around;
        this.runner = runner;
        this.work = new TaskSlot(runner);
        this.messages = messages;
        this.words = new ManyWords(messages);
        this.terms = new TermsViewModel(messages);
        this.rows = new ManyRows(messages);
        this.verdicts = new ManyVerdicts(around, rows, messages);
        this.sending = new ManySending(around.runs(), runner, work, rows, messages, new Told());
        this.lookBack = new LookBack(runner, messages);
        this.summary = new Summary(around.saver(), runner, messages);
        workspace.connectionProperty().subscribe(_ -> forget());
        around.confirm().onState(state -> {
            if (state == ConfirmViewModel.State.DONE && progress.stage() == ManyStage.CONFIRMING) {
                go(progress.at(ManyStage.SENDING));
                sending.send();
            }
        });
        around.outcomes().foundProperty().subscribe(_ -> lookAgain());
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<ManyStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What the change is, in a sentence. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** How far it is, why it stopped, or what is missing. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** A series of an earlier run of the program that is not done, in a sentence; empty when there is none. */
    public ReadOnlyStringProperty unfinishedProperty() {
        return lookBack.textProperty();
    }

    /** The profiles, in the order in which they are sent. */
    public ObservableList<ManyRow> rows() {
        return rows.all();
    }

    /** The profile that is looked at. */
    public ObjectProperty<@Nullable ManyRow> selectedProperty() {
        return rows.selectedProperty();
    }

    /** Why it is sent, and how long the first waits to be confirmed. */
    public TermsViewModel terms() {
        return terms;
    }

    /** A profile in words: what the change would do there, and what became of it. */
    public ManyDetail detail(@Nullable ManyRow row) {
        return row == null ? ManyDetail.EMPTY : words.detail(row, progress.isBegun(row.stateProperty().get()));
    }

    /** Whether a series that was begun can be taken back in whole or in part. */
    public boolean canUndo() {
        return progress.canUndo();
    }

    /** Whether a series that stopped can be gone on with: not once it is taken back. */
    public boolean canGoOn() {
        return progress.canGoOn();
    }

    /** Whether the open change can be tried on others: it must be one that others can follow. */
    public Optional<String> refusal(DraftAnalysis analysis) {
        var error = analysis.firstError();
        if (error.isPresent()) {
            return Optional.of(messages.text("many.refused.error"));
        }
        return SettingsPatch.of(analysis.base(), analysis.changes().change()).isEmpty()
                ? Optional.of(messages.text("many.refused.nothing"))
                : Optional.empty();
    }

    /**
     * Tries the change of a draft on every profile of this connection; nothing is sent.
     *
     * @param toProduction
     *            whether real people work there
     */
    public void open(DraftAnalysis analysis, boolean toProduction) {
        if (progress.stage().isBusy()) {
            return;
        }
        patch = SettingsPatch.of(analysis.base(), analysis.changes().change());
        production = toProduction;
        progress = progress.anew();
        beginTerms();
        rows.clear();
        title.set(words.title(patch));
        read(Optional.empty());
    }

    /** Looks in this computer's files for a series that is not done and was sent from where the window is now. */
    public void lookBack() {
        if (progress.canLookBack() && workspace.connectionProperty().get() != null) {
            lookBack.look(around.runs().now(), workspace.origin(), () -> progress.canLookBack(),
                    new LookBack.Outcome(found -> progress = Progress.found(found), this::notKept));
        }
    }

    /**
     * Shows the series of an earlier run; nothing is sent.
     *
     * @param toProduction
     *            whether real people work there: then going on is agreed to as the beginning was, by name
     */
    public void resume(boolean toProduction) {
        progress.resumable().ifPresent(found -> {
            production = toProduction;
            lookBack.offer(Optional.empty());
            patch = found.series().patch();
            title.set(words.title(patch));
            rows.take(found.series());
            show(found);
        });
    }

    /** Wants every profile that can follow without danger, or none. */
    public void chooseAll(boolean wanted) {
        if (progress.stage() == ManyStage.CHOOSING) {
            rows.want(wanted);
        }
    }

    /** The profile that is looked at goes first, on trial. */
    public void tryFirst() {
        if (progress.canReorder()) {
            rows.selectedFirst();
        }
    }

    /** Starts to send what was chosen and agreed to; what is missing is said beside it. */
    public void start() {
        if (progress.stage() != ManyStage.CHOOSING) {
            return;
        }
        var chosen = rows.chosen();
        if (chosen.isEmpty()) {
            status.set(messages.text("many.none.chosen"));
            return;
        }
        var untyped = rows.untyped(chosen);
        var agreed = terms.agreed();
        if (untyped > 0) {
            status.set(messages.plural("many.untyped", untyped));
            return;
        }
        agreed.ifPresentOrElse(on -> begin(chosen, on), () -> status.set(messages.text("many.terms")));
    }

    private void begin(List<ManyRow> chosen, Terms agreed) {
        sending.prepare(ManyRows.requests(chosen, agreed, progress.needsTrial()));
        if (progress.standing().isPresent()) {
            go(progress.at(ManyStage.SENDING));
            sending.send();
            return;
        }
        rows.keep(chosen);
        go(progress.at(ManyStage.SENDING));
        sending.begin(new Series(around.clock().instant(), workspace.origin(), patch, chosen.stream()
                .map(row -> new Series.Target(row.ref(), row.label())).toList()));
    }

    /** Stops before the next profile; one that is on its way goes on to its verdict. */
    public void stop() {
        sending.stop();
        if (isSending()) {
            status.set(messages.text("many.stopping"));
        } else if (progress.stage() == ManyStage.READING) {
            work.cancel();
            go(progress.readingStopped());
            status.set(messages.text("many.reading.stopped"));
        }
    }

    /** Goes on after a stop: what is left is read and tried once more, and agreed to again; nothing is sent yet. */
    public void goOn() {
        if (canGoOn()) {
            sending.goOn(found -> {
                show(found);
                if (found.next() instanceof Next.Send) {
                    beginTerms();
                    read(Optional.of(found));
                }
            });
        }
    }

    /** Takes back everything that was applied, newest first, each as the journal says. */
    public void undoAll() {
        var connection = workspace.connectionProperty().get();
        if (connection == null || !progress.mayUndo()) {
            return;
        }
        go(progress.at(ManyStage.UNDOING));
        status.set(messages.text("many.undoing"));
        sending.undoAll(connection.gateway(), (standing, obstacle) -> {
            show(standing);
            status.set(words.undone(standing, obstacle));
        });
    }

    /** Forgets what was tried and not begun; a series that was begun before is as it was. */
    public void leave() {
        if (progress.canLeave()) {
            var begun = progress.standing();
            forget();
            begun.ifPresent(now -> {
                progress = Progress.found(now);
                lookBack.offer(begun);
            });
        }
    }

    /** Whether something is on its way. */
    public boolean isSending() {
        return progress.stage().isSending();
    }

    /** Puts the series away: it stays in the history, and is not offered again. */
    public void close() {
        if (progress.stage().isBusy()) {
            return;
        }
        if (progress.standing().isPresent()) {
            sending.putAway();
        }
        forget();
    }

    /** The summary as a table: one line for each profile, its verdict the journal's; empty before it was begun. */
    public String summary() {
        return summary.table(progress.standing());
    }

    /** Saves the summary where a person said. */
    public void save(Path file) {
        summary.save(progress.standing(), file, status::set);
    }

    private void go(Progress next) {
        progress = next;
        stage.set(next.stage());
    }

    private void forget() {
        work.cancel();
        sending.forget();
        rows.clear();
        lookBack.offer(Optional.empty());
        status.set("");
        go(Progress.NONE);
    }

    private void beginTerms() {
        var instance = Optional.ofNullable(workspace.instanceProperty().get()).map(InstanceSummary::label).orElse("");
        terms.spent();
        terms.begin(new ProfileRef(new InstanceId("many"), new ProfileId("many")),
                production ? new Risk(List.of(Risk.Danger.PRODUCTION)) : Risk.LOW, instance);
        terms.confirmWantedProperty().set(true);
    }

    /** Reads the profiles and tries the change on each: all of this connection, or what is left of a series. */
    private void read(Optional<Standing> resumed) {
        var connection = workspace.connectionProperty().get();
        if (connection == null) {
            return;
        }
        var reading = new ManyReading(new Trials(patch, around.networks().getValue(), messages), resumed, messages,
                row -> runner.later(() -> add(row)));
        go(progress.at(ManyStage.READING));
        status.set(messages.text("many.reading", 0));
        work.run(new RunningTask(messages.text("task.many.read"), this::stop), () -> reading.of(connection), place -> {
            go(progress.at(ManyStage.CHOOSING));
            var failure = place.listed() instanceof Reply.Failure<?>(var what)
                    ? Optional.of(what)
                    : Optional.<GatewayFailure>empty();
            status.set(failure.map(what -> messages.text("many.not.read", new FailureWords(messages).title(what)))
                    .orElseGet(() -> words.counted(rows.all())));
        }, failure -> {
            throw new IllegalStateException("The profiles could not be read", failure);
        });
    }

    private void add(ManyRow row) {
        rows.add(row);
        status.set(messages.text("many.reading", rows.all().size()));
    }

    /** What was found out about an open change may be about one of these. */
    private void lookAgain() {
        if (progress.stage() == ManyStage.STOPPED) {
            sending.look();
        }
    }

    private void show(Standing now) {
        rows.show(now);
        go(Progress.of(now));
        status.set(words.standing(now));
        if (progress.stage() == ManyStage.CONFIRMING) {
            around.confirm().lookBack(); // where nothing counts down yet, as after a restart
        }
    }

    private void notKept(Throwable failure) {
        if (!(failure instanceof LocalStoreException) && !(failure instanceof JournalException)) {
            go(progress.brokenOff(false));
            throw new IllegalStateException("A change to many profiles broke off", failure);
        }
        go(progress.brokenOff(!rows.all().isEmpty()));
        status.set(messages.text("many.not.kept", VisibleText.capped(String.valueOf(failure.getMessage()), 200)));
    }

    /** Makes a run over the connection that is open now. */
    @FunctionalInterface
    public interface Runs {
        /** A run; only while something is open. */
        SeriesRun now();
    }

    /**
     * What it works with.
     *
     * @param runs
     *            sends
     * @param confirm
     *            where the first waits to be confirmed
     * @param outcomes
     *            where those are looked into of which nobody knows how they ended
     * @param networks
     *            the named networks
     * @param learned
     *            is told what AWS holds now of a profile
     * @param saver
     *            saves the summary
     * @param clock
     *            what time it is
     */
    public record Around(Runs runs, ConfirmViewModel confirm, OpenOutcomesViewModel outcomes,
            ObservableValue<NamedNetworks> networks,
            BiConsumer<ProfileRef, SubmitVerdict.Applied> learned,
            FileSaver saver, InstantSource clock) {}

    /** Hears how sending goes. */
    private final class Told implements ManySending.Told {
        @Override
        public void stopped() {
            stop();
        }

        @Override
        public void begun(int at) {
            status.set(words.sending(at, rows.all()));
        }

        @Override
        public void ended(ProfileSubmit submit, SubmitVerdict verdict) {
            verdicts.told(submit, verdict);
        }

        @Override
        public void stands(Standing now) {
            show(now);
        }

        @Override
        public void failed(Throwable failure) {
            notKept(failure);
        }
    }
}
