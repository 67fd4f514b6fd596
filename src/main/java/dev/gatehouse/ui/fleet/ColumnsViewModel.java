package dev.gatehouse.ui.fleet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

import dev.gatehouse.domain.matrix.ColumnChoice;
import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.Kept;

/** Which columns are shown: those somebody chose, or as many as fit, the most telling first. */
public final class ColumnsViewModel {
    private static final Set<FleetColumn> ALWAYS = EnumSet.of(FleetColumn.INSTANCE, FleetColumn.PROFILE);
    private static final List<FleetColumn> MOST_TELLING = List.of(FleetColumn.INSTANCE, FleetColumn.PROFILE,
            FleetColumn.ACCESS, FleetColumn.FINDINGS, FleetColumn.IDLE, FleetColumn.ALLOWED, FleetColumn.BLOCKED,
            FleetColumn.SCORE, FleetColumn.ODD, FleetColumn.CHANGED,
            FleetColumn.SHARE, FleetColumn.LONGEST, FleetColumn.STATE,
            FleetColumn.ACCOUNT, FleetColumn.REGION);
    private static final Set<FleetColumn> GROWING = EnumSet.of(FleetColumn.INSTANCE, FleetColumn.PROFILE,
            FleetColumn.ACCESS, FleetColumn.ODD);
    private static final int SCROLL_BAR = 12;

    private final ColumnWidths widths;
    private final Kept<ColumnChoice> choice;
    private final DoubleProperty space = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<Set<FleetColumn>> shown = new ReadOnlyObjectWrapper<>(ALWAYS);

    ColumnsViewModel(Kept<ColumnChoice> choice, Messages messages) {
        this.widths = new ColumnWidths(messages);
        this.choice = choice;
        choice.valueProperty().subscribe(_ -> show());
        space.subscribe(_ -> show());
    }

    /** How wide the table is, in pixels. */
    public DoubleProperty spaceProperty() {
        return space;
    }

    /** What somebody chose. */
    public ReadOnlyObjectProperty<ColumnChoice> choiceProperty() {
        return choice.valueProperty();
    }

    /** The columns that are shown. */
    public ReadOnlyObjectProperty<Set<FleetColumn>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How wide a column is at the least, in pixels. */
    public int width(FleetColumn column) {
        return widths.of(column);
    }

    /** How wide a column is now: what is left of the table goes to the names and to who may sign in. */
    public double widthNow(FleetColumn column) {
        var left = space.get() - SCROLL_BAR - shown.get().stream().mapToInt(this::wished).sum();
        var more = shown.get().stream().filter(this::isGrowing).count();
        return wished(column) + (isGrowing(column) && left > 0 ? Math.floor(left / more) : 0);
    }

    /** As wide as somebody made it, but never too narrow for its words. */
    private int wished(FleetColumn column) {
        return Math.max(width(column), choice.get().widths().getOrDefault(column, 0));
    }

    private boolean isGrowing(FleetColumn column) {
        return GROWING.contains(column) && !choice.get().widths().containsKey(column);
    }

    /** Somebody made a column so many pixels wide. */
    public void size(FleetColumn column, int width) {
        choice.update(before -> before.with(column, width));
    }

    /** Whether a column can be hidden. */
    public static boolean canBeHidden(FleetColumn column) {
        return !ALWAYS.contains(column);
    }

    /** Shows or hides a column; what is shown otherwise stays. */
    public void show(FleetColumn column, boolean visible) {
        var next = EnumSet.copyOf(shown.get());
        if (visible ? next.add(column) : next.remove(column)) {
            next.addAll(ALWAYS);
            var chosen = EnumSet.copyOf(next);
            choice.update(before -> before.showing(chosen));
        }
    }

    /** Shows as many as fit again, each as wide as it is by itself. */
    public void showAsManyAsFit() {
        choice.update(_ -> ColumnChoice.AS_MANY_AS_FIT);
    }

    private void show() {
        shown.set(choice.get().isOpen() ? fitting(space.get()) : EnumSet.copyOf(choice.get().columns()));
    }

    private Set<FleetColumn> fitting(double space) {
        var fitting = EnumSet.copyOf(ALWAYS);
        var left = space - SCROLL_BAR - ALWAYS.stream().mapToInt(this::wished).sum();
        for (var column : MOST_TELLING) {
            if (!fitting.contains(column)) {
                left -= wished(column);
                if (left < 0) {
                    return fitting;
                }
                fitting.add(column);
            }
        }
        return fitting;
    }
}
