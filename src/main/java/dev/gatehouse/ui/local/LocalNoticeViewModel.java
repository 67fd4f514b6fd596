package dev.gatehouse.ui.local;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;
import dev.gatehouse.ui.common.Messages;

/**
 * What went wrong with the files of this computer, in words: one notice at a time, each until it is dismissed. That
 * nothing can be written is said once, however many entries it holds for.
 */
public final class LocalNoticeViewModel {
    private final Messages messages;
    private final LocalWords words;
    private final List<Notice> notices = new ArrayList<>();
    private final Set<Reason> said = EnumSet.noneOf(Reason.class);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper body = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper retryable = new ReadOnlyBooleanWrapper();

    /** Watches all values. */
    public LocalNoticeViewModel(LocalValues local, Messages messages) {
        this.messages = messages;
        this.words = new LocalWords(messages);
        local.parts().forEach(part -> part.kept().problemProperty().subscribe(problem -> changed(part, problem)));
    }

    /** What happened; empty while all is well. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Where, what is lost, and what to do. */
    public ReadOnlyStringProperty bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /** Whether trying again can help. */
    public ReadOnlyBooleanProperty retryableProperty() {
        return retryable.getReadOnlyProperty();
    }

    /** Puts the notice away; the next one, if any, takes its place. */
    public void dismiss() {
        if (!notices.isEmpty()) {
            notices.removeFirst();
        }
        show();
    }

    /** Tries again to keep what could not be written. */
    public void retry() {
        if (!notices.isEmpty()) {
            var part = notices.removeFirst().part();
            said.removeIf(LocalNoticeViewModel::isAboutWriting);
            show();
            part.kept().retry();
        }
    }

    private void changed(LocalValues.Part part, @Nullable LocalStoreException problem) {
        if (problem == null) {
            notices.removeIf(notice -> notice.part().equals(part) && isAboutWriting(notice.problem().reason()));
            said.removeIf(LocalNoticeViewModel::isAboutWriting);
        } else if (!isAboutWriting(problem.reason()) || said.add(problem.reason())) {
            notices.removeIf(notice -> notice.part().equals(part) && notice.problem().reason() == problem.reason());
            notices.add(new Notice(part, problem));
        }
        show();
    }

    private static boolean isAboutWriting(Reason reason) {
        return reason == Reason.NOT_WRITTEN || reason == Reason.NO_FOLDER;
    }

    private void show() {
        if (notices.isEmpty()) {
            title.set("");
            body.set("");
            retryable.set(false);
            return;
        }
        var notice = notices.getFirst();
        var problem = notice.problem();
        var what = messages.text("local." + notice.part().key());
        title.set(words.title(problem, what));
        body.set(words.body(problem, what));
        retryable.set(problem.reason() == Reason.NOT_WRITTEN);
    }

    /** Something to tell. */
    private record Notice(LocalValues.Part part, LocalStoreException problem) {}
}
