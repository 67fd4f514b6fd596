package dev.gatehouse.ui.handover;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.stage.FileChooser;

import dev.gatehouse.ui.common.Drops;
import dev.gatehouse.ui.common.Messages;

/** The button that opens a change a colleague prepared; its file can be dropped on it too. */
public final class HandOverView {
    private final HandOverViewModel handOvers;
    private final Messages messages;

    @FXML
    private Button openButton;

    /** Opens into {@code handOvers}. */
    public HandOverView(HandOverViewModel handOvers, Messages messages) {
        this.handOvers = handOvers;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Drops.acceptFile(openButton, handOvers::open);
    }

    /** Asks for the file. */
    @FXML
    public void open() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("handover.open"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(messages.text("handover.files"), "*.json"),
                new FileChooser.ExtensionFilter(messages.text("import.file.any"), "*.*"));
        var file = chooser.showOpenDialog(openButton.getScene().getWindow());
        if (file != null) {
            handOvers.open(file.toPath());
        }
    }
}
