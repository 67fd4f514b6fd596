package dev.gatehouse.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;

/** One running task: its name, how long it has run, how far it is, and how it is called off. */
final class TaskLine extends VBox {
    private final TaskItem item;
    private final Button cancel;

    TaskLine(TaskItem item, Messages messages, Runnable calledOff) {
        this.item = item;
        this.cancel = new Button(messages.text("tasks.cancel"));
        getStyleClass().add("gh-task");
        var name = wrapped(new Label(item.name()));
        name.getStyleClass().add(Styles.STRONG);
        var spent = quiet(new Label());
        spent.textProperty().bind(item.spentProperty());
        spent.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new ProgressBar();
        bar.progressProperty().bind(item.shareProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        Shown.when(bar, bar.indeterminateProperty().not()); // nothing moves without saying anything
        bar.setAccessibleText(item.name());
        cancel.setAccessibleText(messages.text("tasks.cancel.name", item.name()));
        cancel.setOnAction(_ -> calledOff.run());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        var whyNot = quiet(wrapped(new Label()));
        Shown.text(whyNot, item.whyNotProperty());
        Shown.when(cancel, whyNot.textProperty().isEmpty());
        var progress = quiet(wrapped(new Label()));
        progress.textProperty().bind(item.progressProperty());
        var foot = foot(progress, cancel);
        Shown.when(foot, cancel.visibleProperty().or(progress.textProperty().isNotEmpty()));
        getChildren().addAll(new HBox(12, name, spent), bar, foot, whyNot);
    }

    TaskItem item() {
        return item;
    }

    /** Puts the focus where it is called off; goes nowhere while it goes on to its end. */
    boolean focus() {
        if (cancel.isVisible()) {
            cancel.requestFocus();
        }
        return cancel.isVisible();
    }

    private static HBox foot(Label progress, Button cancel) {
        var foot = new HBox(12, progress, cancel);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label quiet(Label label) {
        label.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        return label;
    }
}
