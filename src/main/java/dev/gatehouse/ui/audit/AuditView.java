package dev.gatehouse.ui.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.Tone;

/** The audit: snapshots at the left; one of them, what changed, and how it went over time at the right. */
public final class AuditView implements PageView {
    private final AuditViewModel audit;
    private final Runnable leave;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private MenuItem instanceItem;
    @FXML
    private MenuItem everythingItem;
    @FXML
    private MenuItem approveItem;
    @FXML
    private Node progressBox;
    @FXML
    private Label progressLabel;
    @FXML
    private ListView<SnapshotItem> list;
    @FXML
    private Node emptyBox;
    @FXML
    private Button firstButton;
    @FXML
    private Node detail;
    @FXML
    private Label titleLabel;
    @FXML
    private Pill approvedPill;
    @FXML
    private Label factsLabel;
    @FXML
    private Label commentLabel;
    @FXML
    private Button approveButton;
    @FXML
    private Button withdrawButton;
    @FXML
    private Button exportButton;
    @FXML
    private MessageBar noteBar;

    /**
     * Shows {@code audit}.
     *
     * @param leave
     *            goes back to the profiles
     */
    public AuditView(AuditViewModel audit, Runnable leave, Messages messages, Announcer announcer) {
        this.audit = audit;
        this.leave = leave;
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        CopyRows.of(list, messages, item -> List.of(item.title(), String.join(" · ", item.facts())));
        bindTaking();
        bindList();
        bindDetail();
        bindNote();
        audit.ask().questionProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                list.requestFocus();
            }
        });
    }

    /** Moves the focus to the list, or to the way to the first snapshot. */
    @Override
    public void focus() {
        audit.snapshots().load();
        (audit.snapshots().items().isEmpty() && !firstButton.isDisabled() ? firstButton : list).requestFocus();
    }

    private void bindTaking() {
        var possible = audit.taking().possibleProperty();
        Stream.of(instanceItem, everythingItem).forEach(item -> item.disableProperty().bind(possible.map(can -> !can)));
        firstButton.disableProperty().bind(instanceItem.disableProperty());
        approveItem.disableProperty().bind(audit.ask().openProperty().map(open -> !open));
        progressLabel.textProperty().bind(audit.taking().progressProperty());
        Shown.when(progressBox, audit.taking().progressProperty().map(text -> !text.isEmpty()));
    }

    private void bindList() {
        list.setItems(audit.snapshots().items());
        list.setCellFactory(_ -> new SnapshotCell(messages));
        var nothing = new Label(messages.text("audit.empty.list"));
        nothing.getStyleClass().addAll(Styles.QUIET, "gh-audit-placeholder");
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        audit.snapshots().selectedProperty().subscribe(item -> list.getSelectionModel().select(item));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                audit.snapshots().selectedProperty().set(item);
            }
        });
    }

    /** The list would keep Escape to itself. */
    private void listKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            audit.ask().delete();
            event.consume();
        }
    }

    private void bindDetail() {
        var chosen = audit.snapshots().selectedProperty();
        Shown.when(detail, chosen.map(_ -> true).orElse(false));
        Shown.when(emptyBox, chosen.map(_ -> false).orElse(true));
        titleLabel.textProperty().bind(chosen.map(SnapshotItem::title).orElse(""));
        factsLabel.textProperty().bind(chosen.map(item -> String.join("\n", item.facts())).orElse(""));
        Shown.text(commentLabel, chosen.map(SnapshotItem::comment).orElse(""));
        var approved = chosen.map(SnapshotItem::isApproved).orElse(false);
        Shown.when(approvedPill, approved);
        Shown.when(withdrawButton, approved);
        Shown.when(approveButton, approved.map(is -> !is));
    }

    private void bindNote() {
        var note = audit.snapshots().noteProperty();
        noteBar.toneProperty().bind(note.map(told -> told.good() ? Tone.SUCCESS : Tone.WARNING));
        noteBar.titleProperty().bind(note.map(AuditNote::title));
        noteBar.bodyProperty().bind(note.map(AuditNote::body));
        Shown.when(noteBar, note.map(told -> !told.title().isEmpty()));
        noteBar.onCloseProperty().set(audit.snapshots()::dismiss);
        note.subscribe(told -> {
            if (!told.title().isEmpty()) {
                announcer.tell(told.title(), told.body());
            }
        });
    }

    @FXML
    private void takeInstance() {
        audit.taking().instance();
    }

    @FXML
    private void takeEverything() {
        audit.taking().everything();
    }

    @FXML
    private void takeChosen() {
        audit.taking().chosen();
    }

    @FXML
    private void approveOpen() {
        audit.ask().approveOpen();
    }

    @FXML
    private void stop() {
        audit.taking().cancel();
        list.requestFocus();
    }

    @FXML
    private void approve() {
        audit.ask().approve();
    }

    @FXML
    private void withdraw() {
        audit.ask().withdraw();
    }

    @FXML
    private void rename() {
        audit.ask().rename();
    }

    @FXML
    private void delete() {
        audit.ask().delete();
    }

    @FXML
    private void export() {
        var item = audit.snapshots().selectedProperty().get();
        if (item != null) {
            var chooser = new FileChooser();
            chooser.setTitle(messages.text("audit.export"));
            chooser.setInitialFileName("snapshot-" + item.head().id() + ".json");
            Optional.ofNullable(chooser.showSaveDialog(exportButton.getScene().getWindow()))
                    .ifPresent(file -> audit.snapshots().export(item, file.toPath()));
        }
    }
}
