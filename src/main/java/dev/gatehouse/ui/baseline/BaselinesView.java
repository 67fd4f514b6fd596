package dev.gatehouse.ui.baseline;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import dev.gatehouse.ui.baseline.BaselinesViewModel.Entry;
import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Drops;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;

/** The baselines that are loaded, with the way to load one; a file can be dropped on it too. */
public final class BaselinesView {
    private static final int MOST_LINES = 10;

    private final BaselinesViewModel baselines;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private VBox root;
    @FXML
    private VBox entryBox;
    @FXML
    private Button loadButton;
    @FXML
    private VBox refusedBox;
    @FXML
    private Label refusedLabel;
    @FXML
    private TextArea reasons;

    /** Shows {@code baselines}; that a file was refused is spoken too. */
    public BaselinesView(BaselinesViewModel baselines, Messages messages, Announcer announcer) {
        this.baselines = baselines;
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        refusedLabel.textProperty().bind(baselines.refusedProperty());
        reasons.textProperty().bind(baselines.reasonsProperty());
        Shown.when(refusedBox, baselines.refusedProperty().isNotEmpty());
        FirstShown.fill(refusedBox, refusedBox);
        baselines.reasonsProperty().subscribe(text -> reasons.setPrefRowCount(Math.clamp(text.lines().count() + 1, 2,
                MOST_LINES)));
        baselines.refusedProperty().subscribe(text -> {
            if (!text.isEmpty()) {
                announcer.announce(text + "\n" + baselines.reasonsProperty().get());
            }
        });
        Drops.acceptFile(root, baselines::load);
        baselines.entriesProperty().subscribe(this::show);
    }

    @FXML
    private void load() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("baselines.load"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(messages.text("baselines.files"), "*.json", "*.jsonc"),
                new FileChooser.ExtensionFilter(messages.text("import.file.any"), "*.*"));
        var file = chooser.showOpenDialog(loadButton.getScene().getWindow());
        if (file != null) {
            baselines.load(file.toPath());
        }
    }

    @FXML
    private void dismiss() {
        baselines.dismiss();
        loadButton.requestFocus();
    }

    private void show(List<Entry> entries) {
        entryBox.getChildren().setAll(entries.stream().<Node>map(this::entry).toList());
    }

    private Node entry(Entry entry) {
        var name = new Label(entry.name());
        name.getStyleClass().add(Styles.STRONG);
        var detail = new Label(entry.detail());
        detail.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        List.of(name, detail).forEach(label -> label.setWrapText(true));
        var text = new VBox(name, detail);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(text,
                button("baselines.again", "baselines.again.of", entry, () -> baselines.again(entry)),
                button("baselines.remove", "baselines.remove.of", entry, () -> {
                    baselines.remove(entry);
                    loadButton.requestFocus();
                }));
        row.getStyleClass().add("gh-panel-buttons");
        return row;
    }

    private Button button(String text, String name, Entry entry, Runnable action) {
        var button = new Button(messages.text(text));
        button.setAccessibleText(messages.text(name, entry.name()));
        button.getStyleClass().add(Styles.FLAT);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
