package dev.gatehouse.ui.shell;

import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Focus;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;

/** The list of what runs, in the corner above the status line. */
public final class TasksView {
    private final TasksViewModel tasks;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private VBox root;
    @FXML
    private Label nothingLabel;
    @FXML
    private Label waitingLabel;
    @FXML
    private ScrollPane tasksScroll;
    @FXML
    private VBox taskLines;
    @FXML
    private Button closeButton;

    /** Shows {@code tasks}. */
    public TasksView(TasksViewModel tasks, Messages messages, Announcer announcer) {
        this.tasks = tasks;
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        Shown.when(root, tasks.openProperty());
        Shown.text(waitingLabel, tasks.waitingProperty());
        var none = Bindings.isEmpty(tasks.items());
        Shown.when(nothingLabel, none);
        Shown.when(tasksScroll, none.not());
        tasksScroll.prefViewportHeightProperty().bind(taskLines.heightProperty());
        tasks.items().addListener((ListChangeListener<TaskItem>) _ -> show());
        show();
    }

    /** Puts the focus on what can be called off first, or on the way out. */
    void focus() {
        if (lines().noneMatch(TaskLine::focus)) {
            closeButton.requestFocus();
        }
    }

    /** Lines that stay are left alone, so that the focus stays where it is. */
    private void show() {
        var hadFocus = Focus.isIn(taskLines);
        taskLines.getChildren().removeIf(line -> line instanceof TaskLine old && !tasks.items().contains(old.item()));
        for (var item : tasks.items()) {
            if (lines().noneMatch(line -> line.item().equals(item))) {
                taskLines.getChildren().add(new TaskLine(item, messages, () -> cancel(item)));
            }
        }
        if (hadFocus && !Focus.isIn(taskLines)) {
            focus();
        }
    }

    private void cancel(TaskItem item) {
        tasks.cancel(item);
        announcer.announce(messages.text("tasks.cancelled", item.name()));
    }

    private Stream<TaskLine> lines() {
        return taskLines.getChildren().stream().filter(TaskLine.class::isInstance).map(TaskLine.class::cast);
    }

    @FXML
    private void close() {
        tasks.openProperty().set(false);
    }
}
