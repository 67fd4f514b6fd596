package dev.gatehouse.ui.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.ImportClass;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Drops;
import dev.gatehouse.ui.common.FileDialogs;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.common.Toggles;
import dev.gatehouse.ui.control.HelpButton;
import dev.gatehouse.ui.editor.AccessStrips;
import dev.gatehouse.ui.local.TableMemory;

/** The importer: what was read, line by line, and what accepting it would do. */
public final class ImportView implements PageView {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ImportViewModel importer;
    private final Runnable close;
    private final BiConsumer<ListKind, Integer> accepted;
    private final TableMemory tables;
    private final Messages messages;

    @FXML
    private BorderPane page;
    @FXML
    private Label titleLabel;
    @FXML
    private Label countsLabel;
    @FXML
    private Label originLabel;
    @FXML
    private Label problemLabel;
    @FXML
    private Label warningLabel;
    @FXML
    private Label rowsLabel;
    @FXML
    private Label proofLabel;
    @FXML
    private Label noticeLabel;
    @FXML
    private ChoiceBox<String> columnBox;
    @FXML
    private HelpButton columnHelp;
    @FXML
    private ToggleButton allowedTab;
    @FXML
    private ToggleButton blockedTab;
    @FXML
    private FlowPane chips;
    @FXML
    private VBox emptyBox;
    @FXML
    private Node readBox;
    @FXML
    private TableView<ImportLine> table;
    @FXML
    private VBox sentences;
    @FXML
    private VBox pictures;
    @FXML
    private VBox remarks;
    @FXML
    private CheckBox mergeBox;
    @FXML
    private CheckBox notesBox;
    @FXML
    private MenuButton allButton;
    @FXML
    private Button pasteButton;
    @FXML
    private Button copyButton;
    @FXML
    private Button acceptButton;

    /**
     * Shows {@code importer}.
     *
     * @param close
     *            goes back to the editor
     * @param accepted
     *            goes to the first row that was added to a list
     */
    public ImportView(ImportViewModel importer, Runnable close, BiConsumer<ListKind, Integer> accepted,
            TableMemory tables, Messages messages) {
        this.importer = importer;
        this.tables = tables;
        this.close = close;
        this.accepted = accepted;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table.setPlaceholder(Nothing.saying(messages.text("import.table.empty")));
        CopyRows.of(table, messages, line -> List.of(String.valueOf(line.number()), line.original(), line.status(),
                line.becomes(), line.why()));
        bindTop();
        bindBody();
        bindEffect();
        bindBottom();
        new ImportTableCells(importer, messages).install(table);
        tables.watch(table, "import");
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Drops.accept(page, importer::paste, importer::file);
    }

