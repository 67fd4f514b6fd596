package dev.gatehouse.ui.exchange;

import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import dev.gatehouse.domain.profile.Template.Copied.Part;
import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.ChoiceWords;
import dev.gatehouse.ui.common.Drops;
import dev.gatehouse.ui.common.FormInPlace;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.FieldError;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.editor.TemplatePreview;
import dev.gatehouse.ui.profiles.InstanceChoice;

/** Settings of another profile, shown as a difference before they are laid over the draft. */
public final class CopySettingsView {
    private final CopySettingsViewModel settings;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private VBox root;
    @FXML
    private ComboBox<InstanceChoice> instanceBox;
    @FXML
    private ComboBox<SourceChoice> sourceBox;
    @FXML
    private CheckBox allowedBox;
    @FXML
    private CheckBox blockedBox;
    @FXML
    private CheckBox idleBox;
    @FXML
    private CheckBox periodicBox;
    @FXML
    private CheckBox descriptionBox;
    @FXML
    private Label statusLabel;
    @FXML
    private Label accessLabel;
    @FXML
    private FieldError warningLabel;
    @FXML
    private MoreDetails lines;
    @FXML
    private Button acceptButton;

    /** Shows the settings of {@code exchange}. */
    public CopySettingsView(ExchangeViewModel exchange, Messages messages, Announcer announcer) {
        this.settings = exchange.settings();
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        instanceBox.setConverter(new ChoiceWords<>(InstanceChoice::label));
        instanceBox.setItems(settings.instances());
        instanceBox.valueProperty().bindBidirectional(settings.instanceProperty());
        sourceBox.setConverter(new ChoiceWords<>(SourceChoice::label));
        sourceBox.setItems(settings.sources());
        sourceBox.valueProperty().bindBidirectional(settings.sourceProperty());
        Map.of(Part.ALLOWED, allowedBox, Part.BLOCKED, blockedBox, Part.IDLE, idleBox, Part.PERIODIC, periodicBox,
                Part.DESCRIPTION, descriptionBox)
                .forEach((part, box) -> box.selectedProperty().bindBidirectional(settings.wantedProperty(part)));
        statusLabel.textProperty().bind(settings.statusProperty());
        settings.statusProperty().subscribe(announcer::announce);
        bindPreview();
        Drops.acceptFile(root, settings::file);
        FormInPlace.show(root, settings.openProperty(), sourceBox, this::cancel);
    }

    private void bindPreview() {
        var preview = settings.previewProperty();
        Shown.text(accessLabel, preview.map(TemplatePreview::access));
        warningLabel.messageProperty().bind(preview.map(TemplatePreview::warnings));
        lines.detailsProperty().bind(preview.map(TemplatePreview::lines));
        lines.openProperty().set(true);
        Shown.when(lines, preview.map(TemplatePreview::changes));
        acceptButton.disableProperty().bind(preview.map(shown -> !shown.changes()));
    }

    @FXML
    private void file() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("settings.file"));
        var file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            settings.file(file.toPath());
        }
    }

    @FXML
    private void cancel() {
        settings.close();
    }

    @FXML
    private void accept() {
        settings.accept();
    }
}
