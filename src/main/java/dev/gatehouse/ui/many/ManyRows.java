package dev.gatehouse.ui.many;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.ui.common.Messages;

/**
 * The profiles that one change is for, in the order in which they are sent: which are wanted, what was typed where it
 * is dangerous, and what became of each. It sends nothing.
 */
final class ManyRows {
    private final Messages messages;
    private final ObservableList<ManyRow> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ManyRow> selected = new SimpleObjectProperty<>();

    ManyRows(Messages messages) {
        this.messages = messages;
    }

    ObservableList<ManyRow> all() {
        return all;
    }

    /** The one that is looked at. */
    ObjectProperty<@Nullable ManyRow> selectedProperty() {
        return selected;
    }

    void clear() {
        all.clear();
        selected.set(null);
    }

    /** The profiles of a series that was begun before; what the change would do there is not known. */
    void take(Series series) {
        all.setAll(series.targets().stream()
                .map(target -> new ManyRow(target.ref(), target.label(), "", Trial.UNREAD)).toList());
    }

    /** One more, at the end; one that is there already is read anew, and wanted where that is no danger. */
    void add(ManyRow row) {
        var there = all.stream().filter(one -> one.ref().equals(row.ref())).findFirst();
        if (there.isPresent()) {
            row.chosenProperty().set(row.canFollow() && !row.isRisky());
            all.set(all.indexOf(there.get()), row);
        } else {
            all.add(row);
        }
    }

    /** Wants every profile that can follow without danger, or none. */
    void want(boolean wanted) {
        all.stream().filter(ManyRow::canFollow).filter(row -> !wanted || !row.isRisky())
                .forEach(row -> row.chosenProperty().set(wanted));
    }

    /** The one that is looked at goes first. */
    void selectedFirst() {
        var row = selected.get();
        if (row != null) {
            all.remove(row);
            all.addFirst(row);
            selected.set(row);
        }
    }

    /** Those that are wanted and can follow. */
    List<ManyRow> chosen() {
        return all.stream().filter(row -> row.chosenProperty().get() && row.canFollow()).toList();
    }

    /** How many of these are dangerous and not meant by name yet; each says so, and the first is looked at. */
    int untyped(List<ManyRow> chosen) {
        var untyped = chosen.stream().filter(ManyRow::isRisky)
                .filter(row -> !row.typedProperty().get().strip().equals(row.instance())).toList();
        untyped.forEach(row -> row.errorProperty().set(messages.text("many.type.wrong", row.instance())));
        untyped.stream().findFirst().ifPresent(selected::set);
        return untyped.size();
    }

    /**
     * What is sent to each of these.
     *
     * @param onTrial
     *            whether the first waits to be confirmed
     */
    static Map<ProfileRef, SubmitRequest> requests(List<ManyRow> chosen, Terms agreed, boolean onTrial) {
        var prepared = new HashMap<ProfileRef, SubmitRequest>();
        for (var row : chosen) {
            var window = onTrial && prepared.isEmpty() ? agreed.confirmWithin() : Optional.<Duration>empty();
            var request = row.trial().request().orElseThrow();
            prepared.put(row.ref(), new SubmitRequest(row.ref(), request.base(), request.change(),
                    new Terms(agreed.reason(), agreed.ticket(), window, Optional.empty())));
        }
        return Map.copyOf(prepared);
    }

    /** Only these are left, in their order. */
    void keep(List<ManyRow> chosen) {
        all.removeIf(row -> !chosen.contains(row));
    }

    /** What became of each, by the journal. */
    void show(Standing now) {
        for (var target : now.series().targets()) {
            all.stream().filter(row -> row.ref().equals(target.ref()))
                    .forEach(row -> row.stateProperty().set(target.state(now.stories())));
        }
    }

    /** What became of one just now, in words. */
    void told(ProfileRef ref, String outcome) {
        all.stream().filter(row -> row.ref().equals(ref)).forEach(row -> row.outcomeProperty().set(outcome));
    }
}
