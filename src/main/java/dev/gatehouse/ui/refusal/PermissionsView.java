package dev.gatehouse.ui.refusal;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.FormInPlace;
import dev.gatehouse.ui.common.Shown;

/** What is known of one's permissions, above the form, and policies to copy. */
public final class PermissionsView {
    private final PermissionsViewModel permissions;
    private final Announcer announcer;

    @FXML
    private VBox root;
    @FXML
    private VBox callLines;
    @FXML
    private Label noticeLabel;
    @FXML
    private Button readPolicyButton;

    /** Shows {@code permissions}. */
    public PermissionsView(PermissionsViewModel permissions, Announcer announcer) {
        this.permissions = permissions;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        permissions.calls().addListener((ListChangeListener<RefusalPage.Call>) _ -> show());
        show();
        Shown.text(noticeLabel, permissions.noticeProperty());
        permissions.noticeProperty().subscribe(announcer::announce);
        FormInPlace.show(root, permissions.openProperty(), readPolicyButton, this::close);
    }

    private void show() {
        callLines.getChildren().setAll(permissions.calls().stream().<Node>map(RefusalNodes::narrowCall).toList());
    }

    @FXML
    private void copyReadOnly() {
        Clipboards.copy(permissions.readOnlyPolicy());
    }

    @FXML
    private void copyReadWrite() {
        Clipboards.copy(permissions.readWritePolicy());
    }

    @FXML
    private void close() {
        permissions.close();
    }
}
