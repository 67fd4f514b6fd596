package dev.gatehouse.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;

/** One finding: tone by bar, icon and word, then what, why, and links to mend it or to go where it is. */
public final class FindingCard extends VBox {

    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.INFO);
    private final StringProperty word = new SimpleStringProperty(this, "word", "");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final StringProperty detail = new SimpleStringProperty(this, "detail", "");
    private final ObservableList<Link> links = FXCollections.observableArrayList();

    /** An empty card. */
    public FindingCard() {
        getStyleClass().add("gh-finding");
        setAccessibleRole(AccessibleRole.TEXT);
        Looks.follow(this, tone);
        getChildren().addAll(top(), Looks.wrapped(title, "title"), Looks.wrapped(detail, "detail"), links());
        ObservableValue<String> heading = word.flatMap(w -> title.map(t -> Looks.spoken(w, t)));
        accessibleTextProperty().bind(heading.flatMap(h -> detail.map(d -> Looks.spoken(h, d))));
    }

    private Ends top() {
        var kind = Looks.styled(new HBox(Looks.icon(tone.map(Tone::icon)), Looks.label(word, "word")), "kind");
        return Looks.styled(new Ends(kind, Looks.label(code, "code", Styles.MONO)), "top");
    }

    private FlowPane links() {
        var pane = Looks.styled(new FlowPane(), "links");
        pane.setMinWidth(0);
        Shown.when(pane, Bindings.isNotEmpty(links));
        links.addListener((ListChangeListener<Link>) _ -> pane.getChildren()
                .setAll(links.stream().map(what -> link(what, pane)).toList()));
        return pane;
    }

    /** A link longer than the card goes on in the next line. */
    private static Hyperlink link(Link what, FlowPane pane) {
        var link = new Hyperlink(what.text());
        link.setWrapText(true);
        link.maxWidthProperty().bind(pane.widthProperty());
        link.setOnAction(_ -> what.action().run());
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

    /** What can be done about it, the first thing first. */
    public ObservableList<Link> getLinks() {
        return links;
    }

    /**
     * Something that can be done about a finding.
     *
     * @param text
     *            its words
     * @param action
     *            what it does
     */
    public record Link(String text, Runnable action) {}
}
