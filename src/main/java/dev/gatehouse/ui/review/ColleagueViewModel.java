package dev.gatehouse.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.handover.HandOver;
import dev.gatehouse.domain.handover.Place;
import dev.gatehouse.domain.port.HandOverFiles;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.TroubleWords;

/** Saves what is reviewed so that a second person can look at it and send it (features rows 52, 90). */
public final class ColleagueViewModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);

    private final HandOverFiles files;
    private final InstantSource clock;
    private final TaskSlot saving;
    private final Messages messages;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private @Nullable Destination to;
    private @Nullable DraftAnalysis analysis;

    /** Nothing to save yet. */
    public ColleagueViewModel(HandOverFiles files, InstantSource clock, TaskRunner runner, Messages messages) {
        this.files = files;
        this.clock = clock;
        this.saving = new TaskSlot(runner);
        this.messages = messages;
    }

    /** Where it was saved and what to do with it, or why it was not; empty before. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** A name for the file. */
    public String suggestedName() {
        var reviewed = analysis;
        var name = reviewed == null ? "" : reviewed.base().identity().label();
        return "change-" + name.replaceAll("[^A-Za-z0-9_-]+", "-") + "-" + DAY.format(clock.instant()) + ".json";
    }

    void prepare(Destination destination, DraftAnalysis reviewed) {
        to = destination;
        analysis = reviewed;
        note.set("");
    }

    /** Saves it with the reason and ticket typed so far; nothing is sent. */
    public void save(Path file, TermsViewModel terms) {
        var reviewed = analysis;
        var where = to;
        if (reviewed != null && where != null) {
            var why = terms.why();
            var change = HandOver.of(reviewed, Place.of(where.origin(), where.instance(), where.ref()),
                    new HandOver.Author(where.origin().caller(), clock.instant()),
                    new HandOver.Why(why.reason(), why.ticket()));
            saving.run(new RunningTask(messages.text("task.colleague"), Cancelling.Why.WRITING),
                    () -> write(file, change), note::set, failure -> {
                        throw new IllegalStateException("The change could not be saved", failure);
                    });
        }
    }

    private String write(Path file, HandOver change) {
        try {
            files.save(file, change);
            return messages.text("colleague.saved", VisibleText.of(file.toString()));
        } catch (IOException problem) {
            return messages.text("colleague.not.saved", VisibleText.of(file.toString()),
                    TroubleWords.of(problem, messages));
        }
    }
}
