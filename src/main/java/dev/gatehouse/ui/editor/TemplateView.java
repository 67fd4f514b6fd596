package dev.gatehouse.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.ui.common.ChoiceWords;
import dev.gatehouse.ui.common.FormInPlace;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.FieldError;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.editor.TemplateViewModel.Kind;

/** Usual sets of settings, shown as a difference before they are laid over the draft. */
public final class TemplateView {
    private final TemplateViewModel templates;

    @FXML
    private VBox root;
    @FXML
    private ComboBox<Kind> kindBox;
    @FXML
    private ComboBox<NamedNetwork> networkBox;
    @FXML
    private Label accessLabel;
    @FXML
    private FieldError warningLabel;
    @FXML
    private MoreDetails lines;
    @FXML
    private Button acceptButton;

    /** Shows the templates of {@code editor}. */
    public TemplateView(EditorViewModel editor) {
        this.templates = editor.parts().templates();
    }

    @FXML
    private void initialize() {
        kindBox.setConverter(new ChoiceWords<>(templates::words));
        kindBox.getItems().setAll(Kind.values());
        kindBox.valueProperty().bindBidirectional(templates.kindProperty());
        networkBox.setConverter(new ChoiceWords<>(NamedNetwork::name));
        networkBox.setItems(templates.networks());
        networkBox.valueProperty().bindBidirectional(templates.networkProperty());
        Shown.when(networkBox, templates.kindProperty().isEqualTo(Kind.ONLY_NETWORK));
        var preview = templates.previewProperty();
        accessLabel.textProperty().bind(preview.map(TemplatePreview::access));
        warningLabel.messageProperty().bind(preview.map(TemplatePreview::warnings));
        lines.detailsProperty().bind(preview.map(TemplatePreview::lines));
        lines.openProperty().set(true);
        Shown.when(lines, preview.map(TemplatePreview::changes));
        acceptButton.disableProperty().bind(preview.map(shown -> !shown.changes()));
        FormInPlace.show(root, templates.openProperty(), kindBox, this::cancel);
    }

    @FXML
    private void cancel() {
        templates.toggle();
    }

    @FXML
    private void accept() {
        templates.accept();
    }
}
