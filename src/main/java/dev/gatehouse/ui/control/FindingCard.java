package dev.gatehouse.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Styles;

/** One finding: tone by bar, icon and word, then what, why, and links to mend it or to go where it is. */
public final class FindingCard extends VBox {

    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.INFO);
    private final StringProperty word = new SimpleStringProperty(this, "word", "");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final StringProperty detail = new SimpleStringProperty(this, "detail", "");
    private final StringProperty actionText = new SimpleStringProperty(this, "actionText", "");
    private final StringProperty goToText = new SimpleStringProperty(this, "goToText", "");
    private final ObjectProperty<Runnable> onAction = new SimpleObjectProperty<>(this, "onAction", () -> {});
    private final ObjectProperty<Runnable> onGoTo = new SimpleObjectProperty<>(this, "onGoTo", () -> {});

    /** An empty card. */
    public FindingCard() {
        getStyleClass().add("gh-finding");
        setAccessibleRole(AccessibleRole.TEXT);
        Looks.follow(this, tone);
        getChildren().addAll(top(), Looks.wrapped(title, "title"), Looks.wrapped(detail, "detail"), links());
        ObservableValue<String> heading = word.flatMap(w -> title.map(t -> Looks.spoken(w, t)));
        accessibleTextProperty().bind(heading.flatMap(h -> detail.map(d -> Looks.spoken(h, d))));
    }

    private HBox top() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label codeLabel = Looks.label(code, "code", Styles.MONO);
        codeLabel.setMinWidth(Region.USE_PREF_SIZE);
        return Looks.styled(new HBox(Looks.icon(tone.map(Tone::icon)), Looks.label(word, "word"), gap, codeLabel),
                "top");
    }

    private HBox links() {
        var links = Looks.styled(new HBox(link(actionText, onAction), link(goToText, onGoTo)), "links");
        Looks.shownIf(links, actionText.isNotEmpty().or(goToText.isNotEmpty()));
        return links;
    }

    private static Hyperlink link(StringProperty text, ObjectProperty<Runnable> action) {
        var link = new Hyperlink();
        link.textProperty().bind(text);
        link.setOnAction(event -> action.get().run());
        Looks.shownIf(link, text.map(words -> !words.isEmpty()));
        return link;
    }

    /** How serious it is. */
    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    public Tone getTone() {
        return tone.get();
    }

    public void setTone(Tone value) {
        tone.set(value);
    }

    /** The tone in a word, as "SECURITY"; colour and icon alone say nothing. */
    public StringProperty wordProperty() {
        return word;
    }

    public String getWord() {
        return word.get();
    }

    public void setWord(String value) {
        word.set(value);
    }

    /** What was found, in a few words. */
    public StringProperty titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    public void setTitle(String value) {
        title.set(value);
    }

    /** The finding's code, as "ACP-IP-031". */
    public StringProperty codeProperty() {
        return code;
    }

    public String getCode() {
        return code.get();
    }

    public void setCode(String value) {
        code.set(value);
    }

    /** Why it matters and what to do. */
    public StringProperty detailProperty() {
        return detail;
    }

    public String getDetail() {
        return detail.get();
    }

    public void setDetail(String value) {
        detail.set(value);
    }

    /** The words of the link that mends it; "" for none. */
    public StringProperty actionTextProperty() {
        return actionText;
    }

    public String getActionText() {
        return actionText.get();
    }

    public void setActionText(String value) {
        actionText.set(value);
    }

    /** The words of the link that leads to the place; "" for none. */
    public StringProperty goToTextProperty() {
        return goToText;
    }

    public String getGoToText() {
        return goToText.get();
    }

    public void setGoToText(String value) {
        goToText.set(value);
    }

    /** What the mending link does. */
    public ObjectProperty<Runnable> onActionProperty() {
        return onAction;
    }

    /** What the leading link does. */
    public ObjectProperty<Runnable> onGoToProperty() {
        return onGoTo;
    }
}
