package dev.gatehouse.ui.control;

import java.time.Duration;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A session from sign-in to its longest end: a bar with one tick an hour, filled up to the idle sign-out, whose words
 * stand above its mark. An idle time of zero means that idle users are not signed out.
 */
public final class SessionTimeline extends Region {

    private static final double BAR = 12;
    private static final double GAP = 6;

    private final ObjectProperty<Duration> idle = new SimpleObjectProperty<>(this, "idle", Duration.ZERO);
    private final ObjectProperty<Duration> longest = new SimpleObjectProperty<>(this, "longest", Duration.ofHours(12));
    private final StringProperty idleText = new SimpleStringProperty(this, "idleText", "");
    private final StringProperty startText = new SimpleStringProperty(this, "startText", "");
    private final StringProperty endText = new SimpleStringProperty(this, "endText", "");

    private final Region track = Looks.styled(new Region(), "track");
    private final Region fill = Looks.styled(new Region(), "idle");
    private final Region mark = Looks.styled(new Region(), "mark");
    private final Label idleLabel = Looks.label(idleText, "idle-text");
    private final Label startLabel = Looks.label(startText);
    private final Label endLabel = Looks.label(endText);

    /** A time line of twelve hours. */
    public SessionTimeline() {
        getStyleClass().add("gh-timeline");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty()
                .bind(startText.flatMap(s -> idleText.flatMap(i -> endText.map(e -> Looks.spoken(s, i, e)))));
        longest.subscribe(hours -> rebuild());
        idle.subscribe(this::requestLayout);
    }

    private void rebuild() {
        getChildren().setAll(track, fill);
        for (long hour = 1; hour < longest.get().toHours(); hour++) {
            Region tick = Looks.styled(new Region(), "tick");
            tick.setUserData(Duration.ofHours(hour));
            getChildren().add(tick);
        }
        getChildren().addAll(mark, idleLabel, startLabel, endLabel);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = idleLabel.prefHeight(-1) + GAP;
        double at = Math.clamp(x(idle.get()), 0, width);
        track.resizeRelocate(0, top, width, BAR);
        fill.resizeRelocate(0, top, at, BAR);
        mark.setVisible(at > 0);
        mark.resizeRelocate(snapPositionX(Math.max(0, at - 1)), top - GAP + 2, 2, BAR + GAP);
        getChildren().stream().filter(node -> node.getUserData() instanceof Duration)
                .forEach(tick -> tick.resizeRelocate(snapPositionX(x((Duration) tick.getUserData())), top + BAR - 4, 1,
                        4));
        place(idleLabel, at - 1, 0);
        place(startLabel, 0, top + BAR + 4);
        place(endLabel, width, top + BAR + 4);
    }

    private double x(Duration time) {
        return getWidth() * time.toMillis() / longest.get().toMillis();
    }

    /** Places a label around x, moved inside the bar's ends. */
    private void place(Label label, double x, double y) {
        double wide = Math.min(getWidth(), label.prefWidth(-1));
        label.resizeRelocate(snapPositionX(Math.clamp(x - wide / 2, 0, Math.max(0, getWidth() - wide))), y, wide,
                label.prefHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return idleLabel.prefHeight(-1) + GAP + BAR + 4 + startLabel.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    /** After how long idle users are signed out; zero for never. */
    public ObjectProperty<Duration> idleProperty() {
        return idle;
    }

    /** How long a session lasts at most. */
    public ObjectProperty<Duration> longestProperty() {
        return longest;
    }

    /** The words at the idle mark. */
    public StringProperty idleTextProperty() {
        return idleText;
    }

    public String getIdleText() {
        return idleText.get();
    }

    public void setIdleText(String value) {
        idleText.set(value);
    }

    /** The words at the start. */
    public StringProperty startTextProperty() {
        return startText;
    }

    public String getStartText() {
        return startText.get();
    }

    public void setStartText(String value) {
        startText.set(value);
    }

    /** The words at the end. */
    public StringProperty endTextProperty() {
        return endText;
    }

    public String getEndText() {
        return endText.get();
    }

    public void setEndText(String value) {
        endText.set(value);
    }
}
