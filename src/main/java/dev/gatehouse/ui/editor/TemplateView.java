package dev.gatehouse.ui.editor;

import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.ui.common.FirstShown;
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
        root.visibleProperty().bind(templates.openProperty());
        root.managedProperty().bind(templates.openProperty());
        FirstShown.fill(root, root);
        kindBox.setConverter(new Words<>(templates::words));
        kindBox.getItems().setAll(Kind.values());
        kindBox.valueProperty().bindBidirectional(templates.kindProperty());
        networkBox.setConverter(new Words<>(network -> network == null ? "" : network.name()));
        networkBox.setItems(templates.networks());
        networkBox.valueProperty().bindBidirectional(templates.networkProperty());
        networkBox.visibleProperty().bind(templates.kindProperty().isEqualTo(Kind.ONLY_NETWORK));
        networkBox.managedProperty().bind(networkBox.visibleProperty());
        var preview = templates.previewProperty();
        accessLabel.textProperty().bind(preview.map(TemplatePreview::access));
        warningLabel.messageProperty().bind(preview.map(TemplatePreview::warnings));
        lines.detailsProperty().bind(preview.map(TemplatePreview::lines));
        lines.openProperty().set(true);
        lines.visibleProperty().bind(preview.map(TemplatePreview::changes));
        lines.managedProperty().bind(lines.visibleProperty());
        acceptButton.disableProperty().bind(preview.map(shown -> !shown.changes()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        templates.openProperty().subscribe(open -> {
            if (open) {
                kindBox.requestFocus();
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }

    @FXML
    private void cancel() {
        templates.toggle();
    }

    @FXML
    private void accept() {
        templates.accept();
    }

    /** A value as it is shown; nothing is typed. */
    private static final class Words<T> extends StringConverter<T> {
        private final Function<@Nullable T, String> words;

        Words(Function<@Nullable T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T value) {
            return words.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null;
        }
    }
}
