package dev.gatehouse.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.gatehouse.domain.finding.RollOut.Point;
import dev.gatehouse.domain.finding.RollOut.State;
import dev.gatehouse.ui.common.ChoiceWords;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Shown;

/** The check-list before idle sign-out goes live. */
public final class RollOutView {
    private final RollOutViewModel rollOut;

    @FXML
    private VBox root;
    @FXML
    private Label countLabel;
    @FXML
    private ComboBox<State> vdiBox;
    @FXML
    private ComboBox<State> vendorBox;
    @FXML
    private ComboBox<State> customBox;
    @FXML
    private ComboBox<State> chatBox;

    /** Shows the list of {@code editor}. */
    public RollOutView(EditorViewModel editor) {
        this.rollOut = editor.parts().rollOut();
    }

    @FXML
    private void initialize() {
        Shown.when(root, rollOut.shownProperty());
        FirstShown.fill(root, root);
        countLabel.textProperty().bind(rollOut.countProperty());
        bind(vdiBox, Point.VDI_SPLIT_CCP);
        bind(vendorBox, Point.VENDOR_CCP);
        bind(customBox, Point.CUSTOM_CCP);
        bind(chatBox, Point.CHAT_ONLY);
    }

    private void bind(ComboBox<State> box, Point point) {
        box.setConverter(new ChoiceWords<>(rollOut::words));
        box.getItems().setAll(State.values());
        box.valueProperty().bindBidirectional(rollOut.stateProperty(point));
    }
}
