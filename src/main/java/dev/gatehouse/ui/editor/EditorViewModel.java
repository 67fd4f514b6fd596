package dev.gatehouse.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Fix;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.baseline.BaselineShelf;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.local.LocalValues;

/**
 * The editor as a whole: what is open, what it means in a sentence, how many edits there are, undo, discard, review.
 */
public final class EditorViewModel {
    /** A name may have 128 characters; what is longer is cut where it is only read. */
    private static final int LONGEST_TITLE = 130;

    private final DraftModel model;
    private final Messages messages;
    private final AccessWords words;
    private final Mending mending;
    private final Parts parts;
    private final ObservableValue<String> replica;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper editsText = new ReadOnlyStringWrapper("");
    private final ObservableList<AccessPicture> pictures = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable EffectiveAccess> effective = new ReadOnlyObjectWrapper<>();
    private final TaskSlot drawing;
    private boolean reviewPressed;
    private Optional<ProfileRef> reviewWanted = Optional.empty();
    private final SimpleObjectProperty<@Nullable DraftAnalysis> reviewing = new SimpleObjectProperty<>();
    private boolean mergedWanted;

    /**
     * An editor of what is open in {@code model}.
     *
     * @param outside
     *            what it needs beside what is open
     */
    public EditorViewModel(DraftModel model, LocalValues local, Outside outside, TaskRunner runner,
            Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new AccessWords(messages);
        this.replica = outside.replica();
        this.drawing = new TaskSlot(runner);
        this.mending = new Mending(model, runner, messages);
        this.parts = new Parts(new IdentityViewModel(model, messages),
                new AddressListViewModel(ListKind.ALLOWED, model, local, runner, messages),
                new AddressListViewModel(ListKind.BLOCKED, model, local, runner, messages),
                new SessionsViewModel(model, messages),
                new RollOutViewModel(model, local, messages),
                new TidyViewModel(model, runner, messages),
                new TemplateViewModel(model, local.networks().valueProperty(), runner, messages),
                new NoteViewModel(model, local.notes(), messages),
                new RulesViewModel(model, outside.shelf(), local, runner, messages), panels(local, outside, runner));
        model.draftProperty().subscribe(this::showDraft);
        model.draftProperty().subscribe(_ -> reviewPressed = false);
        model.analysisProperty().subscribe(this::showAnalysis);
    }

    private Panels panels(LocalValues local, Outside outside, TaskRunner runner) {
        return new Panels(new FindingsViewModel(model, mending,
                new FindingsViewModel.Beside(local, outside.shelf().baselinesProperty()), runner, messages),
                new KnownViewModel(model, local.networks(), mending, messages),
                new OwnAddressViewModel(local, outside.asking(), runner, messages),
                new TesterViewModel(model, runner, messages), new RawViewModel(model, runner, messages));
    }

    /** The view-models of the parts. */
    public Parts parts() {
        return parts;
    }

    /** The draft behind the editor. */
    public DraftModel model() {
        return model;
    }

    /** The profile's name as typed. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Who may sign in, for how long. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** That the instance has a replica, or is one, and what is not known of that; empty where it is not. */
    public ObservableValue<String> replicaProperty() {
        return replica;
    }

    /** How many fields differ from what AWS holds, in words. */
    public ReadOnlyStringProperty editsTextProperty() {
        return editsText.getReadOnlyProperty();
    }

    /** One picture for each family the lists speak of. */
    public ObservableList<AccessPicture> pictures() {
        return pictures;
    }

    /** Who may sign in, in words; null until it is worked out. */
    public ReadOnlyObjectProperty<@Nullable EffectiveAccess> effectiveProperty() {
        return effective.getReadOnlyProperty();
    }

    /** Whether the form differs from what AWS holds. */
    public BooleanBinding editedBinding() {
        return Bindings.createBooleanBinding(this::isEdited, model.draftProperty(), model.openProperty());
    }

    /** The analysis under review, null while editing. */
    public ReadOnlyObjectProperty<@Nullable DraftAnalysis> reviewingProperty() {
        return reviewing;
    }

