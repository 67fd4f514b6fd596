package dev.gatehouse.ui.networks;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;

/** Where the chosen network is used: inserted into the open draft, looked for in every profile. */
public final class NetworkUseView {
    private final NetworksViewModel.Parts parts;
    private final Runnable openProfile;
    private final Messages messages;

    @FXML
    private Label targetLabel;
    @FXML
    private Node insertBox;
    @FXML
    private Label outcomeLabel;
    @FXML
    private Label statusLabel;
    @FXML
    private Label proposalLabel;
    @FXML
    private Node proposalBox;
    @FXML
    private VBox lines;

    /**
     * Shows where the chosen network of {@code networks} is used.
     *
     * @param openProfile
     *            goes to the profile that is open
     */
    public NetworkUseView(NetworksViewModel networks, Runnable openProfile, Messages messages) {
        this.parts = networks.parts();
        this.openProfile = openProfile;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var insertion = parts.insertion();
        targetLabel.textProperty().bind(insertion.targetProperty().map(target -> target.isEmpty()
                ? messages.text("networks.insert.nothing")
                : messages.text("networks.insert.into", target)));
        Shown.when(insertBox, insertion.targetProperty().isNotEmpty());
        Shown.text(outcomeLabel, insertion.outcomeProperty());
        statusLabel.textProperty().bind(parts.presence().statusProperty());
        proposalLabel.textProperty().bind(parts.presence().proposalsProperty());
        Shown.when(proposalBox, parts.presence().proposalsProperty().isNotEmpty());
        parts.presence().lines().addListener((ListChangeListener<PresenceLine>) _ -> showLines());
        showLines();
    }

    private void showLines() {
        lines.getChildren().setAll(parts.presence().lines().stream()
                .map(line -> new PresenceRow(line, () -> open(line), messages)).toList());
    }

    private void open(PresenceLine line) {
        parts.insertion().open(line);
        openProfile.run();
    }

    @FXML
    private void insertAllowed() {
        parts.insertion().insert(ListKind.ALLOWED);
    }

    @FXML
    private void insertBlocked() {
        parts.insertion().insert(ListKind.BLOCKED);
    }

    @FXML
    private void readAgain() {
        parts.presence().readAgain();
    }

    @FXML
    private void dismissProposals() {
        parts.presence().dismissProposals();
    }
}
