package dev.gatehouse.ui.profiles;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.editor.EditorView;
import dev.gatehouse.ui.handover.HandOverView;
import dev.gatehouse.ui.refusal.RefusalView;

/** Instances and profiles at the left; the editor, or why there is none, at the right. */
public final class ProfilesView implements PageView {
    private final ProfilesViewModel profiles;
    private final Runnable connect;
    private final Messages messages;

    @FXML
    private VBox listPane;
    @FXML
    private ComboBox<InstanceChoice> instanceBox;
    @FXML
    private TextField filterField;
    @FXML
    private ListView<ProfileItem> profileList;
    @FXML
    private StackPane editorPane;
    @FXML
    private VBox emptyPane;
    @FXML
    private VBox problemPane;
    @FXML
    private Label problemTitle;
    @FXML
    private Label problemAdvice;
    @FXML
    private MoreDetails problemDetails;
    @FXML
    private HBox busyPane;
    @FXML
    private Label busyLabel;
    @FXML
    private EditorView editorController;
    @FXML
    private Node refusal;
    @FXML
    private RefusalView refusalController;
    @FXML
    private HandOverView handOverController;

    /**
     * Shows {@code profiles}.
     *
     * @param connect
     *            goes to the page that opens another connection
     */
    public ProfilesView(ProfilesViewModel profiles, Runnable connect, Messages messages) {
        this.profiles = profiles;
        this.connect = connect;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        profiles.filterProperty().subscribe(filter -> profileList.setPlaceholder(Nothing.saying(
                messages.text(filter.isBlank() ? "profiles.list.empty" : "profiles.filter.empty"))));
        CopyRows.of(profileList, messages, item -> List.of(item.label(), item.subtitle()));
        instanceBox.setItems(profiles.instances());
        instanceBox.setCellFactory(_ -> new InstanceCell());
        instanceBox.setButtonCell(new InstanceCell());
        instanceBox.valueProperty().bindBidirectional(profiles.instanceProperty());
        filterField.textProperty().bindBidirectional(profiles.filterProperty());
        profileList.setItems(profiles.profiles());
        profileList.setCellFactory(_ -> new ProfileCell(messages));
        profileList.getSelectionModel().selectedItemProperty().subscribe(profiles::select);
        profiles.selectedProperty().subscribe(item -> profileList.getSelectionModel().select(item));
        bindPanes();
    }

    private void bindPanes() {
        var problem = profiles.problemProperty();
        var broken = problem.map(_ -> true).orElse(false);
        var refused = profiles.refusal().pageProperty().map(_ -> true).orElse(false);
        var failed = broken.flatMap(yes -> refused.map(too -> yes || too));
        problemTitle.textProperty().bind(problem.map(Problem::title));
        problemAdvice.textProperty().bind(problem.map(Problem::advice));
        problemDetails.detailsProperty().bind(problem.map(Problem::details).orElse(""));
        busyLabel.textProperty().bind(profiles.busyProperty());
        Shown.when(problemPane, broken);
        Shown.when(refusal, refused);
        refusalController.onElsewhere(this::elsewhere);
        Shown.when(editorPane, profiles.openProperty().flatMap(open -> failed.map(yes -> open && !yes)));
        Shown.when(emptyPane, profiles.openProperty().flatMap(open -> failed.map(yes -> !open && !yes)));
        Shown.when(busyPane, Bindings.isNotEmpty(profiles.busyProperty()));
    }

    /** The panes of the page in the order of the screen. */
    public List<Node> panes() {
        return Stream.concat(Stream.<Node>of(listPane), editorPane.isVisible()
                ? editorController.panes().stream()
                : Stream.of(problemPane, refusal)).filter(Node::isVisible).toList();
    }

    /** The editor at the right. */
    public EditorView editor() {
        return editorController;
    }

    /** Moves the focus to the list of profiles. */
    @Override
    public void focus() {
        profileList.requestFocus();
        if (profileList.getFocusModel().getFocusedIndex() < 0) {
            profileList.getFocusModel().focus(0);
        }
    }

    /** Asks for the file of a change that a colleague prepared. */
    public void openChange() {
        handOverController.open();
    }

    /** Moves the focus to the filter. */
    public void focusFilter() {
        filterField.requestFocus();
    }

    @FXML
    private void retry() {
        profiles.retry();
    }

    /** Another instance of the same connection, or another connection where there is none. */
    private void elsewhere() {
        if (instanceBox.getItems().size() > 1) {
            instanceBox.requestFocus();
            instanceBox.show();
        } else {
            connect.run();
        }
    }
}
