package dev.gatehouse.ui.control;

import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Shown;

/**
 * A picture of one address family: what is allowed, what is blocked inside it, what has no effect. Arrow keys, Home and
 * End walk over the segments; the words of the one under the cursor or the mouse stand above at the right in place of
 * the summary, and are what screen readers say.
 */
public final class RangeStrip extends VBox {

    private static final PseudoClass POINTING = PseudoClass.getPseudoClass("pointing");

    private final ObservableList<RangeSegment> segments = FXCollections.observableArrayList();
    private final IntegerProperty current = new SimpleIntegerProperty(this, "current", -1);
    private final StringProperty caption = new SimpleStringProperty(this, "caption", "");
    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private final StringProperty allowedText = new SimpleStringProperty(this, "allowedText", "");
    private final StringProperty blockedText = new SimpleStringProperty(this, "blockedText", "");
    private final StringProperty deadText = new SimpleStringProperty(this, "deadText", "");
    private final StringProperty gainedText = new SimpleStringProperty(this, "gainedText", "");
    private final StringProperty lostText = new SimpleStringProperty(this, "lostText", "");
    private final StringProperty here = new SimpleStringProperty(this, "here", "");
    private final RangeBar bar;

    /** An empty strip. */
    public RangeStrip() {
        getStyleClass().add("gh-range-strip");
        var swatches = new RangeBar.Swatches();
        bar = new RangeBar(segments, current, here, swatches);
        bar.accessibleTextProperty().bind(caption.flatMap(c -> summary.map(s -> Looks.spoken(c, s))));
        Ends captions = Looks.styled(new Ends(leftCaption(), rightCaption()), "captions");
        FlowPane legend = Looks.styled(new FlowPane(key(swatches.allowed(), allowedText),
                key(swatches.blocked(), blockedText), key(swatches.dead(), deadText),
                key(swatches.gained(), gainedText), key(swatches.lost(), lostText)), "legend");
        Shown.when(legend, anyOf(allowedText, blockedText, deadText, gainedText, lostText));
        getChildren().addAll(captions, bar, legend);
        segments.addListener((ListChangeListener<RangeSegment>) change -> current.set(-1));
    }

    private Label leftCaption() {
        var left = Looks.label(caption);
        left.setWrapText(true);
        return left;
    }

    /** The summary, or the words of the segment under the cursor, in the room of the summary so that nothing moves. */
    private StackPane rightCaption() {
        var pointing = here.map(words -> !words.isEmpty());
        var total = new Label();
        total.textProperty().bind(summary);
        total.visibleProperty().bind(pointing.map(yes -> !yes));
        var segment = Looks.label(here);
        segment.setPrefWidth(0);
        segment.setMaxWidth(Double.MAX_VALUE);
        segment.setAlignment(Pos.CENTER_RIGHT);
        pointing.subscribe(yes -> segment.pseudoClassStateChanged(POINTING, yes));
        var right = new StackPane(total, segment);
        right.setAlignment(Pos.CENTER_RIGHT);
        return right;
    }

    private static ObservableValue<Boolean> anyOf(StringProperty... texts) {
        return Bindings.createBooleanBinding(
                () -> Stream.of(texts).anyMatch(text -> !text.get().isEmpty()), texts);
    }

    private static Label key(Region swatch, StringProperty text) {
        Label key = Looks.label(text);
        key.setGraphic(swatch);
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    /** The stretches, by start. Up to 10 000 are drawn without delay. */
    public ObservableList<RangeSegment> getSegments() {
        return segments;
    }

    /** The segment under the cursor, -1 for none. */
    public IntegerProperty currentProperty() {
        return current;
    }

    /** Above at the left: the family and the space shown. */
    public StringProperty captionProperty() {
        return caption;
    }

    public String getCaption() {
        return caption.get();
    }

    public void setCaption(String value) {
        caption.set(value);
    }

    /** Above at the right: how much of it is admitted. */
    public StringProperty summaryProperty() {
        return summary;
    }

    public String getSummary() {
        return summary.get();
    }

    public void setSummary(String value) {
        summary.set(value);
    }

    /** The key's word for allowed; "" leaves it out. */
    public StringProperty allowedTextProperty() {
        return allowedText;
    }

    public String getAllowedText() {
        return allowedText.get();
    }

    public void setAllowedText(String value) {
        allowedText.set(value);
    }

    /** The key's word for blocked inside allowed; "" leaves it out. */
    public StringProperty blockedTextProperty() {
        return blockedText;
    }

    public String getBlockedText() {
        return blockedText.get();
    }

    public void setBlockedText(String value) {
        blockedText.set(value);
    }

    /** The key's word for rows without effect; "" leaves it out. */
    public StringProperty deadTextProperty() {
        return deadText;
    }

    public String getDeadText() {
        return deadText.get();
    }

    public void setDeadText(String value) {
        deadText.set(value);
    }

    /** The key's word for what is let in and was not before; "" leaves it out. */
    public StringProperty gainedTextProperty() {
        return gainedText;
    }

    /** The key's word for what is refused and was let in before; "" leaves it out. */
    public StringProperty lostTextProperty() {
        return lostText;
    }

    /** The words of the segment under the cursor or the mouse, "" for none. */
    public StringProperty hereProperty() {
        return here;
    }
}
