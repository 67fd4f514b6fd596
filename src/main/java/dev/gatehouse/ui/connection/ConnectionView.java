package dev.gatehouse.ui.connection;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.FieldRow;

/** Chooses a profile of {@code ~/.aws}, a Region and, if one likes, one instance. */
public final class ConnectionView {
    private final ConnectionViewModel connection;
    private final Runnable back;
    private final Messages messages;

    @FXML
    private Label foundLabel;
    @FXML
    private FieldRow profileRow;
    @FXML
    private ComboBox<ConnectionViewModel.Choice> profileBox;
    @FXML
    private FieldRow regionRow;
    @FXML
    private ComboBox<String> regionBox;
    @FXML
    private FieldRow instanceRow;
    @FXML
    private TextField instanceField;

    /**
     * Shows {@code connection}.
     *
     * @param back
     *            goes back to the welcome page
     */
    public ConnectionView(ConnectionViewModel connection, Runnable back, Messages messages) {
        this.connection = connection;
        this.back = back;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        foundLabel.textProperty().bind(connection.foundProperty());
        profileBox.setItems(connection.profiles());
        profileBox.setConverter(new ChoiceText(messages));
        profileBox.valueProperty().bindBidirectional(connection.profileProperty());
        profileRow.errorProperty().bind(connection.profileErrorProperty());
        regionBox.setItems(connection.regions());
        regionBox.valueProperty().bindBidirectional(connection.regionProperty());
        regionRow.errorProperty().bind(connection.regionErrorProperty());
        instanceField.textProperty().bindBidirectional(connection.instanceProperty());
        instanceField.setOnAction(_ -> connection.connect());
        instanceRow.errorProperty().bind(connection.instanceErrorProperty());
    }

    /** Moves the focus to the first field. */
    public void focus() {
        profileBox.requestFocus();
    }

    @FXML
    private void refresh() {
        connection.refresh();
    }

    @FXML
    private void back() {
        back.run();
    }

    @FXML
    private void connect() {
        connection.connect();
    }

    /** A profile as one line: its name, where its credentials come from, its Region. */
    private static final class ChoiceText extends StringConverter<ConnectionViewModel.Choice> {
        private final Messages messages;

        ChoiceText(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String toString(ConnectionViewModel.@Nullable Choice choice) {
            return choice == null ? "" : messages.text("connection.choice", choice.name(), choice.kind());
        }

        @Override
        public ConnectionViewModel.@Nullable Choice fromString(String text) {
            return null;
        }
    }
}
