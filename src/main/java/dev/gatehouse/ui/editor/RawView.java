package dev.gatehouse.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

import dev.gatehouse.ui.control.MoreDetails;

/** What AWS returned, word for word, with request id and time. */
public final class RawView {
    private final RawViewModel raw;

    @FXML
    private Label callLabel;
    @FXML
    private MoreDetails bodyDetails;

    /** Shows the last answer behind {@code editor}. */
    public RawView(EditorViewModel editor) {
        this.raw = editor.parts().panels().raw();
    }

    @FXML
    private void initialize() {
        callLabel.textProperty().bind(raw.callProperty());
        bodyDetails.detailsProperty().bind(raw.bodyProperty());
    }
}
