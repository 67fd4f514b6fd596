package dev.gatehouse.ui.conflict;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.domain.local.SavedDraft;
import dev.gatehouse.domain.port.DraftFiles;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.MergeChoices;
import dev.gatehouse.domain.profile.MergeLine;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.Side;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.conflict.ConflictWork.Compared;
import dev.gatehouse.ui.conflict.ConflictWork.Sides;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.OpenProfile;

/** A draft beside what AWS holds now: what is merged, what is asked, and what would come of it. Sends nothing. */
public final class ConflictViewModel {
    private final Workspace workspace;
    private final DraftModel model;
    private final ConflictWork work;
    private final DraftFiles files;
    private final Messages messages;
    private final Slots slots;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READING);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undecided = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<MergedMeaning> meaning = new ReadOnlyObjectWrapper<>(MergedMeaning.NONE);
    private final ObjectProperty<MergeLine.@Nullable Clash> attention = new SimpleObjectProperty<>();
    private final ObservableList<ConflictRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ClashCard> cards = FXCollections.observableArrayList();
    private MergeChoices choices = MergeChoices.NONE;
    private @Nullable Compared compared;
    private Ends ends = Ends.NONE;
    private Consumer<ProfileRef> seen = _ -> {};
    private Runnable again = () -> {};

    /**
     * A page without a draft yet.
     *
     * @param files
     *            where one's own draft can be saved
     */
    public ConflictViewModel(Workspace workspace, DraftModel model, ConflictWork work, DraftFiles files, Tasks tasks) {
        this.workspace = workspace;
        this.model = model;
        this.work = work;
        this.files = files;
        this.messages = tasks.messages();
        this.slots = new Slots(new TaskSlot(tasks.runner()), new TaskSlot(tasks.runner()),
                new TaskSlot(tasks.runner()));
    }

    /** Where the page stands. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Why AWS could not be asked, null when it could. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** When and where the profile was changed. */
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** What was merged, in a sentence or two. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** How many questions are open; empty when none is. */
    public ReadOnlyStringProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether a question is open. */
    public ReadOnlyBooleanProperty undecidedProperty() {
        return undecided.getReadOnlyProperty();
    }

    /** A sentence about what was just asked for; empty when there is none. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What the merged draft means; while a question is open, with the side of AWS for it. */
    public ReadOnlyObjectProperty<MergedMeaning> meaningProperty() {
        return meaning.getReadOnlyProperty();
    }

    /** The question that has to be answered before the draft can be used, set anew each time somebody tries. */
    public ObjectProperty<MergeLine.@Nullable Clash> attentionProperty() {
        return attention;
    }

    /** The merged lines. */
    public ObservableList<ConflictRow> rows() {
        return rows;
    }

    /** The questions. */
    public ObservableList<ClashCard> cards() {
        return cards;
    }

    /**
     * Compares the draft that is open with what AWS holds now, read anew unless that was just done.
     *
     * @param decided
     *            told of the profile when somebody has seen what AWS holds and decided, before the draft changes
     */
    public void open(Consumer<ProfileRef> decided) {
        seen = decided;
        var begun = model.openProperty().get();
        var mine = model.draftProperty().get();
        if (begun == null || mine == null) {
            return;
        }
        var newer = model.newerProperty().get();
        if (newer == null) {
            read(begun.ref(), begun.profile(), mine);
        } else {
            compareOpen(new Sides(begun.profile(), newer, mine));
        }
    }

    /**
     * Compares a change that was sent, and of which AWS holds something else, with what AWS holds now, read anew.
     *
     * @param decided
     *            as above
     */
    public void open(SubmitRequest sent, Consumer<ProfileRef> decided) {
        seen = decided;
        read(sent.ref(), sent.base(), sent.target().toDraft());
    }

    /** Compares a draft that was saved earlier with the profile that is open. */
    public void open(SavedDraft saved, Ends then) {
        var now = model.openProperty().get();
        if (now != null) {
            compare(new Sides(saved.base(), now, saved.draft()));
            ends = then;
        }
    }

    /** Reads again what could not be read. */
    public void retry() {
        again.run();
    }

    /** Answers a question. */
    public void choose(MergeLine.Clash clash, Side side) {
        choices = choices.choose(clash, side);
        changed();
    }

    /** Puts a change into the merge or leaves it out. */
    public void want(ConflictRow row, boolean wanted) {
        if (row.isOptional()) {
            choices = choices.want(row.line(), wanted);
            var at = rows.indexOf(row);
            if (at >= 0) {
                rows.set(at, work.result(row, choices));
            }
            changed();
        }
    }

    /**
     * Makes the merged draft the draft that is open, over what AWS holds now, so that only what still differs is sent.
     *
     * @return false while a question is open; it is pointed at instead
     */
    public boolean use() {
        var shown = compared;
        if (shown == null) {
            return false;
        }
        var merged = shown.merge().merged(choices);
        if (merged.isEmpty()) {
            attention.set(null);
            attention.set(shown.merge().firstOpen(choices).orElse(null));
            notice.set(messages.text("conflict.choose.first"));
            return false;
        }
        ends.used().run();
        model.rebase(shown.sides().theirs(), messages.text("edit.merge"), merged.get());
        clear();
        return true;
    }

    /** Gives the draft up that is compared; of the one that is open nothing is left but what AWS holds now. */
    public void discard() {
        if (compared != null) {
            ends.discarded().run();
            clear();
        }
    }

    /** Writes one's own draft to a file, as it was before the merge. */
    public void save(Path file) {
        var shown = compared;
        if (shown != null) {
            var sides = shown.sides();
            slots.saving().run(new RunningTask(messages.text("task.conflict.save"), Cancelling.Why.WRITING),
                    () -> files.save(file, sides.base(), sides.mine()), left -> notice.set(left.isEmpty()
                            ? messages.text("conflict.saved", VisibleText.of(file.toString()))
                            : messages.text("conflict.saved.without", VisibleText.of(file.toString()),
                                    String.join(", ", left.stream().map(field -> messages.text("field." + field))
                                            .toList()))),
                    failure -> notice.set(messages.text("conflict.not.saved", VisibleText.of(String.valueOf(
                            failure.getMessage())))));
        }
    }

    /** Forgets what was compared; the draft is as it was. */
    public void clear() {
        slots.cancel();
        compared = null;
        choices = MergeChoices.NONE;
        rows.clear();
        cards.clear();
        attention.set(null);
        notice.set("");
        meaning.set(MergedMeaning.NONE);
    }

    private void read(ProfileRef ref, AuthenticationProfile base, ProfileDraft mine) {
        var connection = workspace.connectionProperty().get();
        if (connection == null) {
            return;
        }
        again = () -> read(ref, base, mine);
        begin();
        slots.reading().run(reading("task.profile"), () -> connection.gateway().profile(ref), reply -> {
            switch (reply) {
                case Reply.Answer<AuthenticationProfile>(var now, var trace) ->
                    compareOpen(new Sides(base, new OpenProfile(ref, now, trace), mine));
                case Reply.Failure<AuthenticationProfile>(var failure) ->
                    failed(new FailureWords(messages).problem(failure));
            }
        }, this::broken);
    }

    private void compareOpen(Sides sides) {
        compare(sides);
        var ref = sides.theirs().ref();
        ends = new Ends(() -> seen.accept(ref), () -> {
            seen.accept(ref);
            model.reopen(sides.theirs());
        });
    }

    private void compare(Sides sides) {
        begin();
        slots.reading().run(reading("task.conflict"), () -> work.compare(sides), this::show, this::broken);
    }

    private RunningTask reading(String key) {
        return new RunningTask(messages.text(key), () -> {
            slots.reading().cancel();
            failed(new FailureWords(messages).cancelled());
        });
    }

    private void begin() {
        clear();
        heading.set(messages.text("conflict.reading"));
        summary.set("");
        open.set("");
        problem.set(null);
        phase.set(Phase.READING);
    }

    private void show(Compared result) {
        compared = result;
        heading.set(result.heading());
        summary.set(result.summary());
        rows.setAll(result.rows());
        cards.setAll(result.cards());
        phase.set(Phase.SHOWN);
        changed();
    }

    private void changed() {
        var shown = compared;
        if (shown == null) {
            return;
        }
        notice.set("");
        var known = work.networks();
        var chosen = choices;
        var left = cards.stream().filter(card -> chosen.of(card.clash()).isEmpty()).count();
        undecided.set(left > 0);
        open.set(cards.isEmpty() ? "" : messages.plural("conflict.open", left));
        slots.judging().run(messages.text("task.conflict"), () -> work.meaning(shown, chosen, known), meaning::set,
                this::broken);
    }

    private void failed(Problem what) {
        heading.set(messages.text("conflict.unread"));
        problem.set(what);
        phase.set(Phase.FAILED);
    }

    private void broken(Throwable failure) {
        failed(new Problem(messages.text("broken.title"), messages.text("broken.advice"),
                failure.getClass().getName()));
    }

    /** Where the page stands. */
    public enum Phase {
        /** AWS is asked, or the two are compared. */
        READING,
        /** AWS could not be asked. */
        FAILED,
        /** The merge is shown. */
        SHOWN
    }

    /**
     * What becomes of the draft that was compared.
     *
     * @param used
     *            before the merged draft takes the place of the open one
     * @param discarded
     *            when it is given up
     */
    public record Ends(Runnable used, Runnable discarded) {
        static final Ends NONE = new Ends(() -> {}, () -> {});
    }

    /** What a page works with. */
    public record Tasks(TaskRunner runner, Messages messages) {}

    /** One place for each kind of work; the latest wins. */
    private record Slots(TaskSlot reading, TaskSlot judging, TaskSlot saving) {
        void cancel() {
            reading.cancel();
            judging.cancel();
        }
    }
}
