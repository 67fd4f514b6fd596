package dev.gatehouse.ui.refusal;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.control.Card;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;
import dev.gatehouse.ui.refusal.RefusalPage.Box;
import dev.gatehouse.ui.refusal.RefusalPage.Kind;

/** A refusal over the whole page: what may be behind it, what works, and what to do. */
public final class RefusalView {
    private final RefusalViewModel refusal;
    private final Runnable retry;
    private final Runnable sandbox;
    private final Announcer announcer;
    private Runnable elsewhere = () -> {};

    @FXML
    private BorderPane root;
    @FXML
    private VBox page;
    @FXML
    private Label titleLabel;
    @FXML
    private Label subtitleLabel;
    @FXML
    private HBox boxes;
    @FXML
    private Card permissionCard;
    @FXML
    private Pill permissionRank;
    @FXML
    private Label permissionAdvice;
    @FXML
    private VBox permissionFacts;
    @FXML
    private Card previewCard;
    @FXML
    private Pill previewRank;
    @FXML
    private Label previewAdvice;
    @FXML
    private VBox previewFacts;
    @FXML
    private VBox callLines;
    @FXML
    private MoreDetails details;
    @FXML
    private Label noticeLabel;
    @FXML
    private Button retryButton;

    /**
     * Shows {@code refusal}.
     *
     * @param retry
     *            asks AWS again
     * @param sandbox
     *            opens the sandbox
     */
    public RefusalView(RefusalViewModel refusal, Runnable retry, Runnable sandbox, Announcer announcer) {
        this.refusal = refusal;
        this.retry = retry;
        this.sandbox = sandbox;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        FirstShown.fill(root, page);
        refusal.pageProperty().subscribe(this::show);
        noticeLabel.textProperty().bind(refusal.noticeProperty());
        refusal.noticeProperty().subscribe(announcer::announce);
    }

    /** What opens another instance. */
    public void onElsewhere(Runnable action) {
        elsewhere = action;
    }

    /** Moves the focus to what may help first. */
    public void focus() {
        retryButton.requestFocus();
    }

    private void show(@Nullable RefusalPage page) {
        if (page == null) {
            return;
        }
        titleLabel.setText(page.title());
        subtitleLabel.setText(page.subtitle());
        boxes.getChildren().setAll(page.boxes().stream().map(this::card).toList());
        callLines.getChildren().setAll(page.calls().stream().map(RefusalNodes::call).toList());
        details.setDetails(page.details());
        announcer.announce(page.title() + " " + page.subtitle());
    }

    private Node card(Box box) {
        return box.kind() == Kind.PERMISSION
                ? fill(box, permissionCard, permissionRank, permissionAdvice, permissionFacts)
                : fill(box, previewCard, previewRank, previewAdvice, previewFacts);
    }

    private static Node fill(Box box, Card card, Pill rank, Label advice, VBox facts) {
        card.setTitle(box.title());
        rank.setText(box.rank());
        rank.setVariant(box.likelier() ? PillVariant.ACCENT : PillVariant.NEUTRAL);
        advice.setText(box.advice());
        List<Node> lines = box.evidence().stream().map(RefusalNodes::fact).toList();
        facts.getChildren().setAll(lines);
        return card;
    }

    @FXML
    private void copyReadOnly() {
        Clipboards.copy(refusal.readOnlyPolicy());
    }

    @FXML
    private void copyReadWrite() {
        Clipboards.copy(refusal.readWritePolicy());
    }

    @FXML
    private void copySupport() {
        Clipboards.copy(refusal.supportText());
    }

    @FXML
    private void retry() {
        retry.run();
    }

    @FXML
    private void elsewhere() {
        elsewhere.run();
    }

    @FXML
    private void sandbox() {
        sandbox.run();
    }
}
