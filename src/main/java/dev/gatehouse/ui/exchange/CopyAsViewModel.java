package dev.gatehouse.ui.exchange;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.profile.OpenLink;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.exchange.ExchangeNote.Kind;
import dev.gatehouse.ui.review.RequestSpellings;

/** The change that stands in the form as text for other tools (features row 80), and a link to its profile. */
public final class CopyAsViewModel {
    private final DraftModel model;
    private final Workspace workspace;
    private final ObjectProperty<@Nullable ExchangeNote> note;
    private final TaskSlot spelling;
    private final RequestSpellings spellings;
    private final Messages messages;
    private final FindingWords findings;
    private final ReadOnlyStringWrapper copied = new ReadOnlyStringWrapper("");

    CopyAsViewModel(DraftModel model, Workspace workspace, ObjectProperty<@Nullable ExchangeNote> note,
            TaskRunner runner, Messages messages) {
        this.model = model;
        this.workspace = workspace;
        this.note = note;
        this.spelling = new TaskSlot(runner);
        this.spellings = new RequestSpellings(messages);
        this.messages = messages;
        this.findings = new FindingWords(messages);
    }

    /** The names of the forms. */
    public List<String> forms() {
        return spellings.names();
    }

    /** What was spelled last and belongs on the clipboard; empty before. */
    public ReadOnlyStringProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /**
     * Spells the change in the form of this place, from 0, in {@link #forms()}. With an error in the form there is no
     * change that could be trusted, and without an edit there is none.
     */
    public void copy(int form) {
        var open = model.openProperty().get();
        var draft = model.draftProperty().get();
        if (open != null && draft != null) {
            var origin = workspace.origin();
            spelling.run(messages.text("task.copy.as"), () -> spell(form, open, draft, origin), this::show,
                    failure -> {
                        throw new IllegalStateException("The change could not be spelled", failure);
                    });
        }
    }

    /** A link to the profile, as AWS names it; edits play no part. */
    public void copyLink() {
        Optional.ofNullable(model.openProperty().get()).ifPresent(open -> show(
                Optional.ofNullable(open.profile().identity().arn()).flatMap(OpenLink::parse).map(this::linkTo)
                        .orElseGet(() -> failed(messages.text("copy.link.failed")))));
    }

    private Spelled linkTo(OpenLink place) {
        return new Spelled(place.link(), new ExchangeNote(Kind.DONE, messages.text("copy.link.done.title"),
                messages.text("copy.link.done")));
    }

    private Spelled spell(int form, OpenProfile open, ProfileDraft draft, Origin origin) {
        var analysis = DraftAnalysis.of(open.profile(), draft);
        var error = analysis.firstError();
        if (error.isPresent()) {
            return failed(messages.text("copy.as.error", findings.title(error.get())));
        }
        var change = analysis.changes().change();
        if (change.isEmpty()) {
            return failed(messages.text("copy.as.nothing"));
        }
        var text = spellings.of(open.ref(), change, origin).get(form);
        return new Spelled(text.text(), new ExchangeNote(Kind.DONE, messages.text("copy.as.done.title", text.name()),
                messages.text("copy.as.done")));
    }

    private Spelled failed(String why) {
        return new Spelled("", new ExchangeNote(Kind.FAILED, messages.text("copy.as.failed.title"), why));
    }

    private void show(Spelled spelled) {
        if (!spelled.text().isEmpty()) {
            copied.set("");
            copied.set(spelled.text());
        }
        note.set(spelled.note());
    }

    /** A text for the clipboard, empty where there is none, and what is said about it. */
    private record Spelled(String text, ExchangeNote note) {}
}
