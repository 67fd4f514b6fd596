package dev.gatehouse.ui.fleet;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.domain.matrix.FleetSummary;
import dev.gatehouse.domain.matrix.OddOnes;
import dev.gatehouse.domain.matrix.ProfileFacts;

/**
 * The rows that came so far, those of them that are wanted, in the order that is wanted. A row never changes once it is
 * there; what is usual in the fleet changes with every batch.
 */
public final class FleetTable {
    private final ObservableList<FleetRow> all = FXCollections.observableArrayList();
    private final Set<FleetRow.Key> read = new HashSet<>();
    private final FilteredList<FleetRow> wanted = new FilteredList<>(all);
    private final FleetOrder orders;
    private final SortedList<FleetRow> shown;
    private Comparator<FleetRow> order;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
    private final ReadOnlyObjectWrapper<OddOnes> oddOnes = new ReadOnlyObjectWrapper<>(OddOnes.NONE);
    private final ReadOnlyObjectWrapper<Map<RowFilter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<FleetSummary> summary = new ReadOnlyObjectWrapper<>(
            FleetSummary.of(List.of(), OddOnes.NONE));

    FleetTable(Comparator<String> names) {
        orders = new FleetOrder(names);
        order = orders.worstFirst();
        shown = new SortedList<>(wanted, order);
        text.subscribe(_ -> filter());
        filter.subscribe(_ -> filter());
        count();
    }

    /** The rows that the filters let through, in order. */
    public ObservableList<FleetRow> shown() {
        return shown;
    }

    /** Part of a name, an id, a Region, an account or of what a cell says; empty lets everything through. */
    public StringProperty textProperty() {
        return text;
    }

    /** Which rows are wanted. */
    public ObjectProperty<RowFilter> filterProperty() {
        return filter;
    }

    /** What is usual in the fleet so far. */
    public ReadOnlyObjectProperty<OddOnes> oddOnesProperty() {
        return oddOnes.getReadOnlyProperty();
    }

    /** How many rows each filter lets through, whatever is typed. */
    public ReadOnlyObjectProperty<Map<RowFilter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The profiles that were read, in numbers. */
    public ReadOnlyObjectProperty<FleetSummary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The ascending order of a column. */
    public Comparator<FleetRow> order(FleetColumn column) {
        return column == FleetColumn.ODD ? Comparator.comparingInt(this::oddness) : orders.of(column);
    }

    /** Puts the rows in an order, and equal ones, or all without an order, worst first. */
    public void sort(@Nullable Comparator<FleetRow> wish) {
        order = wish == null ? orders.worstFirst() : wish.thenComparing(orders.worstFirst());
        shown.setComparator(order);
    }

    /** All rows, in the order in which they came. */
    List<FleetRow> all() {
        return all;
    }

    void clear() {
        read.clear();
        all.clear();
        count();
    }

    /**
     * Puts rows in; of several about the same, one that was read stays, else the latest. That a list could not be read
     * is no longer so once something came of it.
     */
    void add(List<FleetRow> rows) {
        var latest = new LinkedHashMap<FleetRow.Key, FleetRow>();
        rows.stream().filter(row -> !read.contains(row.key()))
                .forEach(row -> latest.merge(row.key(), row, (old, next) -> old.facts().isPresent() ? old : next));
        var listed = latest.values().stream().filter(row -> !row.isWaiting()).flatMap(row -> row.listedBy().stream())
                .collect(Collectors.toSet());
        all.removeIf(row -> latest.containsKey(row.key()) || (row.isFailed() && listed.contains(row.key())));
        all.addAll(latest.values());
        latest.values().stream().filter(row -> row.facts().isPresent()).map(FleetRow::key).forEach(read::add);
        count();
    }

    /** Takes out what still waits, since it is not going to be read. */
    void dropWaiting() {
        if (all.removeIf(FleetRow::isWaiting)) {
            count();
        }
    }

    private void count() {
        var facts = all.stream().flatMap(row -> row.facts().stream()).toList();
        var usual = OddOnes.of(facts);
        summary.set(FleetSummary.of(facts, usual));
        var same = usual.hasSameValues(oddOnes.get());
        oddOnes.set(usual);
        if (!same) {
            judgeAgain();
        }
        var next = new EnumMap<RowFilter, Integer>(RowFilter.class);
        Stream.of(RowFilter.values())
                .forEach(one -> next.put(one, (int) all.stream().filter(row -> passes(row, one)).count()));
        counts.set(next);
    }

    /** What is odd is no longer what it was: rows come or go, or change their place. */
    private void judgeAgain() {
        if (filter.get() == RowFilter.ODD) {
            filter();
        }
        if (!order.equals(orders.worstFirst())) {
            shown.setComparator(orders.worstFirst());
            shown.setComparator(order);
        }
    }

    private void filter() {
        var typed = text.get().strip().toLowerCase(Locale.ROOT);
        var kind = filter.get();
        wanted.setPredicate(row -> passes(row, kind) && (typed.isEmpty() || holds(row, typed)));
    }

    private boolean passes(FleetRow row, RowFilter kind) {
        return switch (kind) {
            case ALL -> true;
            case ATTENTION -> row.facts().filter(ProfileFacts::needsAttention).isPresent();
            case OPEN -> row.facts().filter(facts -> facts.access().isOpenToEveryone()).isPresent();
            case ODD -> oddness(row) > 0;
            case NOT_READ -> row.isFailed();
        };
    }

    private int oddness(FleetRow row) {
        return row.facts().map(facts -> oddOnes.get().in(facts).size()).orElse(0);
    }

    private static boolean holds(FleetRow row, String typed) {
        var ids = Stream.of(Optional.ofNullable(row.instance()).map(instance -> instance.id().value()),
                Optional.ofNullable(row.profile()).map(profile -> profile.id().value())).flatMap(Optional::stream);
        return Stream.concat(ids, row.texts().values().stream().map(FleetRow.CellText::line))
                .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(typed));
    }
}
