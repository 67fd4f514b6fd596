package dev.gatehouse.ui.instances;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.FieldError;

/** Where to look: sources and Regions, each with a box to tick; part of every page that looks in many places. */
public final class PlacesView {
    private final PlaceChoices choices;
    private final Messages messages;

    @FXML
    private VBox sourceBox;
    @FXML
    private VBox codeBox;
    @FXML
    private Label codeLabel;
    @FXML
    private PasswordField scanCodeField;
    @FXML
    private Button codeButton;
    @FXML
    private FieldError codeError;
    @FXML
    private VBox regionBox;
    @FXML
    private Label errorLabel;

    /** Shows {@code choices}. */
    public PlacesView(PlaceChoices choices, Messages messages) {
        this.choices = choices;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        choices.sources().addListener((ListChangeListener<SourceChoice>) _ -> showSources());
        choices.regions().addListener((ListChangeListener<RegionChoice>) _ -> showRegions());
        showSources();
        showRegions();
        bindCode(choices.code());
        Shown.text(errorLabel, choices.errorProperty());
    }

    private void bindCode(CodeViewModel code) {
        Shown.when(codeBox, code.wantedProperty().isNotNull());
        codeLabel.textProperty().bind(code.titleProperty());
        FieldError.join(scanCodeField, codeError, code.codeProperty(), code.errorProperty(),
                messages.text("instances.code.note"));
        codeButton.disableProperty().bind(code.busyProperty());
        code.errorProperty().subscribe(error -> {
            if (!error.isEmpty()) {
                scanCodeField.requestFocus();
            }
        });
    }

    @FXML
    private void signIn() {
        choices.signIn();
    }

    private void showSources() {
        sourceBox.getChildren().setAll(choices.sources().stream().map(source -> {
            var box = new CheckBox(source.name().equals(source.label())
                    ? source.name()
                    : messages.text("instances.source", source.name(), source.label()));
            box.setWrapText(true);
            box.selectedProperty().bindBidirectional(source.chosen());
            return box;
        }).toList());
    }

    private void showRegions() {
        regionBox.getChildren().setAll(choices.regions().stream().map(region -> {
            var box = new CheckBox(region.region());
            box.selectedProperty().bindBidirectional(region.chosen());
            return box;
        }).toList());
    }

    @FXML
    private void allRegions() {
        choices.chooseRegions(true);
    }

    @FXML
    private void noRegion() {
        choices.chooseRegions(false);
    }
}
