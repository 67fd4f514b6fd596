package dev.gatehouse.ui.history;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.LongText;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.evidence.PacksView;
import dev.gatehouse.ui.history.HistoryDetail.Difference;
import dev.gatehouse.ui.history.HistoryViewModel.Chain;
import dev.gatehouse.ui.review.ReviewNodes;

/** The history: the list with its filters at the left, one change in full at the right. */
public final class HistoryView implements PageView {
    private final HistoryViewModel history;
    private final Runnable leave;
    private final Runnable restored;
    private final ReviewNodes nodes;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private TextField filterField;
    @FXML
    private ComboBox<HistoryFilter.Choice> verdictBox;
    @FXML
    private ComboBox<HistoryFilter.Choice> profileBox;
    @FXML
    private CheckBox hereBox;
    @FXML
    private Label countLabel;
    @FXML
    private ListView<HistoryItem> list;
    @FXML
    private ScrollPane scroll;
    @FXML
    private PacksView packsController;
    @FXML
    private MessageBar chainBar;
    @FXML
    private VBox detailPane;
    @FXML
    private Label emptyLabel;
    @FXML
    private Label titleLabel;
    @FXML
    private Label whatLabel;
    @FXML
    private Pill pill;
    @FXML
    private GridPane facts;
    @FXML
    private VBox changeBox;
    @FXML
    private Label accessLabel;
    @FXML
    private VBox stepsBox;
    @FXML
    private LongText requestText;
    @FXML
    private ComboBox<ProfileState> leftBox;
    @FXML
    private ComboBox<ProfileState> rightBox;
    @FXML
    private VBox compareBox;
    @FXML
    private Label compareLabel;
    @FXML
    private Label noticeLabel;
    @FXML
    private Button beforeButton;
    @FXML
    private Button afterButton;

    /**
     * Shows {@code history}.
     *
     * @param leave
     *            goes back to where one came from
     * @param restored
     *            goes to the editor, where a restored state stands as a draft
     */
    public HistoryView(HistoryViewModel history, Runnable leave, Runnable restored, Messages messages,
            Announcer announcer) {
        this.history = history;
        this.leave = leave;
        this.restored = restored;
        this.messages = messages;
        this.announcer = announcer;
        this.nodes = new ReviewNodes(messages);
    }

    @FXML
    private void initialize() {
        CopyRows.of(list, messages, item -> List.of(item.words().when(), item.words().profile(), item.words().what(),
                item.words().verdict(), item.words().who(), item.words().where()));
        bindFilter();
        bindDetail();
        bindCompare();
        countLabel.textProperty().bind(history.countProperty());
        Shown.text(noticeLabel, history.noticeProperty());
        noticeLabel.textProperty().subscribe(text -> {
            if (!text.isEmpty()) {
                announcer.announce(text);
            }
        });
        Shown.when(chainBar, history.chainProperty().map(_ -> true).orElse(false));
        chainBar.setCloseText(messages.text("history.chain.dismiss"));
        chainBar.onCloseProperty().set(history::dismissChain);
        history.chainProperty().subscribe(this::showChain);
    }

    /** Moves the focus to the list and reads the journal again. */
    @Override
    public void focus() {
        history.refresh();
        packsController.refresh();
        list.requestFocus();
    }

    /** Moves the focus to the filter. */
    public void focusFilter() {
        filterField.requestFocus();
    }

