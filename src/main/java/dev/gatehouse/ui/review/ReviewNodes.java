package dev.gatehouse.ui.review;

import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;
import dev.gatehouse.ui.control.Step;
import dev.gatehouse.ui.control.StepState;
import dev.gatehouse.ui.review.ReviewViewModel.Check;
import dev.gatehouse.ui.review.ReviewViewModel.Remedy;

/** Makes the nodes of the review's lists, for every page that shows a difference. */
public final class ReviewNodes {
    /** The room of a line that its values do not have. */
    private static final double NAME_AND_PADDING = 190;

    private final Messages messages;

    /** Words from the window's bundle. */
    public ReviewNodes(Messages messages) {
        this.messages = messages;
    }

    /** One field: what goes, what comes, what stays. */
    public Node line(DiffLine line) {
        var name = new Label(line.field());
        name.setWrapText(true);
        name.getStyleClass().add("gh-diff-field");
        var parts = new FlowPane(8, 6);
        line.parts().forEach(part -> parts.getChildren().add(pill(part)));
        HBox.setHgrow(parts, Priority.ALWAYS);
        var row = new HBox(name, parts);
        row.getStyleClass().add("gh-diff-line");
        parts.prefWrapLengthProperty().bind(row.widthProperty().subtract(NAME_AND_PADDING));
        return row;
    }

    /** One check: how good or bad, what it means, and what {@code act} can do about it while {@code open}. */
    Node check(Check check, Consumer<Remedy> act, ObservableValue<Boolean> open) {
        var row = check(check);
        check.remedies().forEach(remedy -> {
            var link = new Hyperlink(remedy.text());
            link.setWrapText(true);
            link.setOnAction(_ -> act.accept(remedy));
            Shown.when(link, open);
            ((VBox) row.getChildren().getLast()).getChildren().add(link);
        });
        return row;
    }

    /** One check: how good or bad, and what it means. */
    public HBox check(Check check) {
        var icon = new FontIcon(switch (check.kind()) {
            case GOOD -> "fth-check";
            case NOTE -> "fth-info";
            case WARNING -> "fth-alert-triangle";
            case DANGER -> "fth-alert-octagon";
        });
        var style = switch (check.kind()) {
            case GOOD -> Styles.SUCCESS_TEXT;
            case NOTE -> Styles.QUIET;
            case WARNING -> Styles.WARNING_TEXT;
            case DANGER -> Styles.DANGER_TEXT;
        };
        icon.getStyleClass().add(style);
        var title = new Label(check.title());
        title.getStyleClass().addAll(Styles.STRONG, style);
        title.setWrapText(true);
        var detail = new Label(check.detail());
        detail.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        detail.setWrapText(true);
        var words = new VBox(2, title);
        if (!check.detail().isEmpty()) {
            words.getChildren().add(detail);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, icon, words);
        row.getStyleClass().add("gh-check");
        return row;
    }

    Step step(StepLine line) {
        var state = switch (line.state()) {
            case WAITING -> StepState.WAITING;
            case RUNNING -> StepState.RUNNING;
            case DONE -> StepState.DONE;
            case REFUSED, STOPPED -> StepState.FAILED;
            case OPEN -> StepState.OPEN;
        };
        return new Step(line.text(), state, messages.text("step.state." + line.state()), line.detail(), line.time());
    }

    private Pill pill(DiffLine.Part part) {
        var pill = new Pill();
        pill.setText(messages.text("review.part." + part.kind(), part.text()));
        pill.setVariant(switch (part.kind()) {
            case REMOVED -> PillVariant.DANGER;
            case ADDED -> PillVariant.SUCCESS;
            case KEPT -> PillVariant.NEUTRAL;
            case RESPELLED -> PillVariant.ACCENT;
        });
        return pill;
    }
}
