package dev.gatehouse.ui.many;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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

import dev.gatehouse.change.OpenOutcome;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SeriesControl;
import dev.gatehouse.change.SeriesRun;
import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.change.SubmitRequest;
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
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskProgress;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;
import dev.gatehouse.ui.review.OutcomeWords;
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
    private final OutcomeWords outcomeWords;
    private final TermsViewModel terms;
    private final ManyRows rows;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.IDLE);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final LookBack lookBack;
    private final Summary summary;
    private SettingsPatch patch = SettingsPatch.NONE;
    private boolean production;
    private Optional<Standing> standing = Optional.empty();
    private Map<ProfileRef, SubmitRequest> requests = Map.of();
    private SeriesControl control = new SeriesControl();
    private RunningTask sent = new RunningTask("");

    /** Nothing is prepared yet. */
    public ManyViewModel(Workspace workspace, Around around, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.around = around;
        this.runner = runner;
        this.work = new TaskSlot(runner);
        this.messages = messages;
        this.words = new ManyWords(messages);
        this.outcomeWords = new OutcomeWords(messages);
        this.terms = new TermsViewModel(messages);
        this.rows = new ManyRows(messages);
        this.lookBack = new LookBack(runner, messages);
        this.summary = new Summary(around.saver(), runner, messages);
        workspace.connectionProperty().subscribe(_ -> forget());
        around.confirm().onState(state -> {
            if (state == ConfirmViewModel.State.DONE && stage.get() == Stage.CONFIRMING) {
                send();
            }
        });
        around.outcomes().foundProperty().subscribe(_ -> lookAgain());
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
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
        return row == null ? ManyDetail.EMPTY : words.detail(row, isBegun(row));
    }

    /** Before a profile is sent its trial counts; in a series that goes on, those that are decided stay so. */
    private boolean isBegun(ManyRow row) {
        return switch (stage.get()) {
            case IDLE, READING, CHOOSING -> row.stateProperty().get() != State.NOT_BEGUN;
            case SENDING, CONFIRMING, STOPPED, DONE, UNDOING -> true;
        };
    }

    /** Whether a series that was begun can be taken back in whole or in part. */
    public boolean canUndo() {
        return standing.flatMap(now -> now.series().nextUndo(now.stories())).isPresent();
    }

    /** Whether a series that stopped can be gone on with: not once it is taken back. */
    public boolean canGoOn() {
        return stage.get() == Stage.STOPPED && standing.filter(now -> !now.series().isTakenBack()).isPresent();
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
        if (isBusy()) {
            return;
        }
        patch = SettingsPatch.of(analysis.base(), analysis.changes().change());
        production = toProduction;
        standing = Optional.empty();
        beginTerms();
        rows.clear();
        title.set(words.title(patch));
        read(Optional.empty());
    }

    /** Looks in this computer's files for a series that is not done and was sent from where the window is now. */
    public void lookBack() {
        if (stage.get() == Stage.IDLE && workspace.connectionProperty().get() != null) {
            lookBack.look(around.runs().now(), workspace.origin(), () -> stage.get() == Stage.IDLE,
                    new LookBack.Outcome(found -> standing = Optional.of(found), this::notKept));
        }
    }

    /** Shows the series of an earlier run; nothing is sent. */
    public void resume() {
        standing.filter(_ -> stage.get() == Stage.IDLE).ifPresent(found -> {
            lookBack.offer(Optional.empty());
            patch = found.series().patch();
            title.set(words.title(patch));
            rows.take(found.series());
            show(found);
        });
    }

    /** Wants every profile that can follow without danger, or none. */
    public void chooseAll(boolean wanted) {
        if (stage.get() == Stage.CHOOSING) {
            rows.want(wanted);
        }
    }

    /** The profile that is looked at goes first, on trial. */
    public void tryFirst() {
        if (stage.get() == Stage.CHOOSING && standing.isEmpty()) {
            rows.selectedFirst();
        }
    }

    /** Starts to send what was chosen and agreed to; what is missing is said beside it. */
    public void start() {
        if (stage.get() != Stage.CHOOSING) {
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
        var onTrial = standing.isEmpty() || standing.get().series().targets().stream()
                .noneMatch(target -> target.verdict(standing.get().stories()) == State.APPLIED);
        requests = ManyRows.requests(chosen, agreed, onTrial);
        control = new SeriesControl();
        if (standing.isPresent()) {
            send();
            return;
        }
        rows.keep(chosen);
        var series = new Series(around.clock().instant(), workspace.origin(), patch, chosen.stream()
                .map(row -> new Series.Target(row.ref(), row.label())).toList());
        var run = around.runs().now();
        stage.set(Stage.SENDING);
        work.run(sending(), () -> {
            run.begin(series);
            return run.run(requests, control, news());
        }, this::show, this::notKept);
    }

    /** Goes on with what may be sent; where nothing is prepared it only shows how it stands. */
    private void send() {
        var run = around.runs().now();
        var prepared = requests;
        var stoppable = control;
        stage.set(Stage.SENDING);
        work.run(sending(), () -> run.run(prepared, stoppable, news()), this::show, this::notKept);
    }

    /** Calling it off stops before the next profile. */
    private RunningTask sending() {
        sent = new RunningTask(messages.text("task.many"), this::stop);
        return sent;
    }

    /** Stops before the next profile; one that is on its way goes on to its verdict. */
    public void stop() {
        control.stop();
        if (stage.get() == Stage.SENDING || stage.get() == Stage.UNDOING) {
            status.set(messages.text("many.stopping"));
        } else if (stage.get() == Stage.READING) {
            work.cancel();
            stage.set(standing.isPresent() ? Stage.STOPPED : Stage.CHOOSING);
            status.set(messages.text("many.reading.stopped"));
        }
    }

    /** Goes on after a stop: what is left is read and tried once more, and agreed to again; nothing is sent yet. */
    public void goOn() {
        if (canGoOn()) {
            var run = around.runs().now();
            work.run(new RunningTask(messages.text("task.many"), Cancelling.Why.OUTCOME), run::goOn, found -> {
                show(found);
                if (found.next() instanceof Next.Send) {
                    beginTerms();
                    read(Optional.of(found));
                }
            }, this::notKept);
        }
    }

    /** Takes back everything that was applied, newest first, each as the journal says. */
    public void undoAll() {
        var connection = workspace.connectionProperty().get();
        if (connection == null || !canUndo() || (stage.get() != Stage.STOPPED && stage.get() != Stage.DONE)) {
            return;
        }
        var run = around.runs().now();
        control = new SeriesControl();
        var stoppable = control;
        stage.set(Stage.UNDOING);
        status.set(messages.text("many.undoing"));
        work.run(sending(), () -> {
            var obstacle = run.undoAll(connection.gateway(), stoppable, news());
            return new Undone(run.standing(), obstacle);
        }, undone -> {
            show(undone.standing());
            status.set(words.undone(undone.standing(), undone.obstacle()));
        }, this::notKept);
    }

    /** Forgets what was tried and not begun; a series that was begun before is as it was. */
    public void leave() {
        if (stage.get() == Stage.READING || stage.get() == Stage.CHOOSING) {
            var begun = standing;
            forget();
            begun.ifPresent(now -> {
                standing = begun;
                lookBack.offer(begun);
            });
        }
    }

    /** Whether something is on its way. */
    public boolean isSending() {
        return stage.get() == Stage.SENDING || stage.get() == Stage.UNDOING;
    }

    /** Puts the series away: it stays in the history, and is not offered again. */
    public void close() {
        if (isBusy()) {
            return;
        }
        if (standing.isPresent()) {
            var run = around.runs().now();
            runner.run(new RunningTask(messages.text("task.many"), Cancelling.Why.WRITING),
                    () -> run.begin(Series.NONE), _ -> {}, this::notKept);
        }
        forget();
    }

    /** The summary as a table: one line for each profile, its verdict the journal's; empty before it was begun. */
    public String summary() {
        return summary.table(standing);
    }

    /** Saves the summary where a person said. */
    public void save(Path file) {
        summary.save(standing, file, status::set);
    }

    private boolean isBusy() {
        return switch (stage.get()) {
            case SENDING, UNDOING, CONFIRMING -> true;
            case IDLE, READING, CHOOSING, STOPPED, DONE -> false;
        };
    }

    private void forget() {
        work.cancel();
        control.stop();
        standing = Optional.empty();
        requests = Map.of();
        rows.clear();
        lookBack.offer(Optional.empty());
        status.set("");
        stage.set(Stage.IDLE);
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
        stage.set(Stage.READING);
        status.set(messages.text("many.reading", 0));
        work.run(new RunningTask(messages.text("task.many.read"), this::stop), () -> reading.of(connection), place -> {
            stage.set(Stage.CHOOSING);
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

    private SeriesRun.News news() {
        return new SeriesRun.News() {
            @Override
            public void begun(int at) {
                runner.later(() -> {
                    status.set(words.sending(at, rows.all()));
                    sent.report(TaskProgress.of(at, rows.all().size()));
                });
            }

            @Override
            public void ended(int at, ProfileSubmit submit, SubmitVerdict verdict) {
                runner.later(() -> told(submit, verdict));
            }
        };
    }

    private void told(ProfileSubmit submit, SubmitVerdict verdict) {
        var request = submit.request();
        var outcome = verdict instanceof SubmitVerdict.Applied undone && request.terms().undoes().isPresent()
                ? outcomeWords.undone(undone, request)
                : outcomeWords.of(verdict, request);
        rows.told(request.ref(), messages.text("many.outcome", outcome.title(), outcome.body()));
        switch (verdict) {
            case SubmitVerdict.Applied applied -> {
                around.learned().accept(request.ref(), applied);
                around.confirm().begin(submit, request);
            }
            case SubmitVerdict.Unknown(var doubt) ->
                around.outcomes().watch(OpenOutcome.of(submit, request), doubt);
            case SubmitVerdict.NotApplied _ -> {
            }
        }
    }

    /** What was found out about an open change may be about one of these. */
    private void lookAgain() {
        if (stage.get() == Stage.STOPPED) {
            var run = around.runs().now();
            work.run(new RunningTask(messages.text("task.many"), Cancelling.Why.OUTCOME), run::standing, this::show,
                    this::notKept);
        }
    }

    private void show(Standing now) {
        standing = Optional.of(now);
        rows.show(now);
        stage.set(switch (now.next()) {
            case Next.Await _ -> Stage.CONFIRMING;
            case Next.Stopped _,Next.Send _ -> Stage.STOPPED;
            case Next.Done _ -> Stage.DONE;
        });
        status.set(words.standing(now));
        if (stage.get() == Stage.CONFIRMING) {
            around.confirm().lookBack(); // where nothing counts down yet, as after a restart
        }
    }

    private void notKept(Throwable failure) {
        if (!(failure instanceof LocalStoreException) && !(failure instanceof JournalException)) {
            stage.set(standing.isPresent() ? Stage.STOPPED : Stage.IDLE);
            throw new IllegalStateException("A change to many profiles broke off", failure);
        }
        stage.set(standing.isPresent() ? Stage.STOPPED : rows.all().isEmpty() ? Stage.IDLE : Stage.CHOOSING);
        status.set(messages.text("many.not.kept", VisibleText.capped(String.valueOf(failure.getMessage()), 200)));
    }

    /** Where a change to many profiles stands. */
    public enum Stage {
        /** Nothing is prepared. */
        IDLE,
        /** The profiles are read. */
        READING,
        /** A person chooses and agrees. */
        CHOOSING,
        /** It is being sent. */
        SENDING,
        /** The first waits to be confirmed. */
        CONFIRMING,
        /** It stopped; a person decides. */
        STOPPED,
        /** Every profile is decided. */
        DONE,
        /** It is being taken back. */
        UNDOING
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

    private record Undone(Standing standing, Optional<SeriesRun.Obstacle> obstacle) {}
}
