package dev.gatehouse.ui.control;

import javafx.beans.DefaultProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Shown;

/**
 * A titled box. In FXML:
 * {@code <Card title="%x" icon="fth-shield"><trailing><Button/></trailing> ...content... </Card>}; the
 * style class "flush" takes the padding off the content, for lists.
 */
@DefaultProperty("content")
public final class Card extends VBox {

    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty icon = new SimpleStringProperty(this, "icon", "");
    private final HBox trailing = Looks.styled(new HBox(), "trailing");
    private final VBox body = Looks.styled(new VBox(), "body");

    /** An empty card. */
    public Card() {
        getStyleClass().add("gh-card");
        setAccessibleRole(AccessibleRole.TITLED_PANE);
        accessibleTextProperty().bind(title);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header(), body);
    }

    private HBox header() {
        Label name = Looks.wrapped(title, "title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        trailing.setMinWidth(Region.USE_PREF_SIZE);
        var header = Looks.styled(new HBox(Looks.icon(icon), name, gap, trailing), "header");
        Shown.when(header, title.map(text -> !text.isEmpty()));
        return header;
    }

    /** The words in the title bar; without them there is no title bar. */
    public StringProperty titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    public void setTitle(String value) {
        title.set(value);
    }

    /** The Ikonli literal of the icon before the title, "" for none. */
    public StringProperty iconProperty() {
        return icon;
    }

    public String getIcon() {
        return icon.get();
    }

    public void setIcon(String value) {
        icon.set(value);
    }

    /** What stands at the right of the title bar. */
    public ObservableList<Node> getTrailing() {
        return trailing.getChildren();
    }

    /** What the card holds, top to bottom. */
    public ObservableList<Node> getContent() {
        return body.getChildren();
    }
}
