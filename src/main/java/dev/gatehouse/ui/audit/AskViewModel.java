package dev.gatehouse.ui.audit;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.OpenProfile;

/** What is asked before something is approved, renamed or deleted: what it means, and what one may add. */
public final class AskViewModel {
    private final SnapshotsViewModel snapshots;
    private final TakingViewModel taking;
    private final DraftModel model;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");

    AskViewModel(SnapshotsViewModel snapshots, TakingViewModel taking, DraftModel model, Messages messages) {
        this.snapshots = snapshots;
        this.taking = taking;
        this.model = model;
        this.messages = messages;
        snapshots.selectedProperty().subscribe(_ -> cancel());
        model.openProperty().subscribe(_ -> cancel());
    }

    /** What is asked, null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Whether a profile is open that could be approved. */
    public ObservableValue<Boolean> openProperty() {
        return model.openProperty().map(_ -> true).orElse(false);
    }

    /** The reason, or the name. */
    public StringProperty firstProperty() {
        return first;
    }

    /** The comment. */
    public StringProperty secondProperty() {
        return second;
    }

    /** Asks whether the chosen snapshot is approved. */
    public void approve() {
        chosen().ifPresent(item -> {
            var unread = item.head().extent().profiles() - item.head().extent().read();
            var body = messages.plural("audit.ask.approve.body", item.head().extent().read(), item.taken());
            ask(Kind.APPROVE, item.title(), unread == 0 && item.head().extent().complete()
                    ? body
                    : messages.text("audit.ask.approve.incomplete", body), "", "");
        });
    }

    /** Asks whether the open profile is approved as it is on screen. */
    public void approveOpen() {
        open().ifPresent(shown -> ask(Kind.APPROVE_OPEN, AuditWords.visible(shown.profile().identity().label()),
                messages.text("audit.ask.open.body"), "", ""));
    }

    /** Asks whether the approval of the chosen snapshot is taken back. */
    public void withdraw() {
        chosen().ifPresent(
                item -> ask(Kind.WITHDRAW, item.title(), messages.text("audit.ask.withdraw.body"), "", ""));
    }

    /** Asks for another name and comment. */
    public void rename() {
        chosen().ifPresent(item -> ask(Kind.RENAME, item.title(), messages.text("audit.ask.rename.body"),
                item.head().name(), item.head().comment()));
    }

    /** Asks whether the chosen snapshot is deleted. */
    public void delete() {
        chosen().ifPresent(item -> ask(Kind.DELETE, item.title(), messages.text(item.isApproved()
                ? "audit.ask.delete.approved"
                : "audit.ask.delete.body"), "", ""));
    }

    /** Does what was asked about. */
    public void confirm() {
        var asked = question.get();
        if (asked == null) {
            return;
        }
        question.set(null);
        switch (asked.kind()) {
            case APPROVE -> chosen().ifPresent(item -> snapshots.approve(item, first.get()));
            case APPROVE_OPEN -> open().ifPresent(shown -> taking.approve(shown, first.get()));
            case WITHDRAW -> chosen().ifPresent(snapshots::withdraw);
            case RENAME -> chosen().ifPresent(item -> snapshots.rename(item, first.get(), second.get()));
            case DELETE -> chosen().ifPresent(snapshots::delete);
        }
    }

    /** Puts the question away; nothing is done. */
    public void cancel() {
        question.set(null);
    }

    private void ask(Kind kind, String subject, String body, String name, String comment) {
        snapshots.dismiss();
        first.set(name);
        second.set(comment);
        question.set(new Question(kind, messages.text("audit.ask." + kind, subject), body));
    }

    private Optional<SnapshotItem> chosen() {
        return Optional.ofNullable(snapshots.selectedProperty().get());
    }

    /** What AWS holds of the open profile, as far as it was read. */
    private Optional<OpenProfile> open() {
        return Optional.ofNullable(model.newerProperty().get())
                .or(() -> Optional.ofNullable(model.openProperty().get()));
    }

    /**
     * A question.
     *
     * @param kind
     *            what is to be done
     * @param title
     *            that, in words
     * @param body
     *            what it means
     */
    public record Question(Kind kind, String title, String body) {}

    /** What can be asked about. */
    public enum Kind {
        APPROVE, APPROVE_OPEN, WITHDRAW, RENAME, DELETE
    }
}
