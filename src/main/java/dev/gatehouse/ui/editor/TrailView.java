package dev.gatehouse.ui.editor;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;

/** Who changed the profile: a button that asks, and what was answered. */
public final class TrailView {
    private final TrailViewModel trail;
    private final Announcer announcer;

    @FXML
    private Button askButton;
    @FXML
    private Button copyButton;
    @FXML
    private Label statusLabel;
    @FXML
    private VBox lineBox;

    /** Shows {@code trail}. */
    public TrailView(TrailViewModel trail, Announcer announcer) {
        this.trail = trail;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        askButton.disableProperty().bind(trail.busyProperty());
        Shown.when(copyButton, Bindings.isNotEmpty(trail.lines()));
        Shown.text(statusLabel, trail.statusProperty());
        trail.lines().addListener((ListChangeListener<TrailViewModel.Line>) _ -> show());
        trail.statusProperty().subscribe(announcer::announce);
    }

    @FXML
    private void ask() {
        trail.ask();
    }

    @FXML
    private void copy() {
        Clipboards.copy(trail.text());
    }

    private void show() {
        lineBox.getChildren().setAll(trail.lines().stream().map(TrailView::line).toList());
    }

    private static VBox line(TrailViewModel.Line line) {
        var who = new Label(line.who());
        who.setWrapText(true);
        who.getStyleClass().add(Styles.MONO);
        var rest = new Label(line.when() + " · " + line.detail());
        rest.setWrapText(true);
        rest.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        return new VBox(2, who, rest);
    }
}
