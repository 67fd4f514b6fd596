package dev.gatehouse.ui.welcome;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.connection.ConnectionViewModel;
import dev.gatehouse.ui.connection.SandboxChoice;
import dev.gatehouse.ui.control.HelpButton;

/** Two cards: the sandbox, one key away, and AWS. */
public final class WelcomeView implements PageView {
    private final ConnectionViewModel connection;
    private final RecentViewModel recent;
    private final Runnable choose;
    private final Runnable tour;

    @FXML
    private Button sandboxButton;
    @FXML
    private ChoiceBox<SandboxChoice> sizeBox;
    @FXML
    private HelpButton sizeHelp;
    @FXML
    private Label foundLabel;
    @FXML
    private VBox recentBox;
    @FXML
    private VBox recentLinks;

    /**
     * Shows the way in.
     *
     * @param connection
     *            opens the sandbox and knows how many AWS profiles there are
     * @param recent
     *            the ways taken last
     * @param choose
     *            goes to the page where a connection is chosen
     * @param tour
     *            shows somebody around
     */
    public WelcomeView(ConnectionViewModel connection, RecentViewModel recent, Runnable choose, Runnable tour) {
        this.connection = connection;
        this.recent = recent;
        this.choose = choose;
        this.tour = tour;
    }

    @FXML
    private void initialize() {
        sizeHelp.explain(sizeBox);
        sizeBox.getItems().setAll(connection.sandboxes());
        sizeBox.valueProperty().bindBidirectional(connection.sandboxProperty());
        foundLabel.textProperty().bind(connection.foundProperty());
        recentBox.visibleProperty().bind(Bindings.isNotEmpty(recent.ways()));
        recent.ways().subscribe(this::showRecent);
    }

    private void showRecent() {
        recentLinks.getChildren().setAll(recent.ways().stream().map(way -> {
            var link = new Hyperlink(recent.title(way));
            link.setOnAction(_ -> recent.take(way));
            return link;
        }).toList());
    }

    /** Moves the focus to the sandbox. */
    @Override
    public void focus() {
        sandboxButton.requestFocus();
    }

    @FXML
    private void openSandbox() {
        connection.openSandbox();
    }

    @FXML
    private void showAround() {
        tour.run();
    }

    @FXML
    private void choose() {
        choose.run();
    }
}
