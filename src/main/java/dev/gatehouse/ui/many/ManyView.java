package dev.gatehouse.ui.many;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.Card;
import dev.gatehouse.ui.control.FieldError;
import dev.gatehouse.ui.review.ReviewNodes;
import dev.gatehouse.ui.review.TermsViewModel.Field;

/** One change for many profiles: what it would do to each, what is agreed to, and what became of it. */
public final class ManyView implements PageView {
    private final ManyViewModel many;
    private final Runnable leave;
    private final Messages messages;
    private final Announcer announcer;
    private final ReviewNodes nodes;

    @FXML
    private Label changeLabel;
    @FXML
    private Label statusLabel;
    @FXML
    private ListView<ManyRow> manyList;
    @FXML
    private Node chooseBox;
    @FXML
    private Card detailCard;
    @FXML
    private Label detailLabel;
    @FXML
    private VBox diffBox;
    @FXML
    private VBox checkBox;
    @FXML
    private VBox typeBox;
    @FXML
    private Label typeLabel;
    @FXML
    private TextField manyType;
    @FXML
    private FieldError typeError;
    @FXML
    private Card termsCard;
    @FXML
    private TextField minutesField;
    @FXML
    private FieldError minutesError;
    @FXML
    private TextField reasonField;
    @FXML
    private FieldError reasonError;
    @FXML
    private TextField ticketField;
    @FXML
    private FieldError ticketError;
    @FXML
    private VBox nameBox;
    @FXML
    private Label nameLabel;
    @FXML
    private TextField nameField;
    @FXML
    private FieldError nameError;
    @FXML
    private Button stopButton;
    @FXML
    private Button saveButton;
    @FXML
    private Button manyUndo;
    @FXML
    private Button closeButton;
    @FXML
    private Button goOnButton;
    @FXML
    private Button manyStart;
    private @Nullable ManyRow typing;

    /**
     * Shows {@code many}.
     *
     * @param leave
     *            goes back to the profiles
     */
    public ManyView(ManyViewModel many, Runnable leave, Messages messages, Announcer announcer) {
        this.many = many;
        this.leave = leave;
        this.messages = messages;
        this.announcer = announcer;
        this.nodes = new ReviewNodes(messages);
    }

    @FXML
    private void initialize() {
        manyList.setPlaceholder(Nothing.saying(messages.text("many.empty")));
        CopyRows.of(manyList, messages, row -> {
            var detail = many.detail(row);
            return List.of(detail.title(), detail.mark(), detail.words());
        });
        changeLabel.textProperty().bind(many.titleProperty());
        statusLabel.textProperty().bind(many.statusProperty());
        many.statusProperty().subscribe(announcer::announce);
        manyList.setItems(many.rows());
        manyList.setCellFactory(_ -> new ManyCell(many, messages));
        manyList.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        manyList.getSelectionModel().selectedItemProperty().subscribe(row -> many.selectedProperty().set(row));
        many.selectedProperty().subscribe(row -> {
            manyList.getSelectionModel().select(row);
            show(row);
        });
        bindTerms();
        bindStages();
    }

    private void bindTerms() {
        var terms = many.terms();
        manyType.accessibleTextProperty().bind(typeLabel.textProperty());
        nameField.accessibleTextProperty().bind(nameLabel.textProperty());
        Map.of(Field.MINUTES, minutesField, Field.REASON, reasonField, Field.TICKET, ticketField, Field.NAME, nameField)
                .forEach((field, text) -> text.textProperty().bindBidirectional(terms.textProperty(field)));
        Map.of(Field.MINUTES, minutesError, Field.REASON, reasonError, Field.TICKET, ticketError, Field.NAME, nameError)
                .forEach((field, error) -> error.messageProperty().bind(terms.errorProperty(field)));
        nameLabel.textProperty().bind(terms.nameWantedProperty().map(name -> messages.text("many.type", name)));
        Shown.when(nameBox, terms.nameWantedProperty().map(name -> !name.isEmpty()));
    }

