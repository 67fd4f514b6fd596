package dev.gatehouse.ui.review;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.Card;

/** The card that says what helps when a change locks people out. */
public final class BreakGlassView {
    private final ReviewViewModel review;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private Card glassCard;
    @FXML
    private Button saveButton;
    @FXML
    private Label noteLabel;

    /** Shows what {@code review} has to say. */
    public BreakGlassView(ReviewViewModel review, Messages messages, Announcer announcer) {
        this.review = review;
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        var glass = review.breakGlass();
        Shown.when(glassCard, glass.shownProperty());
        saveButton.disableProperty().bind(glass.undoableProperty().not());
        Shown.text(noteLabel, glass.noteProperty());
        glass.noteProperty().subscribe(announcer::announce);
    }

    @FXML
    private void save() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("glass.save"));
        var folder = chooser.showDialog(saveButton.getScene().getWindow());
        if (folder != null) {
            review.breakGlass().save(folder.toPath(), review.submit().terms());
        }
    }
}
