package dev.gatehouse.store;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Habits;
import dev.gatehouse.domain.local.Hint;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code habits.json}: hints that were put away, and the ways taken last; names only. */
record HabitsData(int schema, @Nullable List<String> putAway, @Nullable List<BookmarksData.Kept> recent) {
    static final JsonForm<Habits, HabitsData> FORM = new JsonForm<>(1, Habits.NONE, HabitsData.class, HabitsData::of,
            HabitsData::value);

    private static HabitsData of(Habits value) {
        return new HabitsData(1, value.putAway().stream().map(Enum::name).sorted().toList(),
                value.recent().stream().map(BookmarksData.Kept::of).toList());
    }

    private Habits value() {
        return new Habits(required(putAway).stream().map(Hint::valueOf).collect(Collectors.toSet()),
                required(recent).stream().map(BookmarksData.Kept::value).toList());
    }
}
