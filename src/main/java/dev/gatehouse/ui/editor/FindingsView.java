package dev.gatehouse.ui.editor;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.common.Toggles;
import dev.gatehouse.ui.control.FindingCard;
import dev.gatehouse.ui.control.Tone;

/** What stands beside the form: the findings, worst first, and the address test. */
public final class FindingsView {
    private final FindingsViewModel findings;
    private final KnownViewModel knownNetworks;
    private final OwnAddressViewModel own;
    private final TesterViewModel tester;
    private final Messages messages;

    @FXML
    private ToggleButton findingsTab;
    @FXML
    private ToggleButton knownTab;
    @FXML
    private FontIcon knownIcon;
    @FXML
    private Node known;
    @FXML
    private ListView<FindingItem> findingList;
    @FXML
    private Label noticeLabel;
    @FXML
    private VBox acceptBox;
    @FXML
    private Label acceptLabel;
    @FXML
    private TextField reasonField;
    @FXML
    private TextField testField;
    @FXML
    private ScrollPane resultPane;
    @FXML
    private VBox resultBox;

    /** Shows the panels of {@code editor}. */
    public FindingsView(EditorViewModel editor, Messages messages) {
        this.findings = editor.parts().panels().findings();
        this.knownNetworks = editor.parts().panels().known();
        this.own = editor.parts().panels().own();
        this.tester = editor.parts().panels().tester();
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        findingList.setPlaceholder(Nothing.saying(messages.text("findings.empty")));
        CopyRows.of(findingList, messages,
                item -> List.of(item.word(), item.code(), item.title(), item.detail()));
        findingsTab.textProperty().bind(findings.headingProperty());
        knownTab.textProperty().bind(knownNetworks.headingProperty());
        Toggles.oneOf(List.of(findingsTab, knownTab));
        Shown.when(knownIcon, knownNetworks.refusedProperty().greaterThan(0));
        findingList.visibleProperty().bind(findingsTab.selectedProperty());
        known.visibleProperty().bind(knownTab.selectedProperty());
        findingList.setItems(findings.items());
        findingList.setCellFactory(_ -> new FindingCell(findings, messages));
        findingList.addEventHandler(KeyEvent.KEY_PRESSED, this::findingKey);
        Shown.text(noticeLabel, findings.noticeProperty());
        Shown.when(acceptBox, findings.acceptingProperty().isNotNull());
        FirstShown.fill(acceptBox, acceptBox);
        findings.acceptingProperty().subscribe(this::showAccepting);
        own.soughtProperty().subscribe(this::showKnown);
        testField.textProperty().bindBidirectional(tester.inputProperty());
        Shown.when(resultPane, Bindings.isNotEmpty(tester.results()));
        tester.results().addListener((ListChangeListener<TesterViewModel.TestResult>) _ -> showResults());
    }

    /** Moves the focus to the address test. */
    public void focusTester() {
        testField.requestFocus();
    }

    /** What was never shown has no skin yet, and what has none takes no focus. */
    private void showKnown(boolean sought) {
        if (sought) {
            knownTab.setSelected(true);
            known.applyCss();
        }
    }

    private void showAccepting(@Nullable FindingItem item) {
        if (item == null) {
            reasonField.clear();
        } else {
            findingsTab.setSelected(true);
            acceptLabel.setText(messages.text("findings.reason", item.title()));
            reasonField.requestFocus();
        }
    }

    @FXML
    private void acceptFinding() {
        findings.accept(reasonField.getText());
        findingList.requestFocus();
    }

    @FXML
    private void cancelAccepting() {
        findings.cancelAccepting();
        findingList.requestFocus();
    }

    /** Enter leads to what a finding is about; Delete mends it where that is safe; A accepts it with a reason. */
    private void findingKey(KeyEvent event) {
        var item = findingList.getSelectionModel().getSelectedItem();
        if (item != null && event.getCode() == KeyCode.ENTER) {
            findings.goTo(item);
            event.consume();
        } else if (item != null && event.getCode() == KeyCode.DELETE && !item.fixes().isEmpty()) {
            findings.fix(item, item.fixes().getFirst());
            event.consume();
        } else if (item != null && event.getCode() == KeyCode.A) {
            findings.beginAccepting(item);
            event.consume();
        }
    }

    private void showResults() {
        resultBox.getChildren().setAll(tester.results().stream().map(FindingsView::card).toList());
        if (tester.results().size() > 1) {
            var copy = new Hyperlink(messages.text("tester.copy"));
            copy.setOnAction(_ -> Clipboards.copy(tester.csv()));
            var summary = new Label(tester.summaryProperty().get());
            summary.setWrapText(true);
            summary.getStyleClass().addAll(Styles.SMALL, Styles.STRONG);
            resultBox.getChildren().addAll(0, List.of(summary, copy));
        }
    }

    private static FindingCard card(TesterViewModel.TestResult result) {
        var card = new FindingCard();
        card.setTone(switch (result.kind()) {
            case ALLOWED -> Tone.SUCCESS;
            case BLOCKED -> Tone.DANGER;
            case PARTLY, UNREADABLE -> Tone.WARNING;
        });
        card.setWord(result.changes() ? result.live() + " → " + result.headline() : result.headline());
        card.setDetail(result.reason());
        return card;
    }
}
