package dev.gatehouse.ui.evidence;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.FileSaver;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.evidence.OnePage;
import dev.gatehouse.evidence.PackTexts;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.Snapshots.Shot;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.TroubleWords;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.local.LocalValues;

/** The open profile on one page for a meeting, as AWS holds it: a picture, a PDF, or a page for a browser. */
public final class OnePageViewModel {
    private final DraftModel model;
    private final Workspace workspace;
    private final Around around;
    private final Messages messages;
    private final TaskSlot work;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /** Pages of what is open. */
    public OnePageViewModel(DraftModel model, Workspace workspace, Around around, TaskRunner runner,
            Messages messages) {
        this.model = model;
        this.workspace = workspace;
        this.around = around;
        this.messages = messages;
        this.work = new TaskSlot(runner);
        model.openProperty().subscribe(_ -> notice.set(""));
    }

    /** Whether a profile is open. */
    public ObservableValue<Boolean> possibleProperty() {
        return model.openProperty().map(_ -> true).orElse(false);
    }

    /** Which profile the page is about. */
    public ObservableValue<String> aboutProperty() {
        return model.openProperty()
                .map(open -> messages.text("onepage.about", VisibleText.capped(open.profile().identity().label(), 80)))
                .orElse(messages.text("onepage.nothing"));
    }

    /** What came of saving; empty when there is nothing to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The language of those who read the page. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    private PackTexts words() {
        return around.texts().apply(language.get());
    }

    /** A name for its file, without ending. */
    public String fileName() {
        return Optional.ofNullable(model.openProperty().get())
                .map(open -> open.profile().identity().label().replaceAll("[^\\p{L}\\p{N}]+", "-")).orElse("page");
    }

    /** Writes the page as HTML to print. */
    public void saveHtml(Path file) {
        var words = words();
        run(file, "onepage.saved", words, page -> () -> {
            around.saver().save(file, page.html(words));
            return file;
        });
    }

    /** Writes the page as PDF, to print or to hand out. */
    public void savePdf(Path file) {
        var words = words();
        run(file, "onepage.saved.pdf", OnePage.onPaper(words), page -> () -> {
            around.saver().save(file, page.pdf(around.program(), words));
            return file;
        });
    }

    /**
     * Writes the page as PNG.
     *
     * @param drawing
     *            draws it, on the window’s thread
     */
    public void savePicture(Path file, BiFunction<OnePage, PackTexts, Shot> drawing) {
        var words = words();
        run(file, "onepage.saved", words, page -> {
            var shot = drawing.apply(page, words);
            return () -> {
                shot.write(file);
                return file;
            };
        });
    }

    private void run(Path file, String done, PackTexts words, Function<OnePage, Callable<Path>> saving) {
        var open = model.openProperty().get();
        var connection = workspace.connectionProperty().get();
        if (open == null || connection == null) {
            return;
        }
        notice.set("");
        var source = source(open, connection.target());
        var accepted = around.local().acceptances().get();
        work.run(new RunningTask(messages.text("task.onepage"), this::calledOff),
                () -> OnePage.of(open.profile(), source, accepted, words),
                page -> work.run(new RunningTask(messages.text("task.onepage"), Cancelling.Why.WRITING),
                        saving.apply(page),
                        path -> notice.set(messages.text(done, VisibleText.of(path.toString()))),
                        failure -> notSaved(file, failure)),
                failure -> notSaved(file, failure));
    }

    private OnePage.Source source(OpenProfile open, ConnectionTarget target) {
        var instance = Optional.ofNullable(workspace.instanceProperty().get()).map(InstanceSummary::label)
                .orElseGet(open.ref().instance()::value);
        return new OnePage.Source(label(target), instance, target.region(), open.ref(), open.trace());
    }

    private String label(ConnectionTarget target) {
        if (target.environment() == ConnectionTarget.Environment.SANDBOX) {
            return "SANDBOX";
        }
        return workspace.label() == Bookmark.Label.OTHER ? "AWS" : workspace.label().name();
    }

    private void calledOff() {
        work.cancel();
        notice.set(messages.text("cancelled"));
    }

    private void notSaved(Path file, Throwable failure) {
        notice.set(messages.text("onepage.not.saved", VisibleText.of(file.toString()),
                TroubleWords.of(failure, messages)));
    }

    /**
     * What the page needs around it.
     *
     * @param local
     *            findings that were accepted
     * @param saver
     *            writes files
     * @param texts
     *            the words
     * @param program
     *            the version of Gatehouse
     */
    public record Around(LocalValues local, FileSaver saver, Function<Language, PackTexts> texts, String program) {}
}