    /**
     * Goes to the review, as soon as what was typed last is looked through. With errors in the form it leads to the
     * first one instead, and with nothing to send it stays.
     */
    public void review() {
        reviewWanted = Optional.empty();
        if (model.lockedProperty().getValue()) {
            editsText.set(messages.text("editor.locked"));
            return;
        }
        reviewPressed = model.currentAnalysis().isEmpty();
        model.currentAnalysis().ifPresent(analysis -> analysis.firstError()
                .ifPresentOrElse(error -> parts.panels().findings().goTo(error.target()), () -> {
                    if (analysis.changes().change().isEmpty()) {
                        editsText.set(messages.text("editor.nothing"));
                    } else {
                        reviewing.set(analysis);
                    }
                }));
    }

    /** Goes to the review as soon as the draft that was just put together is analysed. */
    public void reviewWhenAnalysed() {
        mergedWanted = true;
        reviewMerged();
    }

    private void reviewMerged() {
        if (mergedWanted && model.currentAnalysis().isPresent()) {
            mergedWanted = false;
            review();
        }
    }

    /** Goes to the review of a profile as soon as it is open and its draft is worked out. */
    public void reviewSoon(ProfileRef ref) {
        reviewWanted = Optional.of(ref);
    }

    /** Comes back from the review; the draft is as it was. */
    public void endReview() {
        reviewing.set(null);
    }

    /** Mends the draft under review by one undoable step and goes on to the review of what came of it. */
    public void mendAndReview(Fix fix) {
        endReview();
        mending.mendAtOnce(fix);
        reviewWhenAnalysed();
    }

    /** Puts the form back to what AWS holds; one undoable step. */
    public void discard() {
        var open = model.openProperty().get();
        if (open != null) {
            model.apply(messages.text("edit.discard"), _ -> open.profile().toDraft());
        }
    }

    private boolean isEdited() {
        var open = model.openProperty().get();
        return open != null && model.isEdited(open.ref());
    }

    private void showDraft(@Nullable ProfileDraft draft) {
        var open = model.openProperty().get();
        title.set(draft == null || open == null
                ? ""
                : VisibleText.capped(draft.name().isBlank() ? open.profile().identity().label() : draft.name(),
                        LONGEST_TITLE));
    }

    private void showAnalysis(@Nullable DraftAnalysis analysis) {
        if (analysis == null) {
            summary.set("");
            editsText.set("");
            pictures.clear();
            effective.set(null);
            drawing.cancel();
            return;
        }
        drawing.run(messages.text("task.draw"), () -> draw(analysis), drawn -> {
            effective.set(drawn.effective());
            pictures.setAll(drawn.pictures());
        }, failure -> {
            throw new IllegalStateException("The access could not be drawn", failure);
        });
        summary.set(messages.text("editor.summary", words.access(analysis.access().draft()),
                words.session(analysis.draft().session(), analysis.base().session())));
        editsText.set(messages.plural("editor.edits", analysis.changes().change().fields().size()));
        reviewMerged();
        var open = model.openProperty().get();
        var isNext = open != null && reviewWanted.filter(open.ref()::equals).isPresent()
                && !analysis.changes().change().isEmpty() && model.currentAnalysis().isPresent();
        if (reviewPressed || isNext) {
            review();
        }
    }

    private Drawn draw(DraftAnalysis analysis) {
        return new Drawn(Stream.of(AddressFamily.values())
                .flatMap(family -> AccessPicture.of(analysis.access(), family, messages).stream()).toList(),
                EffectiveAccess.of(analysis.access(), messages));
    }

    /** What is worked out away from the window. */
    private record Drawn(List<AccessPicture> pictures, EffectiveAccess effective) {}

    /** The parts of the form. */
    public record Parts(IdentityViewModel identity, AddressListViewModel allowed, AddressListViewModel blocked,
            SessionsViewModel sessions, RollOutViewModel rollOut, TidyViewModel tidy, TemplateViewModel templates,
            NoteViewModel note, RulesViewModel rules, Panels panels) {}

    /**
     * What an editor needs beside what is open.
     *
     * @param asking
     *            how one's own address can be asked for
     * @param shelf
     *            the baselines that are loaded
     * @param replica
     *            that the instance has a replica, or is one, in sentences; empty where it is not
     */
    public record Outside(OwnAddressViewModel.Asking asking, BaselineShelf shelf, ObservableValue<String> replica) {}

    /** What stands beside the form. */
    public record Panels(FindingsViewModel findings, KnownViewModel known, OwnAddressViewModel own,
            TesterViewModel tester, RawViewModel raw) {}
}
