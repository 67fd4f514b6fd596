package dev.gatehouse.ui.editor;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Badge;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** The controls and rules, folded away until somebody asks; the row chosen is explained below the table. */
public final class RulesView {
    private static final double ROW = 52;
    private static final double HEADER = 42;
    private static final int MOST_ROWS = 6;

    private final RulesViewModel rules;
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty();

    @FXML
    private Label summaryLabel;
    @FXML
    private Button toggleButton;
    @FXML
    private VBox tableBox;
    @FXML
    private TableView<RuleLine> rulesTable;
    @FXML
    private TableColumn<RuleLine, RuleLine> verdictColumn;
    @FXML
    private TableColumn<RuleLine, RuleLine> ruleColumn;
    @FXML
    private Label detailLabel;
    @FXML
    private VerdictNoteView noteController;

    /** Shows the rules of {@code editor}. */
    public RulesView(EditorViewModel editor, Messages messages) {
        this.rules = editor.parts().rules();
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        rulesTable.setPlaceholder(Nothing.saying(messages.text("rules.empty")));
        CopyRows.of(rulesTable, messages, line -> List.of(line.word(), line.reference()));
        summaryLabel.textProperty().bind(rules.summaryProperty());
        toggleButton.textProperty().bind(open.map(shown -> messages.text(shown ? "rules.hide" : "rules.show")));
        toggleButton.graphicProperty().bind(open.map(shown -> new FontIcon(
                shown ? "fth-chevron-down" : "fth-chevron-right")));
        Shown.when(tableBox, open);
        FirstShown.fill(tableBox, tableBox);
        List.of(verdictColumn, ruleColumn)
                .forEach(column -> column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue())));
        verdictColumn.setCellFactory(_ -> new VerdictCell());
        ruleColumn.setCellFactory(_ -> new RuleCell());
        rulesTable.setFixedCellSize(ROW);
        rules.linesProperty().subscribe(this::show);
        var chosen = rulesTable.getSelectionModel().selectedItemProperty();
        detailLabel.textProperty().bind(chosen.map(RuleLine::detail).orElse(messages.text("rules.choose")));
        chosen.subscribe(rules.note()::choose);
        rulesTable.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F4) {
                rules.note().open();
                event.consume();
            }
        });
        noteController.onClosed(rulesTable::requestFocus);
    }

    @FXML
    private void toggle() {
        open.set(!open.get());
    }

    /** The row that was chosen stays chosen when only its verdict changes. */
    private void show(List<RuleLine> lines) {
        var chosen = rulesTable.getSelectionModel().getSelectedIndex();
        var same = lines.size() == rulesTable.getItems().size();
        rulesTable.getItems().setAll(lines);
        rulesTable.setPrefHeight(HEADER + ROW * Math.clamp(lines.size(), 1, MOST_ROWS));
        if (same && chosen >= 0) {
            rulesTable.getSelectionModel().select(chosen);
        }
    }

    private static PillVariant variant(Verdict verdict) {
        return switch (verdict) {
            case PASS -> PillVariant.SUCCESS;
            case FAIL -> PillVariant.DANGER;
            case NEEDS_OTHER_EVIDENCE -> PillVariant.WARNING;
            case NOT_ASSESSED -> PillVariant.QUIET;
        };
    }

    /** A verdict as a pill: word and colour. */
    private static final class VerdictCell extends TableCell<RuleLine, RuleLine> {
        @Override
        protected void updateItem(@Nullable RuleLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : new Pill(new Badge(line.word(), variant(line.verdict()))));
            setAccessibleText(line == null ? null : line.word());
        }
    }

    /** The text of a rule, and below it the value seen. */
    private final class RuleCell extends TableCell<RuleLine, RuleLine> {
        private final Label reference = new Label();
        private final Label seen = new Label();
        private final VBox lines = new VBox(reference, seen);

        RuleCell() {
            seen.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
            reference.setTooltip(wholeOf(reference));
            seen.setTooltip(wholeOf(seen));
            lines.setAlignment(Pos.CENTER_LEFT);
        }

        private static Tooltip wholeOf(Label label) {
            var whole = new Tooltip();
            whole.textProperty().bind(label.textProperty());
            return whole;
        }

        @Override
        protected void updateItem(@Nullable RuleLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : lines);
            reference.setText(line == null ? "" : line.reference());
            reference.setGraphic(line != null && line.isNoted() ? new FontIcon("fth-message-square") : null);
            seen.setText(line == null ? "" : line.seen());
            setAccessibleText(line == null
                    ? null
                    : line.isNoted()
                            ? messages.text("beside.row", line.reference(), line.seen())
                            : line.reference() + ". " + line.seen());
        }
    }
}
