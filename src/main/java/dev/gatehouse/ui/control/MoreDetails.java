package dev.gatehouse.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;

/**
 * Details for whoever wants them: folded away, and not even made, until asked for; selectable, with a button that
 * copies them.
 */
public final class MoreDetails extends VBox {

    private final StringProperty moreText = new SimpleStringProperty(this, "moreText", "");
    private final StringProperty copyText = new SimpleStringProperty(this, "copyText", "");
    private final StringProperty details = new SimpleStringProperty(this, "details", "");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);

    /** Folded details without words. */
    public MoreDetails() {
        getStyleClass().add("gh-more");
        FirstShown.then(this, this::fill);
    }

    private void fill() {
        var bar = Looks.styled(new HBox(toggle()), "bar");
        getChildren().add(bar);
        open.subscribe(yes -> {
            if (yes && getChildren().size() == 1) {
                bar.getChildren().add(copyButton());
                getChildren().add(area());
            }
        });
    }

    private Button toggle() {
        var toggle = Looks.styled(new Button(), Styles.FLAT, "toggle");
        toggle.textProperty().bind(moreText);
        toggle.graphicProperty().bind(open.map(yes -> Looks.icon(yes ? "fth-chevron-down" : "fth-chevron-right")));
        toggle.setOnAction(event -> open.set(!open.get()));
        return toggle;
    }

    private Button copyButton() {
        var copy = Looks.styled(new Button(), Styles.FLAT);
        copy.setGraphic(Looks.icon("fth-copy"));
        copy.textProperty().bind(copyText);
        copy.setOnAction(event -> Clipboards.copy(details.get()));
        Shown.when(copy, open);
        return copy;
    }

    /** Follows the text only while it is open, so that what nobody looks at costs nothing. */
    private LongText area() {
        var area = new LongText();
        area.textProperty().bind(details.when(open));
        area.accessibleTextProperty().bind(moreText);
        Shown.when(area, open);
        return area;
    }

    /** The words that open the details. */
    public StringProperty moreTextProperty() {
        return moreText;
    }

    public String getMoreText() {
        return moreText.get();
    }

    public void setMoreText(String value) {
        moreText.set(value);
    }

    /** The words of the copy button. */
    public StringProperty copyTextProperty() {
        return copyText;
    }

    public String getCopyText() {
        return copyText.get();
    }

    public void setCopyText(String value) {
        copyText.set(value);
    }

    /** What is shown and copied. */
    public StringProperty detailsProperty() {
        return details;
    }

    public String getDetails() {
        return details.get();
    }

    public void setDetails(String value) {
        details.set(value);
    }

    /** Whether the details are shown. */
    public BooleanProperty openProperty() {
        return open;
    }
}
