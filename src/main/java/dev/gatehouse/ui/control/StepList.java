package dev.gatehouse.ui.control;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Steps one under the other, each with its state by icon and word, what came of it, and its time. */
public final class StepList extends VBox {

    private final ObservableList<Step> steps = FXCollections.observableArrayList();

    /** A list without steps. */
    public StepList() {
        getStyleClass().add("gh-steps");
        steps.addListener((ListChangeListener<Step>) change -> getChildren()
                .setAll(steps.stream().map(StepList::row).toList()));
    }

    private static Node row(Step step) {
        var icon = Looks.styled(new Label(), "icon");
        icon.setGraphic(Looks.icon(step.state().icon()));
        var detail = Looks.styled(new Label(step.detail()), "detail");
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.setManaged(!step.detail().isEmpty());
        var text = Looks.styled(new Label(step.text()), "text-line");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var time = Looks.styled(new Label(step.time()), "time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var words = Looks.styled(new VBox(new HBox(text, time), detail), "words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = Looks.styled(new HBox(icon, words), "gh-step", Looks.styleOf(step.state()));
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(Looks.spoken(step.text(), step.stateWord(), step.detail(), step.time()));
        return row;
    }

    /** The steps, first to last. */
    public ObservableList<Step> getSteps() {
        return steps;
    }
}
