package dev.gatehouse.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.RollOut.Point;
import dev.gatehouse.domain.finding.RollOut.State;
import dev.gatehouse.ui.common.FirstShown;

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
        root.visibleProperty().bind(rollOut.shownProperty());
        root.managedProperty().bind(rollOut.shownProperty());
        FirstShown.fill(root, root);
        countLabel.textProperty().bind(rollOut.countProperty());
        bind(vdiBox, Point.VDI_SPLIT_CCP);
        bind(vendorBox, Point.VENDOR_CCP);
        bind(customBox, Point.CUSTOM_CCP);
        bind(chatBox, Point.CHAT_ONLY);
    }

    private void bind(ComboBox<State> box, Point point) {
        box.setConverter(new Words());
        box.getItems().setAll(State.values());
        box.valueProperty().bindBidirectional(rollOut.stateProperty(point));
    }

    /** A state as it is shown; nothing is typed. */
    private final class Words extends StringConverter<State> {
        @Override
        public String toString(@Nullable State state) {
            return rollOut.words(state);
        }

        @Override
        public @Nullable State fromString(String text) {
            return null;
        }
    }
}
