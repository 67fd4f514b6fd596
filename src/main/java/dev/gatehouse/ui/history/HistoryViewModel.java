package dev.gatehouse.ui.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.Ending;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalReport;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.history.HistoryFilter.Choice;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/** Every change over the journal, the newest first; one of them in full; what can be made of it. */
public final class HistoryViewModel {
    private final ChangeJournal journal;
    private final ProfilesViewModel profiles;
    private final Workspace workspace;
    private final Messages messages;
    private final HistoryWords words;
    private final Describing describing;
    private final Tasks tasks;
    private final HistoryFilter filter;
    private final CompareViewModel compare;
    private final ObservableList<HistoryItem> items = FXCollections.observableArrayList();
    private final FilteredList<HistoryItem> shown = new FilteredList<>(items);
    private final ObjectProperty<@Nullable HistoryItem> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<HistoryDetail> detail = new ReadOnlyObjectWrapper<>(HistoryDetail.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Chain> chain = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /**
     * A history of what {@code journal} holds.
     *
     * @param profiles
     *            opens the profile whose state is restored
     */
    public HistoryViewModel(ChangeJournal journal, ProfilesViewModel profiles, Workspace workspace, TaskRunner runner,
            Messages messages) {
        this.journal = journal;
        this.profiles = profiles;
        this.workspace = workspace;
        this.messages = messages;
        this.words = new HistoryWords(messages);
        this.describing = new Describing(messages);
        this.tasks = new Tasks(new TaskSlot(runner), new TaskSlot(runner), new TaskSlot(runner), new TaskSlot(runner));
        this.compare = new CompareViewModel(workspace, runner, messages);
        this.filter = new HistoryFilter(workspace, every("history.every.verdict"), every("history.every.profile"));
        Stream.of(Ending.values()).map(this::choice).forEach(filter.verdicts()::add);
        Stream.of(filter.textProperty(), filter.verdictProperty(), filter.profileProperty(),
                filter.onlyHereProperty()).forEach(property -> property.subscribe(this::filter));
        selected.subscribe(this::describe);
    }

    /** The changes that pass the filter, the newest first. */
    public ObservableList<HistoryItem> items() {
        return shown;
    }

    /** Which changes are shown. */
    public HistoryFilter filters() {
        return filter;
    }

    /** The change that is looked at. */
    public ObjectProperty<@Nullable HistoryItem> selectedProperty() {
        return selected;
    }

    /** That change in full. */
    public ReadOnlyObjectProperty<HistoryDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** Two states of its profile side by side. */
    public CompareViewModel compare() {
        return compare;
    }

    /** How many changes are shown, of how many. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Why no change is shown, where none is. */
    public ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What came of the last wish, for instance why something cannot be restored; empty when there was none. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What the journal says about itself; null before it was asked, and when there is nothing one has to know. */
    public ReadOnlyObjectProperty<@Nullable Chain> chainProperty() {
        return chain.getReadOnlyProperty();
    }

    /** Reads the journal again; what is chosen stays chosen. */
    public void refresh() {
        notice.set("");
        tasks.reading().run(task("task.history", tasks.reading()), this::read, this::show,
                failure -> count.set(messages.text("history.unreadable", VisibleText.of(String.valueOf(
                        failure.getMessage())))));
    }

    private RunningTask task(String key, TaskSlot slot) {
        return new RunningTask(messages.text(key), () -> {
            slot.cancel();
            notice.set(messages.text("cancelled"));
        });
    }

    /** Reads every record again and says whether the chain is whole. */
    public void verify() {
        tasks.checking().run(task("task.verify", tasks.checking()), journal::check, report -> chain.set(chain(report)),
                failure -> {
                    throw new IllegalStateException("The journal could not be checked", failure);
                });
    }

    /** Hides what the journal said about itself. */
    public void dismissChain() {
        chain.set(null);
    }

    /**
     * Makes the profile as it was before the chosen change a draft; nothing is sent.
     *
     * @return whether it is being opened in the editor; otherwise {@link #noticeProperty} says why not
     */
    public boolean restoreBefore() {
        return restore(story -> story.plan().base());
    }

    /**
     * Makes the profile as it was to be after the chosen change a draft; nothing is sent.
     *
     * @return whether it is being opened in the editor; otherwise {@link #noticeProperty} says why not
     */
    public boolean restoreAfter() {
        return restore(story -> story.plan().target());
    }

    /** The chosen change as plain text. */
    public String text() {
        return detail.get().text();
    }

    /** Writes what is shown to a file, as comma-separated values. */
    public void saveCsv(Path file) {
        save(file, HistoryExport::csv);
    }

    /** Writes what is shown to a file, as JSON. */
    public void saveJson(Path file) {
        save(file, HistoryExport::json);
    }

    private void save(Path file, Function<List<HistoryItem>, String> rendering) {
        var rows = List.copyOf(shown);
        tasks.saving().run(new RunningTask(messages.text("task.history.save"), Cancelling.Why.WRITING),
                () -> Files.writeString(file, rendering.apply(rows)),
                _ -> notice.set(messages.plural("history.saved", rows.size(), VisibleText.of(file.toString()))),
                failure -> notice.set(messages.text("history.not.saved", VisibleText.of(file.toString()),
                        failure.getClass().getSimpleName())));
    }

    private boolean restore(Function<SubmitStory, AuthenticationProfile> state) {
        var item = selected.get();
        if (item == null) {
            return false;
        }
        var story = item.story();
        var origin = story.plan().origin();
        if (workspace.connectionProperty().get() == null || !workspace.origin().isReachedFrom(origin)) {
            notice.set(messages.text(origin.sandbox() ? "history.restore.sandbox" : "history.restore.elsewhere",
                    item.words().where(), VisibleText.of(origin.host())));
            return false;
        }
        var then = state.apply(story);
        notice.set("");
        profiles.edit(story.plan().ref(), messages.text("history.restore.step", item.words().when()),
                draft -> draft.restored(then));
        return true;
    }

    private List<HistoryItem> read() throws Exception {
        return SubmitStory.of(journal.read()).reversed().stream().map(words::item).toList();
    }

    private void show(List<HistoryItem> read) {
        var before = Optional.ofNullable(selected.get()).map(item -> item.story().id());
        var profile = filter.profileProperty().get().name();
        items.setAll(read);
        var names = read.stream().map(item -> item.words().profile()).distinct().sorted(messages.order())
                .map(name -> new Choice(name, item -> item.words().profile().equals(name))).toList();
        filter.profiles().remove(1, filter.profiles().size());
        filter.profiles().addAll(names);
        filter.profileProperty().set(filter.profiles().stream().filter(choice -> choice.name().equals(profile))
                .findFirst().orElse(filter.profiles().getFirst()));
        filter();
        selected.set(shown.stream().filter(item -> before.filter(item.story().id()::equals).isPresent()).findFirst()
                .or(() -> shown.stream().findFirst()).orElse(null));
    }

    private void filter() {
        shown.setPredicate(filter.predicate());
        empty.set(messages.text(items.isEmpty() ? "history.empty" : "history.filtered"));
        count.set(items.isEmpty()
                ? messages.text("history.none")
                : messages.plural("history.count", items.size(), shown.size()));
    }

    private void describe(@Nullable HistoryItem item) {
        notice.set("");
        compare.choose(item == null ? null : item.story(), items.stream().map(HistoryItem::story).toList());
        if (item == null) {
            tasks.describing().cancel();
            detail.set(HistoryDetail.NONE);
            return;
        }
        tasks.describing().run(messages.text("task.history.describe"), () -> describing.of(item.story()), detail::set,
                failure -> {
                    throw new IllegalStateException("A change could not be shown", failure);
                });
    }

    private Chain chain(JournalReport report) {
        var title = report.problem().isPresent() && report.records() == 0
                ? "history.chain.unread"
                : report.isIntact() ? "history.chain.good" : "history.chain.bad";
        return new Chain(report.isIntact(), messages.text(title), words.report(report));
    }

    private Choice choice(Ending ending) {
        return new Choice(messages.text("history.ending." + ending), item -> item.ending() == ending);
    }

    private Choice every(String key) {
        return new Choice(messages.text(key), _ -> true);
    }

    /**
     * What the journal says about itself.
     *
     * @param isIntact
     *            whether nothing was ever found that could not be trusted
     * @param title
     *            that in a sentence
     * @param body
     *            how many records, the newest hash, where the chain is broken, and where what is damaged was put
     */
    public record Chain(boolean isIntact, String title, String body) {}

    /** One place each for the kinds of work; the latest wins. */
    private record Tasks(TaskSlot reading, TaskSlot describing, TaskSlot checking, TaskSlot saving) {}
}
