package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Habits;
import dev.gatehouse.domain.local.Hint;
import dev.gatehouse.ui.local.Kept;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Hints for whoever is new here: one at a time on its page, until it is put away for good. */
public final class HintsViewModel {
    private final Kept<Habits> habits;
    private final ObservableValue<Page> page;
    private final ReadOnlyObjectWrapper<@Nullable Hint> hint = new ReadOnlyObjectWrapper<>();

    /** Hints for the page that is shown. */
    public HintsViewModel(Kept<Habits> habits, ObservableValue<Page> page) {
        this.habits = habits;
        this.page = page;
        habits.valueProperty().subscribe((before, now) -> {
            if (!now.putAway().containsAll(before.putAway())) {
                show(); // what is kept was read, or hints are wanted again
            }
        });
        page.subscribe(_ -> show());
    }

    /** The hint that is said now, null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Hint> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Puts the hint away for good; the next is said when a page is shown again. */
    public void putAway() {
        Optional.ofNullable(hint.get()).ifPresent(said -> habits.update(before -> before.without(said)));
        hint.set(null);
    }

    /** Puts every hint away for good. */
    public void putAllAway() {
        habits.update(Habits::withoutHints);
        hint.set(null);
    }

    /** Says all of them once more. */
    public void again() {
        habits.update(Habits::withHints);
        show();
    }

    private void show() {
        var said = habits.get().putAway();
        hint.set(on(page.getValue()).stream().filter(one -> !said.contains(one)).findFirst().orElse(null));
    }

    private static List<Hint> on(Page page) {
        return switch (page) {
            case WELCOME -> List.of(Hint.SANDBOX);
            case PROFILES -> List.of(Hint.FIELD_HELP, Hint.REVIEW, Hint.FIND);
            case FLEET -> List.of(Hint.COPY);
            case CONNECT, MAP, FIND, IMPACT, IMPORT, REVIEW, CONFLICT, HISTORY, AUDIT, NETWORKS, INSTANCES, EVIDENCE,
                    MANY ->
                List.of();
        };
    }
}