    private void bindTop() {
        titleLabel.textProperty().bind(importer.listProperty().map(list -> messages.text("import.title." + list)));
        countsLabel.textProperty().bind(importer.countsProperty().map(_ -> importer.countsText()));
        originLabel.textProperty().bind(importer.originProperty()
                .map(origin -> origin.isEmpty() ? "" : origin + " " + messages.text("import.safe")));
        Shown.when(countsLabel, countsLabel.textProperty().isNotEmpty());
        Shown.when(originLabel, originLabel.textProperty().isNotEmpty());
        importer.listProperty().subscribe(list -> {
            allowedTab.setSelected(list == ListKind.ALLOWED);
            blockedTab.setSelected(list == ListKind.BLOCKED);
        });
        Toggles.oneOf(List.of(allowedTab, blockedTab));
        allowedTab.setOnAction(_ -> importer.listProperty().set(ListKind.ALLOWED));
        blockedTab.setOnAction(_ -> importer.listProperty().set(ListKind.BLOCKED));
        columnBox.setItems(importer.columns());
        Shown.when(columnBox, Bindings.isNotEmpty(importer.columns()));
        Shown.when(columnHelp, columnBox.visibleProperty());
        importer.columnProperty().subscribe(column -> columnBox.getSelectionModel().select(column.orElse(-1)));
        columnBox.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                importer.columnProperty().set(OptionalInt.of(index.intValue()));
            }
        });
        importer.countsProperty().subscribe(_ -> showChips());
        importer.filterProperty().subscribe(_ -> showChips());
    }

    private void bindBody() {
        var read = Bindings.isNotEmpty(importer.lines()).or(importer.filterProperty().isNotNull());
        Shown.when(readBox, read);
        Shown.when(emptyBox, read.not());
        Shown.when(chips, read);
        Shown.text(problemLabel, importer.problemProperty());
        table.setItems(importer.lines());
        readBox.visibleProperty().subscribe(shown -> {
            if (shown && page.isVisible()) {
                table.requestFocus();
            }
        });
    }

    private void bindEffect() {
        importer.effectProperty().subscribe(this::showEffect);
        mergeBox.selectedProperty().bindBidirectional(importer.mergingProperty());
        notesBox.selectedProperty().bindBidirectional(importer.keepingNotesProperty());
        Shown.when(notesBox, importer.hasNotesProperty());
        Shown.when(warningLabel, warningLabel.textProperty().isNotEmpty());
        Shown.when(rowsLabel, rowsLabel.textProperty().isNotEmpty());
        Shown.when(proofLabel, proofLabel.textProperty().isNotEmpty());
        Shown.when(mergeBox, proofLabel.textProperty().isNotEmpty());
        Shown.when(remarks, Bindings.isNotEmpty(remarks.getChildren()));
    }

    private void bindBottom() {
        var counts = importer.countsProperty();
        copyButton.textProperty().bind(counts.map(count -> messages.plural("import.copy",
                count.of(ImportClass.REJECTED))));
        copyButton.disableProperty().bind(counts.map(count -> count.of(ImportClass.REJECTED) == 0));
        acceptButton.textProperty().bind(counts.map(count -> messages.text("import.accept", count.accepted())));
        noticeLabel.textProperty().bind(importer.noticeProperty());
        Shown.when(allButton, counts.map(count -> count.waiting() > 0));
        var keys = List.of("import.choose.all.first", "import.choose.all.last", "import.choose.all.out");
        for (var i = 0; i < keys.size(); i++) {
            var option = i;
            var item = new MenuItem(messages.text(keys.get(i)));
            item.setOnAction(_ -> importer.chooseForAll(option));
            allButton.getItems().add(item);
        }
    }

    private void showChips() {
        var counts = importer.countsProperty().get();
        var focused = chips.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        var choices = new ArrayList<>(List.of(chip(null, messages.text("import.chip.all", counts.all()))));
        for (var kind : ImportClass.values()) {
            if (counts.of(kind) > 0) {
                choices.add(chip(kind, messages.text("import.chip." + kind, counts.of(kind))));
            }
        }
        Toggles.oneOf(choices);
        chips.getChildren().setAll(choices);
        chips.getChildren().stream().filter(chip -> focused.filter(chip.getId()::equals).isPresent())
                .forEach(Node::requestFocus);
    }

    private ToggleButton chip(@Nullable ImportClass kind, String text) {
        var chip = new ToggleButton(text);
        chip.setId("chip" + (kind == null ? "All" : kind));
        chip.getStyleClass().add(Styles.CHIP);
        chip.setSelected(importer.filterProperty().get() == kind);
        chip.setOnAction(_ -> {
            importer.filterProperty().set(kind);
            showChips();
        });
        return chip;
    }

    private void showEffect(@Nullable ImportEffect effect) {
        warningLabel.setText(effect == null ? "" : effect.warning());
        sentences.getChildren().setAll(effect == null ? List.of() : labels(effect.sentences(), Styles.STRONG));
        remarks.getChildren().setAll(effect == null ? List.of() : labels(effect.remarks(), Styles.SMALL));
        pictures.getChildren().setAll(effect == null
                ? List.of()
                : AccessStrips.of(effect.pictures(), messages));
        var counts = importer.countsProperty().get();
        rowsLabel.setText(effect == null || counts.rows() == counts.accepted()
                ? ""
                : messages.text("import.rows", counts.accepted(), counts.rows()));
        proofLabel.setText(effect == null ? "" : effect.proof());
        mergeBox.setText(effect == null
                ? ""
                : messages.text("import.merge", counts.rows(), effect.merged().size()));
    }

    private static List<Label> labels(List<String> texts, String style) {
        return texts.stream().map(text -> {
            var label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add(style);
            return label;
        }).toList();
    }

    private void pressed(KeyEvent event) {
        if (PASTE.match(event)) {
            pasteClipboard();
            event.consume();
        }
    }

    /** Moves the focus to the lines, or to the way to get some. */
    @Override
    public void focus() {
        if (readBox.isVisible()) {
            table.requestFocus();
        } else {
            pasteButton.requestFocus();
        }
    }

    @FXML
    private void pasteClipboard() {
        importer.paste(Clipboards.text());
    }

    @FXML
    private void chooseFile() {
        var filters = List.of(
                new ExtensionFilter(messages.text("import.file.lists"), "*.txt", "*.csv", "*.tsv", "*.xlsx", "*.json",
                        "*.conf", "*.list"),
                new ExtensionFilter(messages.text("import.file.any"), "*.*"));
        FileDialogs.of(page).open(page.getScene().getWindow(), messages.text("import.file"), filters)
                .ifPresent(importer::file);
    }

    @FXML
    private void copyRejected() {
        Clipboards.copy(importer.rejected());
        importer.copied();
    }

    @FXML
    private void cancel() {
        close.run();
    }

    @FXML
    private void accept() {
        var list = importer.listProperty().get();
        var row = importer.accept();
        if (row.isPresent()) {
            accepted.accept(list, row.getAsInt());
        } else if (importer.firstWaiting() >= 0) {
            table.getSelectionModel().clearAndSelect(importer.firstWaiting());
            table.scrollTo(Math.max(0, importer.firstWaiting() - 2));
            table.requestFocus();
        }
    }
}