    private void bindStages() {
        var stage = many.stageProperty();
        stage.subscribe(_ -> show(many.selectedProperty().get()));
        shownIn(chooseBox, EnumSet.of(ManyStage.READING, ManyStage.CHOOSING));
        shownIn(termsCard, EnumSet.of(ManyStage.READING, ManyStage.CHOOSING));
        shownIn(manyStart, EnumSet.of(ManyStage.READING, ManyStage.CHOOSING));
        manyStart.disableProperty().bind(stage.map(ManyStage.READING::equals));
        shownIn(stopButton, EnumSet.of(ManyStage.READING, ManyStage.SENDING, ManyStage.UNDOING));
        Shown.when(goOnButton, stage.map(_ -> many.canGoOn()));
        shownIn(closeButton, EnumSet.of(ManyStage.STOPPED, ManyStage.DONE));
        shownIn(saveButton, EnumSet.of(ManyStage.STOPPED, ManyStage.DONE, ManyStage.CONFIRMING));
        Shown.when(manyUndo, stage.map(now -> (now == ManyStage.STOPPED || now == ManyStage.DONE) && many.canUndo()));
    }

    private void shownIn(Node node, Set<ManyStage> stages) {
        Shown.when(node, many.stageProperty().map(stages::contains));
    }

    private void show(@Nullable ManyRow row) {
        var detail = many.detail(row);
        detailCard.setTitle(row == null ? messages.text("many.detail") : detail.title());
        detailLabel.setText(row == null ? messages.text("many.detail.none") : detail.words());
        diffBox.getChildren().setAll(detail.lines().stream().map(nodes::line).toList());
        checkBox.getChildren().setAll(detail.checks().stream().map(nodes::check).toList());
        if (typing != null) {
            manyType.textProperty().unbindBidirectional(typing.typedProperty());
        }
        typeError.messageProperty().unbind();
        typing = row;
        var wanted = row != null && row.isRisky() && many.stageProperty().get() == ManyStage.CHOOSING;
        typeBox.setVisible(wanted);
        typeBox.setManaged(wanted);
        if (row != null) {
            typeLabel.setText(messages.text("many.type", row.instance()));
            manyType.textProperty().bindBidirectional(row.typedProperty());
            typeError.messageProperty().bind(row.errorProperty());
        }
    }

    private void key(KeyEvent event) {
        var row = manyList.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null && row.canFollow()
                && many.stageProperty().get() == ManyStage.CHOOSING) {
            row.chosenProperty().set(!row.chosenProperty().get());
            event.consume();
        }
    }

    /** Moves the focus to the list of profiles. */
    @Override
    public void focus() {
        manyList.requestFocus();
    }

    @FXML
    private void all() {
        many.chooseAll(true);
    }

    @FXML
    private void none() {
        many.chooseAll(false);
    }

    @FXML
    private void first() {
        many.tryFirst();
        manyList.scrollTo(0);
    }

    @FXML
    private void start() {
        many.start();
        var row = many.selectedProperty().get();
        if (row != null && !row.errorProperty().get().isEmpty()) {
            manyType.requestFocus();
            return;
        }
        many.terms().firstError().ifPresentOrElse(
                wrong -> fieldOf(wrong).requestFocus(), this::focus);
    }

    private TextField fieldOf(Field field) {
        return switch (field) {
            case MINUTES -> minutesField;
            case REASON -> reasonField;
            case TICKET -> ticketField;
            case NAME -> nameField;
        };
    }

    @FXML
    private void stop() {
        many.stop();
        focus();
    }

    @FXML
    private void goOn() {
        many.goOn();
        focus();
    }

    @FXML
    private void undo() {
        many.undoAll();
        focus();
    }

    @FXML
    private void close() {
        many.close();
        leave.run();
    }

    @FXML
    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("many.save.title"));
        chooser.setInitialFileName("many-profiles.csv");
        var file = chooser.showSaveDialog(manyList.getScene().getWindow());
        if (file != null) {
            many.save(file.toPath());
        }
    }

    @FXML
    private void back() {
        leave.run();
    }
}