    private void bindFilter() {
        var filters = history.filters();
        filterField.textProperty().bindBidirectional(filters.textProperty());
        verdictBox.setItems(filters.verdicts());
        verdictBox.valueProperty().bindBidirectional(filters.verdictProperty());
        profileBox.setItems(filters.profiles());
        profileBox.valueProperty().bindBidirectional(filters.profileProperty());
        hereBox.selectedProperty().bindBidirectional(filters.onlyHereProperty());
        list.setItems(history.items());
        list.setCellFactory(_ -> new HistoryCell());
        list.setPlaceholder(Nothing.saying(messages.text("history.empty")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) { // a list would keep it, although there is nothing to cancel
                leave.run();
                event.consume();
            }
        });
        history.selectedProperty().subscribe(item -> list.getSelectionModel().select(item));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                history.selectedProperty().set(item);
            }
        });
    }

    private void bindDetail() {
        var chosen = history.selectedProperty();
        Shown.when(detailPane, chosen.map(_ -> true).orElse(false));
        Shown.when(emptyLabel, chosen.map(_ -> false).orElse(true));
        List.of(beforeButton, afterButton).forEach(button -> button.disableProperty()
                .bind(chosen.map(_ -> false).orElse(true)));
        titleLabel.textProperty().bind(chosen.map(item -> item.words().profile()).orElse(""));
        whatLabel.textProperty().bind(chosen.map(item -> item.words().what()).orElse(""));
        chosen.subscribe(item -> {
            if (item != null) {
                HistoryCell.mark(pill, item.ending(), item.words().verdict());
                scroll.setVvalue(0);
            }
        });
        history.detailProperty().subscribe(this::showDetail);
    }

    private void bindCompare() {
        var compare = history.compare();
        for (var box : List.of(leftBox, rightBox)) {
            box.setItems(compare.states());
        }
        leftBox.valueProperty().bindBidirectional(compare.leftProperty());
        rightBox.valueProperty().bindBidirectional(compare.rightProperty());
        compareLabel.textProperty().bind(compare.noticeProperty().flatMap(notice -> compare.resultProperty()
                .map(result -> notice.isEmpty() ? result.access() : notice)));
        compare.resultProperty().subscribe(this::showDifference);
    }

    private void showDetail(HistoryDetail detail) {
        facts.getChildren().clear();
        for (var row = 0; row < detail.facts().size(); row++) {
            var fact = detail.facts().get(row);
            var name = new Label(fact.name());
            name.getStyleClass().add(Styles.QUIET);
            name.setMinWidth(Label.USE_PREF_SIZE);
            var value = new Label(fact.value());
            value.setWrapText(true);
            facts.addRow(row, name, value);
        }
        changeBox.getChildren().setAll(detail.difference().lines().stream().map(nodes::line).toList());
        accessLabel.setText(detail.difference().access());
        stepsBox.getChildren().setAll(detail.steps().stream().map(HistoryView::sentence).toList());
        requestText.setText(detail.json());
    }

    private void showDifference(Difference difference) {
        compareBox.getChildren().setAll(difference.lines().stream().map(nodes::line).toList());
    }

    private void showChain(@Nullable Chain chain) {
        if (chain != null) {
            chainBar.setTone(chain.isIntact() ? Tone.SUCCESS : Tone.DANGER);
            chainBar.setTitle(chain.title());
            chainBar.setBody(chain.body());
            scroll.setVvalue(0);
            announcer.tell(chain.title(), chain.body());
        }
    }

    private static Node sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    @FXML
    private void verify() {
        history.verify();
    }

    @FXML
    private void copy() {
        Clipboards.copy(history.text());
    }

    @FXML
    private void restoreBefore() {
        editIf(history.restoreBefore());
    }

    @FXML
    private void restoreAfter() {
        editIf(history.restoreAfter());
    }

    private void editIf(boolean opening) {
        if (opening) {
            restored.run();
        }
    }

    @FXML
    private void compareWithNow() {
        history.compare().compareWithNow();
    }

    @FXML
    private void saveCsv() {
        save("history.csv.name", history::saveCsv);
    }

    @FXML
    private void saveJson() {
        save("history.json.name", history::saveJson);
    }

    private void save(String name, Consumer<Path> use) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("history.save"));
        chooser.setInitialFileName(messages.text(name));
        File chosen = chooser.showSaveDialog(list.getScene().getWindow());
        if (chosen != null) {
            use.accept(chosen.toPath());
        }
    }
}
