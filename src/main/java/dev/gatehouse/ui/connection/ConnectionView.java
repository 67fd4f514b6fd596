package dev.gatehouse.ui.connection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.ChoiceWords;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.Card;
import dev.gatehouse.ui.control.FieldRow;

/** Bookmarks and the profiles of {@code ~/.aws} at the left, what to open at the right. */
public final class ConnectionView implements PageView {
    private static final int DOUBLE = 2;

    private final ConnectionViewModel connection;
    private final BookmarksViewModel bookmarks;
    private final Runnable back;
    private final Messages messages;

    @FXML
    private Label foundLabel;
    @FXML
    private Card bookmarkCard;
    @FXML
    private ListView<Bookmark> bookmarkList;
    @FXML
    private FieldRow profileRow;
    @FXML
    private TextField profileField;
    @FXML
    private ListView<ProfileChoice> profileList;
    @FXML
    private FieldRow regionRow;
    @FXML
    private ComboBox<String> regionBox;
    @FXML
    private FieldRow hostRow;
    @FXML
    private CheckBox fipsBox;
    @FXML
    private CheckBox dualStackBox;
    @FXML
    private FieldRow instanceRow;
    @FXML
    private TextField instanceField;
    @FXML
    private Label noteLabel;
    @FXML
    private ComboBox<Bookmark.Label> labelBox;
    @FXML
    private CheckBox readOnlyBox;
    @FXML
    private VBox signInBox;
    @FXML
    private TextField signInField;
    @FXML
    private FieldRow nameRow;
    @FXML
    private Button saveButton;
    @FXML
    private Label bookmarkNotice;
    @FXML
    private TextField nameField;

    /**
     * Shows {@code connection}.
     *
     * @param back
     *            goes back to the welcome page
     */
    public ConnectionView(ConnectionViewModel connection, BookmarksViewModel bookmarks, Runnable back,
            Messages messages) {
        this.connection = connection;
        this.bookmarks = bookmarks;
        this.back = back;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        profileList.setPlaceholder(Nothing.saying(messages.text("connection.profiles.empty")));
        bookmarkList.setPlaceholder(Nothing.saying(messages.text("bookmark.empty")));
        CopyRows.of(bookmarkList, messages, way -> List.of(VisibleText.of(way.name()), VisibleText.of(way.profile()),
                VisibleText.of(way.region()), VisibleText.of(way.instance())));
        CopyRows.of(profileList, messages,
                choice -> List.of(choice.name(), choice.kind(), choice.status(), choice.why()));
        foundLabel.textProperty().bind(connection.foundProperty());
        bindLists();
        bindForm();
        Shown.when(bookmarkCard, Bindings.isNotEmpty(bookmarks.all()));
        nameField.textProperty().bindBidirectional(bookmarks.nameProperty());
        nameRow.errorProperty().bind(bookmarks.nameErrorProperty());
        saveButton.disableProperty().bind(Bindings.isEmpty(bookmarks.all()));
        Shown.text(bookmarkNotice, bookmarks.noticeProperty());
        signInField.textProperty().bind(connection.signInProperty());
        Shown.when(signInBox, connection.signInProperty().map(command -> !command.isEmpty()));
    }

    private void bindLists() {
        profileList.setItems(connection.profiles());
        profileList.setCellFactory(_ -> new ProfileChoiceCell());
        profileList.getSelectionModel().selectedItemProperty().subscribe(choice -> {
            if (choice != null) {
                connection.profileProperty().set(choice);
            }
        });
        connection.profileProperty().subscribe(choice -> profileList.getSelectionModel().select(choice));
        bookmarkList.setItems(bookmarks.all());
        bookmarkList.setCellFactory(_ -> new BookmarkCell(messages));
        bookmarkList.getSelectionModel().selectedItemProperty().subscribe(bookmarks.selectedProperty()::set);
        Stream.of(profileList, bookmarkList).forEach(this::connectsOn);
    }

    private void bindForm() {
        profileField.textProperty().bind(connection.profileProperty().map(ProfileChoice::name).orElse(""));
        profileRow.errorProperty().bind(connection.profileErrorProperty());
        regionBox.setItems(connection.regions());
        regionBox.valueProperty().bindBidirectional(connection.regionProperty());
        regionRow.errorProperty().bind(connection.regionErrorProperty());
        fipsBox.selectedProperty().bindBidirectional(connection.host().fipsProperty());
        dualStackBox.selectedProperty().bindBidirectional(connection.host().dualStackProperty());
        hostRow.hintProperty().bind(connection.host().hostProperty());
        hostRow.errorProperty().bind(connection.host().errorProperty());
        instanceField.textProperty().bindBidirectional(connection.instanceProperty());
        instanceField.setOnAction(_ -> connect());
        instanceRow.errorProperty().bind(connection.instanceErrorProperty());
        noteLabel.textProperty().bind(connection.noteProperty());
        Shown.when(noteLabel, Bindings.isNotEmpty(connection.noteProperty()));
        labelBox.getItems().setAll(List.of(Bookmark.Label.values()));
        labelBox.setConverter(new ChoiceWords<>(label -> messages.text("bookmark.label." + label)));
        labelBox.valueProperty().bindBidirectional(connection.labelProperty());
        readOnlyBox.selectedProperty().bindBidirectional(connection.readOnlyProperty());
    }

    /** Enter or a double click in a list connects. */
    private void connectsOn(ListView<?> list) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                connect();
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == DOUBLE) {
                connect();
            }
        });
    }

    /** Moves the focus to where a choice is made first. */
    @Override
    public void focus() {
        (bookmarks.all().isEmpty() ? profileList : bookmarkList).requestFocus();
    }

    @FXML
    private void refresh() {
        connection.refresh();
    }

    @FXML
    private void back() {
        back.run();
    }

    /** Connects, or leads to what is missing. */
    @FXML
    private void connect() {
        connection.connect();
        Stream.of(new Wanted(connection.profileErrorProperty().get(), profileList),
                new Wanted(connection.regionErrorProperty().get(), regionBox),
                new Wanted(connection.host().errorProperty().get(), fipsBox),
                new Wanted(connection.instanceErrorProperty().get(), instanceField))
                .filter(wanted -> !wanted.error().isEmpty()).findFirst()
                .ifPresent(wanted -> wanted.place().requestFocus());
    }

    /** What is wrong with a field; empty when nothing is. */
    private record Wanted(String error, Node place) {}

    @FXML
    private void keep() {
        bookmarks.keep();
    }

    @FXML
    private void saveBookmarks() {
        var chooser = chooser("bookmark.save.title");
        chooser.setInitialFileName(messages.text("bookmark.save.name"));
        Optional.ofNullable(chooser.showSaveDialog(saveButton.getScene().getWindow()))
                .ifPresent(chosen -> bookmarks.save(chosen.toPath()));
    }

    @FXML
    private void readBookmarks() {
        Optional.ofNullable(chooser("bookmark.read.title").showOpenDialog(saveButton.getScene().getWindow()))
                .ifPresent(chosen -> bookmarks.read(chosen.toPath()));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        return chooser;
    }

    @FXML
    private void remove() {
        bookmarks.remove();
    }

    @FXML
    private void copySignIn() {
        Clipboards.copy(connection.signInProperty().getValue());
    }
}
