package dev.gatehouse.ui.conflict;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.profile.MergeLine;
import dev.gatehouse.domain.text.TableText;
import dev.gatehouse.ui.common.Buttons;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.conflict.ConflictViewModel.Phase;
import dev.gatehouse.ui.control.Card;
import dev.gatehouse.ui.control.FindingCard;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.local.TableMemory;

/** A draft beside what AWS holds now: questions first, then what is put together, and what it means at the right. */
public final class ConflictView implements PageView {
    private final ConflictViewModel conflict;
    private final Ways ways;
    private final TableMemory tables;
    private final Messages messages;
    private final ClashNodes clashes;

    @FXML
    private ScrollPane scroll;
    @FXML
    private ProgressIndicator busy;
    @FXML
    private Label headingLabel;
    @FXML
    private Label summaryLabel;
    @FXML
    private MessageBar problemBar;
    @FXML
    private MoreDetails problemDetails;
    @FXML
    private HBox body;
    @FXML
    private Card questionsCard;
    @FXML
    private VBox clashBox;
    @FXML
    private TableView<ConflictRow> table;
    @FXML
    private Label meaningLabel;
    @FXML
    private Label accessLabel;
    @FXML
    private Label togetherLabel;
    @FXML
    private Label openHint;
    @FXML
    private VBox findingBox;
    @FXML
    private Label noticeLabel;
    @FXML
    private Label openLabel;
    @FXML
    private Button backButton;
    @FXML
    private Button discardButton;
    @FXML
    private Button saveButton;
    @FXML
    private Button useButton;

    /**
     * Shows {@code conflict}.
     *
     * @param ways
     *            where it leads
     */
    public ConflictView(ConflictViewModel conflict, Ways ways, TableMemory tables, Messages messages) {
        this.conflict = conflict;
        this.tables = tables;
        this.ways = ways;
        this.messages = messages;
        this.clashes = new ClashNodes(conflict, messages);
    }

    @FXML
    private void initialize() {
        CopyRows.from(table, messages, () -> new TableText(List.of(messages.text("conflict.column.what"),
                messages.text("conflict.column.base"), messages.text("conflict.column.theirs"),
                messages.text("conflict.column.mine"), messages.text("conflict.column.result")),
                table.getItems().stream()
                        .map(row -> List.of(row.what(), row.base(), row.theirs(), row.mine(), row.result())).toList()));
        headingLabel.textProperty().bind(conflict.headingProperty());
        summaryLabel.textProperty().bind(conflict.summaryProperty());
        openLabel.textProperty().bind(conflict.openProperty());
        Shown.when(openLabel, conflict.openProperty().isNotEmpty());
        Shown.text(noticeLabel, conflict.noticeProperty());
        Shown.when(summaryLabel, conflict.summaryProperty().isNotEmpty());
        new ConflictTable(table, conflict, messages).bind();
        tables.watch(table, "conflict");
        conflict.cards().addListener((ListChangeListener<ClashCard>) _ -> showCards());
        showCards();
        bindPhase();
        bindMeaning();
        conflict.attentionProperty().subscribe(this::pointAt);
    }

    private void bindPhase() {
        var phase = conflict.phaseProperty();
        var problem = conflict.problemProperty();
        var shown = phase.map(Phase.SHOWN::equals);
        Shown.when(busy, phase.map(Phase.READING::equals));
        Shown.when(body, shown);
        Shown.when(problemBar, phase.map(Phase.FAILED::equals));
        Shown.when(problemDetails, phase.map(Phase.FAILED::equals));
        for (var button : List.of(discardButton, saveButton, useButton)) {
            button.disableProperty().bind(shown.map(yes -> !yes));
        }
        problemBar.setTone(Tone.DANGER);
        problemBar.titleProperty().bind(problem.map(Problem::title).orElse(""));
        problemBar.bodyProperty().bind(problem.map(Problem::advice).orElse(""));
        problemDetails.detailsProperty().bind(problem.map(Problem::details).orElse(""));
        problemBar.getActions().setAll(Buttons.of(messages.text("profiles.retry"), conflict::retry));
        phase.subscribe(this::phaseShown);
    }

    private void bindMeaning() {
        var meaning = conflict.meaningProperty();
        meaningLabel.textProperty().bind(meaning.map(MergedMeaning::summary));
        accessLabel.textProperty().bind(meaning.map(MergedMeaning::access));
        togetherLabel.textProperty().bind(meaning.map(MergedMeaning::together));
        Shown.when(togetherLabel, meaning.map(now -> !now.together().isEmpty()));
        Shown.when(openHint, conflict.undecidedProperty());
        meaning.subscribe(now -> findingBox.getChildren().setAll(now.findings().stream().map(ConflictView::finding)
                .toList()));
    }

    private void showCards() {
        clashBox.getChildren().setAll(clashes.all(conflict.cards()));
        var any = !conflict.cards().isEmpty();
        questionsCard.setVisible(any);
        questionsCard.setManaged(any);
    }

    private static Node finding(MergedMeaning.Checked checked) {
        var card = new FindingCard();
        card.setTone(checked.severity() == Severity.WARNING ? Tone.WARNING : Tone.DANGER);
        card.setWord(checked.word());
        card.setTitle(checked.title());
        card.setCode(checked.code());
        card.setDetail(checked.detail());
        return card;
    }

    private void phaseShown(Phase phase) {
        if (phase != Phase.READING && backButton.getScene() != null) {
            focus();
        }
    }

    private void pointAt(MergeLine.@Nullable Clash clash) {
        if (clash != null) {
            clashes.firstOf(clash).ifPresent(radio -> {
                scroll.setVvalue(0);
                radio.requestFocus();
            });
        }
    }

    /** Moves the focus to the first question, or to the main button where there is none. */
    @Override
    public void focus() {
        scroll.setVvalue(0);
        var question = conflict.cards().stream().findFirst().flatMap(card -> clashes.firstOf(card.clash()));
        if (question.isPresent()) {
            question.get().requestFocus();
        } else {
            (useButton.isDisabled() ? backButton : useButton).requestFocus();
        }
    }

    @FXML
    private void use() {
        if (conflict.use()) {
            ways.merged().run();
        }
    }

    @FXML
    private void discard() {
        conflict.discard();
        ways.back().run();
    }

    @FXML
    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("conflict.save.title"));
        chooser.setInitialFileName(messages.text("conflict.save.name"));
        var chosen = chooser.showSaveDialog(saveButton.getScene().getWindow());
        if (chosen != null) {
            conflict.save(chosen.toPath());
        }
    }

    @FXML
    private void back() {
        ways.back().run();
    }

    /**
     * Where the page leads.
     *
     * @param back
     *            to the editor
     * @param merged
     *            to the review of the merged draft
     */
    public record Ways(Runnable back, Runnable merged) {}
}
