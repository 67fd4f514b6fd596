package dev.gatehouse.ui.evidence;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.PackNote;
import dev.gatehouse.domain.local.PackMemory;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.PackFiles;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.TroubleWords;
import dev.gatehouse.ui.local.Kept;

/** The evidence packs that the journal has, the newest first: of what, where, and whether they are still as saved. */
public final class PacksViewModel {
    private static final int LONGEST = 120;

    private final ChangeJournal journal;
    private final Kept<PackMemory> memory;
    private final PackChecks checks;
    private final Messages messages;
    private final TaskSlot reading;
    private final TaskSlot checking;
    private final ObservableList<PackItem> items = FXCollections.observableArrayList();

    /**
     * Packs that {@code journal} has.
     *
     * @param memory
     *            knows where they were saved
     */
    public PacksViewModel(ChangeJournal journal, Kept<PackMemory> memory, PackFiles files, TaskRunner runner,
            Messages messages) {
        this.journal = journal;
        this.memory = memory;
        this.checks = new PackChecks(files, journal, messages);
        this.messages = messages;
        this.reading = new TaskSlot(runner);
        this.checking = new TaskSlot(runner);
    }

    /** The packs. */
    public ObservableList<PackItem> items() {
        return items;
    }

    /** Reads the journal again, and looks whether something lies where each was saved. */
    public void refresh() {
        var known = memory.get();
        reading.run(messages.text("task.packs"), () -> read(known), items::setAll, failure -> {
            if (!(failure instanceof JournalException)) {
                throw new IllegalStateException("The packs could not be listed", failure);
            }
            items.clear(); // the page says above why the journal cannot be read
        });
    }

    /** Reads a pack in its place and says whether it is intact and the one that was recorded. */
    public void verify(PackItem item) {
        item.place().ifPresent(place -> {
            item.say(messages.text("packs.checking"));
            checking.run(new RunningTask(messages.text("task.evidence.verify"), () -> {
                checking.cancel();
                item.say(messages.text("cancelled"));
            }), () -> checks.check(place, Optional.of(item.digest())), item::say,
                    failure -> item.say(messages.text("evidence.not.verified", VisibleText.of(place.toString()),
                            TroubleWords.of(failure, messages))));
        });
    }

    private List<PackItem> read(PackMemory known) throws JournalException {
        return journal.read().stream().filter(entry -> entry.event() instanceof JournalEvent.PackSaved)
                .map(entry -> item(entry, ((JournalEvent.PackSaved) entry.event()).note(), known)).toList()
                .reversed();
    }

    private PackItem item(JournalEntry entry, PackNote note, PackMemory known) {
        var place = known.placeOf(note.digest()).flatMap(PacksViewModel::path);
        var words = new PackItem.Words(
                messages.text("packs.pack", messages.times().dayAndTime(entry.at()), capped(note.name())),
                covered(note), place.map(path -> VisibleText.of(path.toString())).orElse(""));
        return new PackItem(note.digest(), words, place, messages.text(place.isEmpty()
                ? "packs.place.unknown"
                : Files.exists(place.get()) ? "packs.there" : "packs.gone"));
    }

    private String covered(PackNote note) {
        var where = note.covered().stream()
                .map(one -> messages.text("packs.instance", capped(one.instance().value()),
                        capped(one.origin().region())))
                .collect(Collectors.joining(", "));
        var all = messages.plural("packs.covered", note.profiles(), where);
        return note.complete() ? all : messages.text("packs.incomplete", all);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static String capped(String text) {
        return VisibleText.capped(text, LONGEST);
    }
}
