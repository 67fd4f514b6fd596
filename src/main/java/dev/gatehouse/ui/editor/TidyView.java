package dev.gatehouse.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.gatehouse.domain.address.TidyPlan.Operation;
import dev.gatehouse.ui.common.FormInPlace;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.MoreDetails;

/** Fewer rows at unchanged access, shown before it is done. */
public final class TidyView {
    private final TidyViewModel tidy;

    @FXML
    private VBox root;
    @FXML
    private CheckBox dropBox;
    @FXML
    private CheckBox mergeBox;
    @FXML
    private CheckBox spellBox;
    @FXML
    private Label countsLabel;
    @FXML
    private Label proofLabel;
    @FXML
    private MoreDetails lines;
    @FXML
    private Button acceptButton;

    /** Shows what {@code editor} can tidy. */
    public TidyView(EditorViewModel editor) {
        this.tidy = editor.parts().tidy();
    }

    @FXML
    private void initialize() {
        dropBox.selectedProperty().bindBidirectional(tidy.chosenProperty(Operation.DROP));
        mergeBox.selectedProperty().bindBidirectional(tidy.chosenProperty(Operation.MERGE));
        spellBox.selectedProperty().bindBidirectional(tidy.chosenProperty(Operation.SPELL));
        var preview = tidy.previewProperty();
        countsLabel.textProperty().bind(preview.map(TidyViewModel.Preview::counts));
        proofLabel.textProperty().bind(preview.map(TidyViewModel.Preview::proof));
        lines.detailsProperty().bind(preview.map(TidyViewModel.Preview::lines));
        Shown.when(lines, preview.map(TidyViewModel.Preview::changes));
        acceptButton.disableProperty().bind(preview.map(shown -> !shown.changes()));
        FormInPlace.show(root, tidy.openProperty(), dropBox, this::cancel);
    }

    @FXML
    private void cancel() {
        tidy.toggle();
    }

    @FXML
    private void accept() {
        tidy.accept();
    }
}
